package recital.lineage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The verbs with which a provision opens through the years.
 *
 * @param provision the id of the provision
 * @param runs by their first documents; a draft has a run of its own, over which that of the adopted documents may go on
 */
public record ProvisionVerbs(Place provision, List<VerbRun> runs) implements Serializable {

    public ProvisionVerbs {
        Objects.requireNonNull(provision);
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("a provision without a verb has no part in this");
        }
    }

    /** The verbs of a provision; empty where it opens with none in any document. */
    static Optional<ProvisionVerbs> of(Provision provision) {
        List<OpeningOccurrence> read = new ArrayList<>();
        List<VerbRun> runs = new ArrayList<>();
        for (Stage stage : provision.stages()) {
            OpeningOccurrence.in(stage).ifPresent(occurrence -> {
                add(
                        occurrence,
                        Lineage.before(stage.document(), read, earlier -> earlier.stage()
                                .document()),
                        runs);
                read.add(occurrence);
            });
        }
        return runs.isEmpty() ? Optional.empty() : Optional.of(new ProvisionVerbs(provision.id(), runs));
    }

    private static void add(OpeningOccurrence occurrence, Optional<OpeningOccurrence> before, List<VerbRun> runs) {
        for (int i = 0; i < runs.size(); i++) {
            if (before.isPresent()
                    && runs.get(i).last().equals(before.get())
                    && runs.get(i).isContinuedBy(occurrence)) {
                runs.set(i, runs.get(i).with(occurrence));
                return;
            }
        }
        runs.add(new VerbRun(List.of(occurrence), before));
    }

    /** Whether the verb ever gave place to another, be it in a draft. */
    public boolean changed() {
        return runs.stream().anyMatch(VerbRun::isChange);
    }

    /** Whether the provision stands in more than one document, so that its verb could change. */
    public boolean isCompared() {
        return runs.size() > 1 || runs.get(0).openings().size() > 1;
    }

    /** The provision as it last opens in an adopted document, or, where none has it, in a draft. */
    public OpeningOccurrence last() {
        return runs.stream()
                .filter(run -> !run.isDraft())
                .reduce((one, later) -> later)
                .orElse(runs.get(runs.size() - 1))
                .last();
    }
}

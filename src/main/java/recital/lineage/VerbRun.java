package recital.lineage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import recital.language.Opening;
import recital.language.Opening.Direction;
import recital.lineage.Stage.Appearance;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.model.SerializedRecord;

/**
 * Consecutive documents in which a provision opens with one verb, in one part of the document.
 *
 * @param openings oldest first; of a draft, which is a side branch, that of the draft alone
 * @param before what the first of them follows: the last adopted document in which the provision opens with a verb, or
 *     the draft before it; empty where the provision begins
 */
public record VerbRun(List<OpeningOccurrence> openings, Optional<OpeningOccurrence> before) implements Serializable {

    public VerbRun {
        openings = List.copyOf(openings);
        Objects.requireNonNull(before);
        if (openings.isEmpty()) {
            throw new IllegalArgumentException("a verb stands somewhere");
        }
    }

    public OpeningOccurrence first() {
        return openings.get(0);
    }

    public OpeningOccurrence last() {
        return openings.get(openings.size() - 1);
    }

    /** The verb or formula, as it stands in the first of the documents. */
    public Opening opening() {
        return first().opening();
    }

    /** Whether this is the verb of a draft. */
    public boolean isDraft() {
        return first().stage().isDraft();
    }

    /** The part of the document to which the provision moved; empty where it stayed in its part, or begins. */
    public Optional<Part> movedTo() {
        return before.filter(earlier -> earlier.part() != first().part()).map(earlier -> first().part());
    }

    /** Whether another verb gave place to this one; the same verb in its other form is no other. */
    public boolean isChange() {
        return before.filter(earlier -> !earlier.opening().sameVerbAs(opening()))
                .isPresent();
    }

    /**
     * How the verb compares with the one before; empty where the provision begins, was merged or split, so that the verb
     * may be another's, or moved to the other part of the document, whose scales are kept apart.
     */
    public Optional<Direction> direction() {
        return before.filter(earlier -> movedTo().isEmpty() && !isMergedOrSplit())
                .map(earlier -> isChange() ? earlier.opening().directionTo(opening()) : Direction.SAME);
    }

    /** Whether the provision was put together with another, or parted from one, where it takes this verb. */
    public boolean isMergedOrSplit() {
        Stage stage = first().stage();
        return isChange()
                && (stage.appearance() == Appearance.SPLIT_OFF
                        || !stage.ended().isEmpty()
                        || !stage.begun().isEmpty());
    }

    /** Whether the run goes on in the next adopted document. */
    boolean isContinuedBy(OpeningOccurrence next) {
        return !isDraft() && !next.stage().isDraft() && next.continues(last());
    }

    VerbRun with(OpeningOccurrence next) {
        return new VerbRun(Stream.concat(openings.stream(), Stream.of(next)).toList(), before);
    }

    /** The documents of the run, those together between which the provision was always there. */
    public List<List<Resolution>> unbrokenRuns() {
        List<List<Resolution>> stays = new ArrayList<>();
        for (OpeningOccurrence opened : openings) {
            if (stays.isEmpty() || opened.stage().appearance() == Appearance.RETURNED) {
                stays.add(new ArrayList<>());
            }
            stays.get(stays.size() - 1).add(opened.stage().document());
        }
        return stays;
    }

    /** What the JDK writes in place of this record, whose optional parts it cannot write. */
    private Object writeReplace() {
        return new SerializedRecord(this);
    }
}

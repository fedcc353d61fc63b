package recital.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import recital.language.Opening.Scale;
import recital.lineage.OpeningOccurrence;
import recital.lineage.ProvisionVerbs;
import recital.model.ParagraphId.Part;
import recital.report.phrases.VerbPhrases;

/** The degrees at which the verbs of a provision stand, one lane each, the stronger of a scale above the weaker. */
final class VerbLanes {

    private static final Set<Scale> ATTITUDES = Set.of(Scale.STATEMENT, Scale.APPROVAL, Scale.CONCERN);
    private static final int LONGEST = 56;

    /** A lane: a scale of one part of the document, and a degree on it. */
    private record Lane(Part part, Scale scale, int degree) {}

    private final List<OpeningOccurrence> openings;
    private final List<Lane> lanes;

    VerbLanes(ProvisionVerbs verbs) {
        openings = verbs.runs().stream().flatMap(run -> run.openings().stream()).toList();
        List<String> groups = openings.stream()
                .map(occurrence -> group(lane(occurrence)))
                .distinct()
                .toList();
        lanes = openings.stream()
                .map(this::lane)
                .distinct()
                .sorted(Comparator.comparingInt((Lane lane) -> groups.indexOf(group(lane)))
                        .thenComparingInt(lane -> -lane.degree()))
                .toList();
    }

    /** The neutral verbs are the zero of the scale beside which they stand. */
    private Lane lane(OpeningOccurrence occurrence) {
        Scale scale = occurrence.opening().scale();
        Scale drawn = scale != Scale.NEUTRAL
                ? scale
                : openings.stream()
                        .filter(other -> other.part() == occurrence.part()
                                && ATTITUDES.contains(other.opening().scale()))
                        .map(other -> other.opening().scale())
                        .findFirst()
                        .orElse(scale);
        return new Lane(occurrence.part(), drawn, occurrence.opening().degree());
    }

    private static String group(Lane lane) {
        return lane.part() + " " + lane.scale();
    }

    int count() {
        return lanes.size();
    }

    /** How many scales stand above a lane; what is on two scales is not compared. */
    int scalesAbove(int index) {
        return (int) lanes.subList(0, index + 1).stream()
                        .map(VerbLanes::group)
                        .distinct()
                        .count()
                - 1;
    }

    /** The lane of an opening, from 0 at the top. */
    int of(OpeningOccurrence occurrence) {
        return lanes.indexOf(lane(occurrence));
    }

    /** Whether one of them can stand above the other. */
    boolean areOfOneScale(OpeningOccurrence one, OpeningOccurrence other) {
        return group(lane(one)).equals(group(lane(other)));
    }

    /** The verbs of a lane with their scale, {@code stressing, emphasizing · statement}. */
    String label(int index) {
        List<OpeningOccurrence> here =
                openings.stream().filter(occurrence -> of(occurrence) == index).toList();
        Set<String> verbs = new TreeSet<>();
        here.forEach(occurrence -> verbs.add(occurrence.opening().verb()));
        List<String> label = new ArrayList<>(List.of(String.join(", ", verbs)));
        here.stream()
                .map(occurrence -> VerbPhrases.scale(occurrence.opening()))
                .filter(scale -> !scale.isEmpty())
                .distinct()
                .forEach(label::add);
        if (lanes.stream().map(Lane::part).distinct().count() > 1) {
            label.add(VerbPhrases.part(lanes.get(index).part()));
        }
        String whole = label.stream().collect(Collectors.joining(" \u00b7 "));
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST - 1) + "\u2026";
    }
}

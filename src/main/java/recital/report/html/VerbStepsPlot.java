package recital.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import recital.lineage.OpeningOccurrence;
import recital.lineage.ProvisionVerbs;
import recital.lineage.Stage.Appearance;
import recital.lineage.VerbRun;
import recital.report.html.PageElement.VerbSteps;
import recital.report.html.PageElement.VerbSteps.Label;
import recital.report.html.PageElement.VerbSteps.Path;
import recital.report.phrases.VerbPhrases;

/** Places the verbs of a provision by year and by degree of strength. */
final class VerbStepsPlot {

    private static final int MARGIN = 10;
    private static final int TOP = 26;
    private static final int LANE = 34;
    private static final int GAP = 14;

    /** A draft stands a little before the resolution of its year. */
    private static final double DRAFT = 0.4;

    /** The years of two labels stand so far apart that they can be read. */
    private static final int LABEL = 36;

    private final ProvisionVerbs verbs;
    private final VerbLanes lanes;
    private final double first;
    private final double last;

    private VerbStepsPlot(ProvisionVerbs verbs) {
        this.verbs = verbs;
        this.lanes = new VerbLanes(verbs);
        List<Double> times = verbs.runs().stream()
                .flatMap(run -> run.openings().stream())
                .map(VerbStepsPlot::time)
                .toList();
        this.first = times.stream().mapToDouble(time -> time).min().orElseThrow();
        this.last = times.stream().mapToDouble(time -> time).max().orElseThrow();
    }

    /** Whether there is a change to show, and every document has a year at which to show it. */
    static boolean canShow(ProvisionVerbs verbs) {
        return verbs.changed()
                && verbs.runs().stream()
                        .flatMap(run -> run.openings().stream())
                        .allMatch(occurrence ->
                                occurrence.stage().document().year().isPresent());
    }

    /** The picture of verbs that {@link #canShow} can show. */
    static VerbSteps of(ProvisionVerbs verbs) {
        return new VerbStepsPlot(verbs).steps();
    }

    private VerbSteps steps() {
        List<Integer> indices = IntStream.range(0, lanes.count()).boxed().toList();
        return new VerbSteps(
                axis() + 22,
                heard(),
                indices.stream().map(this::y).toList(),
                indices.stream()
                        .filter(lane -> lane > 0 && lanes.scalesAbove(lane) > lanes.scalesAbove(lane - 1))
                        .map(lane -> y(lane) - LANE + 2)
                        .toList(),
                verbs.runs().stream().map(this::step).flatMap(Optional::stream).toList(),
                indices.stream()
                        .map(lane -> new Label("0", y(lane) - 9, "start", lanes.label(lane)))
                        .toList(),
                verbs.runs().stream().map(this::run).toList(),
                years(),
                verbs.runs().stream().map(VerbStep::of).distinct().sorted().toList(),
                verbs.runs().stream().anyMatch(VerbRun::isDraft));
    }

    private String heard() {
        return verbs.runs().stream()
                .map(run -> VerbPhrases.years(run) + " " + run.opening().verb()
                        + (VerbPhrases.change(verbs, run).isEmpty() ? "" : ", " + VerbPhrases.change(verbs, run)))
                .collect(Collectors.joining("; "));
    }

    /** The line from what the run follows to its first document, where both stand on one scale. */
    private Optional<Path> step(VerbRun run) {
        return run.before()
                .filter(before -> lanes.areOfOneScale(before, run.first()))
                .map(before -> new Path(kind("step", VerbStep.of(run), run), line(before, run.first())));
    }

    private List<Path> run(VerbRun run) {
        List<Path> paths = new ArrayList<>();
        List<OpeningOccurrence> openings = run.openings();
        for (int i = 1; i < openings.size(); i++) {
            if (openings.get(i).stage().appearance() != Appearance.RETURNED) {
                paths.add(new Path("stay", line(openings.get(i - 1), openings.get(i))));
            }
        }
        for (int i = 0; i < openings.size(); i++) {
            VerbStep step = i == 0 ? VerbStep.of(run) : VerbStep.NONE;
            paths.add(new Path(kind("mark", step, run), "M" + point(openings.get(i)) + shape(step)));
        }
        return paths;
    }

    private static String kind(String name, VerbStep step, VerbRun run) {
        return name + " " + step.code() + (run.isDraft() ? " draft" : "");
    }

    private String line(OpeningOccurrence from, OpeningOccurrence to) {
        return "M" + point(from) + "L" + point(to);
    }

    private String point(OpeningOccurrence occurrence) {
        return number(position(time(occurrence))) + " " + y(lanes.of(occurrence));
    }

    private static String shape(VerbStep step) {
        return switch (step) {
            case NONE -> "m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0";
            case STRONGER -> "m0-7l6 11h-12z";
            case WEAKER -> "m0 7l6-11h-12z";
            case LEVEL -> "m-5-5h10v10h-10z";
            case OTHER -> "m0-7l6 7l-6 7l-6-7z";
        };
    }

    private List<Label> years() {
        List<Double> wanted = new ArrayList<>(List.of(first, last));
        new TreeSet<>(verbs.runs().stream().map(run -> time(run.first())).toList()).forEach(wanted::add);
        List<Double> placed = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (double time : wanted) {
            double at = position(time);
            if (placed.stream().allMatch(other -> Math.abs(other - at) >= LABEL)) {
                placed.add(at);
                String anchor = time == first ? "start" : time == last ? "end" : "middle";
                String x = time == first ? "0" : time == last ? Integer.toString(VerbSteps.WIDTH) : number(at);
                labels.add(new Label(x, axis() + 16, anchor, Long.toString(Math.round(time))));
            }
        }
        return labels;
    }

    private int y(int lane) {
        return TOP + lane * LANE + lanes.scalesAbove(lane) * GAP;
    }

    private int axis() {
        return y(lanes.count() - 1) + 8;
    }

    private double position(double time) {
        double part = last == first ? 0 : (time - first) / (last - first);
        return MARGIN + part * (VerbSteps.WIDTH - 2 * MARGIN);
    }

    private static double time(OpeningOccurrence occurrence) {
        return occurrence.stage().document().year().orElseThrow()
                - (occurrence.stage().isDraft() ? DRAFT : 0);
    }

    private static String number(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}

package recital.report.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import recital.lineage.Opened;
import recital.lineage.Stage.Coming;
import recital.lineage.VerbRun;
import recital.lineage.Verbs;
import recital.report.Safe;
import recital.report.VerbLabel;

/** The steps of a provision's verb by year, in SVG: one lane for each degree of strength, the stronger above. */
final class VerbSteps implements Content {

    private static final int WIDTH = 360;
    private static final int MARGIN = 10;
    private static final int TOP = 26;
    private static final int LANE = 34;
    private static final int GAP = 14;

    /** A draft stands a little before the resolution of its year. */
    private static final double DRAFT = 0.4;

    /** The years of two labels stand so far apart that they can be read. */
    private static final int LABEL = 36;

    private final Verbs verbs;
    private final VerbLanes lanes;
    private final double first;
    private final double last;

    VerbSteps(Verbs verbs) {
        this.verbs = verbs;
        this.lanes = new VerbLanes(verbs);
        List<Double> times = verbs.runs().stream()
                .flatMap(run -> run.openings().stream())
                .map(VerbSteps::time)
                .toList();
        this.first = times.stream().mapToDouble(time -> time).min().orElseThrow();
        this.last = times.stream().mapToDouble(time -> time).max().orElseThrow();
    }

    /** Whether there is a change to show, and every document has a year at which to show it. */
    static boolean canShow(Verbs verbs) {
        return verbs.changed()
                && verbs.runs().stream()
                        .flatMap(run -> run.openings().stream())
                        .allMatch(opened -> opened.stage().document().year().isPresent());
    }

    @Override
    public void writeTo(TemplateOutput output) {
        int height = axis() + 22;
        output.writeContent("<figure class=\"chart verb-steps\"><svg viewBox=\"0 0 " + WIDTH + " " + height
                + "\" role=\"img\" aria-label=\"");
        output.writeUserContent(Safe.line(heard()).replace("\"", "'"));
        output.writeContent("\">\n");
        for (int lane = 0; lane < lanes.count(); lane++) {
            output.writeContent("<line x1=\"0\" y1=\"" + y(lane) + "\" x2=\"" + WIDTH + "\" y2=\"" + y(lane) + "\"/>");
        }
        verbs.runs().forEach(run -> step(run, output));
        for (int lane = 0; lane < lanes.count(); lane++) {
            text("0", y(lane) - 9, "start", lanes.label(lane), output);
        }
        verbs.runs().forEach(run -> stands(run, output));
        years(output);
        output.writeContent("</svg><figcaption>");
        key(output);
        output.writeContent("</figcaption></figure>\n");
    }

    private String heard() {
        return verbs.runs().stream()
                .map(run -> VerbLabel.years(run) + " " + run.opening().verb()
                        + (VerbLabel.change(verbs, run).isEmpty() ? "" : ", " + VerbLabel.change(verbs, run)))
                .collect(Collectors.joining("; "));
    }

    /** The line from what the run follows to its first document. */
    private void step(VerbRun run, TemplateOutput output) {
        run.before()
                .ifPresent(before -> output.writeContent("<path class=\"step "
                        + Step.of(run).code()
                        + (run.isDraft() ? " draft" : "") + "\" d=\"M" + x(before) + " " + y(lanes.of(before)) + "L"
                        + x(run.first()) + " " + y(lanes.of(run.first())) + "\"/>"));
    }

    private void stands(VerbRun run, TemplateOutput output) {
        for (int i = 0; i < run.openings().size(); i++) {
            Opened opened = run.openings().get(i);
            if (i > 0 && opened.stage().coming() != Coming.RETURNED) {
                Opened before = run.openings().get(i - 1);
                output.writeContent("<path class=\"stay\" d=\"M" + x(before) + " " + y(lanes.of(before)) + "L"
                        + x(opened) + " " + y(lanes.of(opened)) + "\"/>");
            }
        }
        for (int i = 0; i < run.openings().size(); i++) {
            mark(i == 0 ? Step.of(run) : Step.NONE, run, run.openings().get(i), output);
        }
        output.writeContent("\n");
    }

    private void mark(Step step, VerbRun run, Opened opened, TemplateOutput output) {
        int y = y(lanes.of(opened));
        String shape =
                switch (step) {
                    case NONE -> "m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0";
                    case STRONGER -> "m0-7l6 11h-12z";
                    case WEAKER -> "m0 7l6-11h-12z";
                    case LEVEL -> "m-5-5h10v10h-10z";
                    case OTHER -> "m0-7l6 7l-6 7l-6-7z";
                };
        output.writeContent("<path class=\"mark " + step.code() + (run.isDraft() ? " draft" : "") + "\" d=\"M"
                + x(opened) + " " + y + shape + "\"/>");
    }

    private void years(TemplateOutput output) {
        List<Double> placed = new ArrayList<>();
        List<Double> wanted = new ArrayList<>(List.of(first, last));
        new TreeSet<>(verbs.runs().stream().map(run -> time(run.first())).toList()).forEach(wanted::add);
        for (double time : wanted) {
            double at = position(time);
            if (placed.stream().allMatch(other -> Math.abs(other - at) >= LABEL)) {
                placed.add(at);
                String anchor = time == first ? "start" : time == last ? "end" : "middle";
                String x = time == first ? "0" : time == last ? Integer.toString(WIDTH) : number(at);
                text(x, axis() + 16, anchor, Long.toString(Math.round(time)), output);
            }
        }
    }

    private static void text(String x, int y, String anchor, String text, TemplateOutput output) {
        output.writeContent("<text x=\"" + x + "\" y=\"" + y + "\" text-anchor=\"" + anchor + "\">");
        output.writeUserContent(Safe.line(text));
        output.writeContent("</text>\n");
    }

    /** The signs of this picture in words. */
    private void key(TemplateOutput output) {
        for (Step step : verbs.runs().stream().map(Step::of).distinct().sorted().toList()) {
            output.writeContent(
                    "<span class=\"step " + step.code() + "\">" + step.sign() + " " + step.label() + "</span> ");
        }
        if (verbs.runs().stream().anyMatch(VerbRun::isDraft)) {
            output.writeContent("<span class=\"step\">hollow: a draft</span>");
        }
    }

    private int y(int lane) {
        return TOP + lane * LANE + lanes.scalesAbove(lane) * GAP;
    }

    private int axis() {
        return y(lanes.count() - 1) + 8;
    }

    private String x(Opened opened) {
        return number(position(time(opened)));
    }

    private double position(double time) {
        double part = last == first ? 0 : (time - first) / (last - first);
        return MARGIN + part * (WIDTH - 2 * MARGIN);
    }

    private static double time(Opened opened) {
        return opened.stage().document().year().orElseThrow() - (opened.stage().isDraft() ? DRAFT : 0);
    }

    private static String number(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}

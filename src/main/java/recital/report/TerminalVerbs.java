package recital.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import recital.lineage.VerbCourse;
import recital.lineage.VerbRun;
import recital.lineage.Verbs;
import recital.report.Span.Style;

/** Shows on a terminal the opening verbs of provisions, one row for each run of years with one verb. */
final class TerminalVerbs implements TextRenderer<VerbCourse> {

    private final TerminalOptions options;
    private final boolean all;

    /**
     * A view of verbs.
     *
     * @param all whether provisions that kept their verb are shown too
     */
    public TerminalVerbs(TerminalOptions options, boolean all) {
        this.options = options;
        this.all = all;
    }

    @Override
    public void write(VerbCourse course, Writer out) throws IOException {
        TerminalFlow flow = new TerminalFlow(out, options);
        flow.line(VerbLabel.heading(course), Style.STRONG);
        flow.warning(Provenance.warning(course.documents()));
        for (Verbs verbs : all ? course.provisions() : course.changed()) {
            flow.blank();
            flow.line(
                    new Span(verbs.provision().toString(), Style.STRONG), Span.plain("  " + VerbLabel.subject(verbs)));
            runs(verbs, flow);
        }
        if (!course.provisions().isEmpty()) {
            flow.blank();
            for (String line : VerbLabel.summary(course, all ? "" : " (hidden; --all shows them)")) {
                flow.line(Span.plain(line));
            }
        }
    }

    private void runs(Verbs verbs, TerminalFlow flow) throws IOException {
        Columns columns = new Columns();
        for (VerbRun run : verbs.runs()) {
            columns.add(List.of(VerbLabel.years(run), VerbLabel.places(run)), verb(verbs, run));
        }
        columns.write(flow);
    }

    private static List<Span> verb(Verbs verbs, VerbRun run) {
        List<Span> spans = new ArrayList<>();
        spans.add(Span.plain(VerbLabel.printed(run)));
        String scale = VerbLabel.scale(run.opening());
        if (!scale.isEmpty()) {
            spans.add(new Span(" \u00b7 " + scale, Style.QUIET));
        }
        String change = VerbLabel.change(verbs, run);
        if (!change.isEmpty()) {
            spans.add(new Span(" \u00b7 ", Style.QUIET));
            spans.add(new Span(change, run.isChange() ? Style.STRONG : Style.QUIET));
        }
        return spans;
    }
}

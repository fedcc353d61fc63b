package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import recital.lineage.ProvisionVerbs;
import recital.lineage.VerbRun;
import recital.lineage.VerbTimeline;
import recital.report.TextRenderer;
import recital.report.phrases.Provenance;
import recital.report.phrases.SeriesPhrases;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;
import recital.report.phrases.VerbPhrases;

/** Shows on a terminal the opening verbs of provisions, one row for each run of years with one verb. */
final class TerminalVerbs implements TextRenderer<VerbTimeline> {

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
    public void write(VerbTimeline course, Writer out) throws IOException {
        TerminalWriter writer = new TerminalWriter(out, options);
        writer.line(VerbPhrases.heading(course), Style.STRONG);
        writer.warning(Provenance.warning(course.documents()));
        for (VerbTimeline series : course.bySeries()) {
            List<ProvisionVerbs> shown = all ? series.provisions() : series.changed();
            if (course.series().size() > 1 && !shown.isEmpty()) {
                writer.blank();
                writer.line(SeriesPhrases.title(series.series().get(0)), Style.STRONG);
            }
            provisions(shown, writer);
        }
        if (!course.provisions().isEmpty()) {
            writer.blank();
            for (String line : VerbPhrases.summary(course, all ? "" : hidden())) {
                writer.line(StyledText.plain(line));
            }
        }
    }

    private void provisions(List<ProvisionVerbs> shown, TerminalWriter writer) throws IOException {
        for (ProvisionVerbs verbs : shown) {
            writer.blank();
            writer.line(
                    new StyledText(verbs.provision().toString(), Style.STRONG),
                    StyledText.plain("  " + VerbPhrases.subject(verbs)));
            runs(verbs, writer);
        }
    }

    private String hidden() {
        return " (hidden"
                + options.hints().all().map(all -> "; " + all + " shows them").orElse("") + ")";
    }

    private void runs(ProvisionVerbs verbs, TerminalWriter writer) throws IOException {
        TextTable columns = new TextTable();
        for (VerbRun run : verbs.runs()) {
            columns.add(List.of(VerbPhrases.years(run), VerbPhrases.places(run)), verb(verbs, run));
        }
        columns.write(writer);
    }

    private static List<StyledText> verb(ProvisionVerbs verbs, VerbRun run) {
        List<StyledText> spans = new ArrayList<>();
        spans.add(StyledText.plain(VerbPhrases.printed(run)));
        String scale = VerbPhrases.scale(run.opening());
        if (!scale.isEmpty()) {
            spans.add(new StyledText(" \u00b7 " + scale, Style.QUIET));
        }
        String change = VerbPhrases.change(verbs, run);
        if (!change.isEmpty()) {
            spans.add(new StyledText(" \u00b7 ", Style.QUIET));
            spans.add(new StyledText(change, run.isChange() ? Style.STRONG : Style.QUIET));
        }
        return spans;
    }
}

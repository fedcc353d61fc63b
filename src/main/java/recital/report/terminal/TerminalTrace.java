package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import recital.diff.Change;
import recital.diff.NoteDiff;
import recital.lineage.CandidateLink;
import recital.lineage.ProvisionHistory;
import recital.lineage.ProvisionHistory.HistoryYear;
import recital.lineage.Stage;
import recital.lineage.Trace;
import recital.report.TextRenderer;
import recital.report.phrases.DiffMarkup;
import recital.report.phrases.Excerpt;
import recital.report.phrases.Provenance;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;
import recital.report.phrases.TracePhrases;

/** Shows on a terminal the life of a provision, one row a year, with the words that changed in their context. */
final class TerminalTrace implements TextRenderer<Trace> {

    private static final int INDENT = 6;
    private static final int NOTE_INDENT = 9;

    /** As many words of an unmarked text tell what it is about. */
    private static final int EXCERPT = 40;

    private final TerminalOptions options;
    private final boolean all;
    private final DiffMarkup marking;

    /**
     * A view of a trace.
     *
     * @param all whether the years of every provision are shown, and not of the first alone
     */
    public TerminalTrace(TerminalOptions options, boolean all) {
        this.options = options;
        this.all = all;
        this.marking = new DiffMarkup(options.signs(), options.full());
    }

    @Override
    public void write(Trace trace, Writer out) throws IOException {
        TerminalFlow flow = new TerminalFlow(out, options);
        flow.line(TracePhrases.heading(trace), Style.STRONG);
        flow.warning(Provenance.warning(trace.documents()));
        List<ProvisionHistory> shown = all ? trace.lives() : trace.lives().subList(0, 1);
        for (ProvisionHistory life : shown) {
            life(life, flow);
        }
        beginning(trace, flow);
        others(trace.lives().subList(shown.size(), trace.lives().size()), flow);
    }

    private void life(ProvisionHistory life, TerminalFlow flow) throws IOException {
        flow.blank();
        flow.line(
                new StyledText(life.provision().id().toString(), Style.STRONG),
                StyledText.plain("  " + TracePhrases.life(life.provision())));
        for (HistoryYear year : life.years()) {
            year(year, flow);
        }
        for (CandidateLink likely : life.descendants()) {
            likely("likely in " + TracePhrases.descendant(likely), likely, flow);
        }
        for (CandidateLink likely : life.ancestors()) {
            likely("likely from " + TracePhrases.ancestor(likely), likely, flow);
        }
    }

    private void year(HistoryYear year, TerminalFlow flow) throws IOException {
        List<StyledText> head = new ArrayList<>();
        head.add(new StyledText(TracePhrases.place(year), Style.STRONG));
        head.add(StyledText.plain("  " + TracePhrases.what(year)));
        String kinds = TracePhrases.kinds(year);
        if (!kinds.isEmpty()) {
            head.add(StyledText.plain("  " + kinds));
        }
        if (year.stage().filter(Stage::doubtful).isPresent()) {
            head.add(new StyledText("  doubtful, check", Style.WARNING));
        }
        flow.entry(new StyledText(TracePhrases.year(year.document()), Style.QUIET), INDENT, head);
        List<StyledText> text = text(year);
        if (!text.isEmpty()) {
            flow.indented(INDENT, text);
        }
        for (NoteDiff note : year.change().map(Change::notes).orElse(List.of())) {
            flow.indented(NOTE_INDENT, marking.note(note));
        }
    }

    private List<StyledText> text(HistoryYear year) {
        String text = year.stage().map(stage -> stage.paragraph().text()).orElse("");
        return switch (year.happening()) {
            case FIRST, NEW -> List.of(StyledText.plain(options.full() ? text : Excerpt.of(text, EXCERPT)));
            case EDITED, RETURNED, SPLIT_OFF ->
                marking.excerpted(year.change().orElseThrow().text());
            case SAME -> options.full() ? List.of(StyledText.plain(text)) : List.of();
            case DROPPED, ABSENT, LEFT_OUT, MERGED_AWAY -> List.of();
        };
    }

    private void beginning(Trace trace, TerminalFlow flow) throws IOException {
        flow.blank();
        flow.line(TracePhrases.beginning(trace), Style.STRONG);
        for (CandidateLink likely : trace.before()) {
            if (!likely.equals(
                    trace.lives().get(0).ancestors().stream().findFirst().orElse(null))) {
                likely("likely from " + TracePhrases.ancestor(likely), likely, flow);
            }
            String text = likely.provision().first().paragraph().text();
            flow.indented(
                    INDENT,
                    List.of(
                            new StyledText(likely.provision().id() + ": ", Style.QUIET),
                            StyledText.plain(options.full() ? text : Excerpt.of(text, EXCERPT))));
        }
    }

    private static void likely(String what, CandidateLink likely, TerminalFlow flow) throws IOException {
        flow.entry(
                new StyledText("?", Style.WARNING),
                INDENT,
                List.of(StyledText.plain(what), new StyledText("; " + TracePhrases.evidence(likely), Style.QUIET)));
    }

    private void others(List<ProvisionHistory> lives, TerminalFlow flow) throws IOException {
        if (lives.isEmpty()) {
            return;
        }
        flow.blank();
        flow.line(
                "Others, best first"
                        + options.hints()
                                .all()
                                .map(all -> " (" + all + " shows their years)")
                                .orElse(""),
                Style.STRONG);
        Columns columns = new Columns();
        for (ProvisionHistory life : lives) {
            String text = life.years().stream()
                    .filter(HistoryYear::holds)
                    .findFirst()
                    .flatMap(HistoryYear::stage)
                    .orElse(life.provision().last())
                    .paragraph()
                    .text();
            columns.add(
                    List.of(
                            life.provision().id().toString(),
                            TracePhrases.years(life.provision()),
                            "in " + life.holding()),
                    Excerpt.of(text, EXCERPT));
        }
        columns.write(flow);
    }
}

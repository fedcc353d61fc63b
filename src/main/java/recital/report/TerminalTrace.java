package recital.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import recital.diff.Change;
import recital.diff.NoteDiff;
import recital.lineage.Life;
import recital.lineage.Life.Year;
import recital.lineage.Likely;
import recital.lineage.Stage;
import recital.lineage.Trace;
import recital.report.Span.Style;

/** Shows on a terminal the life of a provision, one row a year, with the words that changed in their context. */
final class TerminalTrace implements TextRenderer<Trace> {

    private static final int INDENT = 6;
    private static final int NOTE_INDENT = 9;

    /** As many words of an unmarked text tell what it is about. */
    private static final int EXCERPT = 40;

    private final TerminalOptions options;
    private final boolean all;
    private final Marking marking;

    /**
     * A view of a trace.
     *
     * @param all whether the years of every provision are shown, and not of the first alone
     */
    public TerminalTrace(TerminalOptions options, boolean all) {
        this.options = options;
        this.all = all;
        this.marking = new Marking(options.signs(), options.full());
    }

    @Override
    public void write(Trace trace, Writer out) throws IOException {
        TerminalFlow flow = new TerminalFlow(out, options);
        flow.line(TraceLabel.heading(trace), Style.STRONG);
        flow.warning(Provenance.warning(trace.documents()));
        List<Life> shown = all ? trace.lives() : trace.lives().subList(0, 1);
        for (Life life : shown) {
            life(life, flow);
        }
        beginning(trace, flow);
        others(trace.lives().subList(shown.size(), trace.lives().size()), flow);
    }

    private void life(Life life, TerminalFlow flow) throws IOException {
        flow.blank();
        flow.line(
                new Span(life.provision().id().toString(), Style.STRONG),
                Span.plain("  " + TraceLabel.life(life.provision())));
        for (Year year : life.years()) {
            year(year, flow);
        }
        for (Likely likely : life.descendants()) {
            likely("likely in " + TraceLabel.descendant(likely), likely, flow);
        }
        for (Likely likely : life.ancestors()) {
            likely("likely from " + TraceLabel.ancestor(likely), likely, flow);
        }
    }

    private void year(Year year, TerminalFlow flow) throws IOException {
        List<Span> head = new ArrayList<>();
        head.add(new Span(TraceLabel.place(year), Style.STRONG));
        head.add(Span.plain("  " + TraceLabel.what(year)));
        String kinds = TraceLabel.kinds(year);
        if (!kinds.isEmpty()) {
            head.add(Span.plain("  " + kinds));
        }
        if (year.stage().filter(Stage::doubtful).isPresent()) {
            head.add(new Span("  doubtful, check", Style.WARNING));
        }
        flow.entry(new Span(TraceLabel.year(year.document()), Style.QUIET), INDENT, head);
        List<Span> text = text(year);
        if (!text.isEmpty()) {
            flow.indented(INDENT, text);
        }
        for (NoteDiff note : year.change().map(Change::notes).orElse(List.of())) {
            flow.indented(NOTE_INDENT, marking.note(note));
        }
    }

    private List<Span> text(Year year) {
        String text = year.stage().map(stage -> stage.paragraph().text()).orElse("");
        return switch (year.happening()) {
            case FIRST, NEW -> List.of(Span.plain(options.full() ? text : Excerpt.of(text, EXCERPT)));
            case EDITED, RETURNED, SPLIT_OFF ->
                marking.spans(year.change().orElseThrow().text());
            case SAME -> options.full() ? List.of(Span.plain(text)) : List.of();
            case DROPPED, ABSENT, LEFT_OUT, MERGED_AWAY -> List.of();
        };
    }

    private void beginning(Trace trace, TerminalFlow flow) throws IOException {
        flow.blank();
        flow.line(TraceLabel.beginning(trace), Style.STRONG);
        for (Likely likely : trace.before()) {
            if (!likely.equals(
                    trace.lives().get(0).ancestors().stream().findFirst().orElse(null))) {
                likely("likely from " + TraceLabel.ancestor(likely), likely, flow);
            }
            String text = likely.provision().first().paragraph().text();
            flow.indented(
                    INDENT,
                    List.of(
                            new Span(likely.provision().id() + ": ", Style.QUIET),
                            Span.plain(options.full() ? text : Excerpt.of(text, EXCERPT))));
        }
    }

    private static void likely(String what, Likely likely, TerminalFlow flow) throws IOException {
        flow.entry(
                new Span("?", Style.WARNING),
                INDENT,
                List.of(Span.plain(what), new Span("; " + TraceLabel.evidence(likely), Style.QUIET)));
    }

    private void others(List<Life> lives, TerminalFlow flow) throws IOException {
        if (lives.isEmpty()) {
            return;
        }
        flow.blank();
        flow.line("Others, best first (--all shows their years)", Style.STRONG);
        Columns columns = new Columns();
        for (Life life : lives) {
            String text = life.years().stream()
                    .filter(Year::holds)
                    .findFirst()
                    .flatMap(Year::stage)
                    .orElse(life.provision().last())
                    .paragraph()
                    .text();
            columns.add(
                    List.of(
                            life.provision().id().toString(),
                            TraceLabel.years(life.provision()),
                            "in " + life.holding()),
                    Excerpt.of(text, EXCERPT));
        }
        columns.write(flow);
    }
}

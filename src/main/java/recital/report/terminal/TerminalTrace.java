package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import recital.diff.Change;
import recital.diff.NoteDiff;
import recital.lineage.CandidateLink;
import recital.lineage.Provision;
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
    private final DiffMarkup markup;

    /**
     * A view of a trace.
     *
     * @param all whether the years of every provision are shown, and not of the first alone
     */
    public TerminalTrace(TerminalOptions options, boolean all) {
        this.options = options;
        this.all = all;
        this.markup = new DiffMarkup(options.signs(), options.full());
    }

    @Override
    public void write(Trace trace, Writer out) throws IOException {
        TerminalWriter writer = new TerminalWriter(out, options);
        writer.line(TracePhrases.heading(trace), Style.STRONG);
        writer.warning(Provenance.warning(trace.documents()));
        List<ProvisionHistory> shown =
                all ? trace.histories() : trace.histories().subList(0, 1);
        for (ProvisionHistory history : shown) {
            life(history, writer);
        }
        beginning(trace, writer);
        others(trace.histories().subList(shown.size(), trace.histories().size()), writer);
    }

    private void life(ProvisionHistory history, TerminalWriter writer) throws IOException {
        writer.blank();
        writer.line(
                new StyledText(history.provision().id().toString(), Style.STRONG),
                StyledText.plain("  " + TracePhrases.life(history.provision())));
        for (CandidateLink candidate : history.ancestors()) {
            likely("likely from " + TracePhrases.ancestor(candidate), candidate, writer);
        }
        for (HistoryYear year : history.years()) {
            year(history.provision(), TracePhrases.shown(year), writer);
        }
        for (CandidateLink candidate : history.descendants()) {
            likely("likely in " + TracePhrases.descendant(candidate), candidate, writer);
        }
    }

    private void year(Provision provision, HistoryYear year, TerminalWriter writer) throws IOException {
        List<StyledText> head = new ArrayList<>();
        head.add(new StyledText(TracePhrases.place(year), Style.STRONG));
        head.add(StyledText.plain("  " + TracePhrases.what(provision, year)));
        String kinds = TracePhrases.kinds(year);
        if (!kinds.isEmpty()) {
            head.add(StyledText.plain("  " + kinds));
        }
        if (year.stage().filter(Stage::doubtful).isPresent()) {
            head.add(new StyledText("  doubtful, check", Style.WARNING));
        }
        writer.entry(new StyledText(TracePhrases.year(year.document()), Style.QUIET), INDENT, head);
        List<StyledText> text = text(year);
        if (!text.isEmpty()) {
            writer.indented(INDENT, text);
        }
        for (NoteDiff note : year.change().map(Change::notes).orElse(List.of())) {
            writer.named(NOTE_INDENT, DiffMarkup.name(note), markup.excerpted(note.text()));
        }
    }

    private List<StyledText> text(HistoryYear year) {
        String text = year.stage().map(stage -> stage.paragraph().text()).orElse("");
        return switch (year.event()) {
            case FIRST, NEW -> List.of(StyledText.plain(options.full() ? text : Excerpt.of(text, EXCERPT)));
            case EDITED, RETURNED, SPLIT_OFF ->
                markup.excerpted(year.change().orElseThrow().text());
            case SAME -> options.full() ? List.of(StyledText.plain(text)) : List.of();
            case DROPPED, ABSENT, LEFT_OUT, MERGED_AWAY -> List.of();
        };
    }

    private void beginning(Trace trace, TerminalWriter writer) throws IOException {
        writer.blank();
        writer.line(TracePhrases.beginning(trace), Style.STRONG);
        for (CandidateLink candidate : trace.ancestors()) {
            if (!candidate.equals(
                    trace.histories().get(0).ancestors().stream().findFirst().orElse(null))) {
                likely("likely from " + TracePhrases.ancestor(candidate), candidate, writer);
            }
            String text = candidate.provision().first().paragraph().text();
            writer.indented(
                    INDENT,
                    List.of(
                            new StyledText(candidate.provision().id() + ": ", Style.QUIET),
                            StyledText.plain(options.full() ? text : Excerpt.of(text, EXCERPT))));
        }
    }

    private static void likely(String what, CandidateLink candidate, TerminalWriter writer) throws IOException {
        writer.entry(
                new StyledText("?", Style.WARNING),
                INDENT,
                List.of(StyledText.plain(what), new StyledText("; " + TracePhrases.evidence(candidate), Style.QUIET)));
    }

    private void others(List<ProvisionHistory> histories, TerminalWriter writer) throws IOException {
        if (histories.isEmpty()) {
            return;
        }
        writer.blank();
        writer.line(
                "Others, best first"
                        + options.hints()
                                .all()
                                .map(all -> " (" + all + " shows their years)")
                                .orElse(""),
                Style.STRONG);
        TextTable columns = new TextTable();
        for (ProvisionHistory history : histories) {
            String text = history.years().stream()
                    .filter(HistoryYear::matches)
                    .findFirst()
                    .flatMap(HistoryYear::stage)
                    .orElse(history.provision().last())
                    .paragraph()
                    .text();
            columns.add(
                    List.of(
                            history.provision().id().toString(),
                            TracePhrases.years(history.provision()),
                            "in " + history.matchingDocuments()),
                    Excerpt.of(text, EXCERPT));
        }
        columns.write(writer);
    }
}

package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import recital.diff.Change;
import recital.diff.NoteDiff;
import recital.diff.Significance;
import recital.lineage.DraftingHistory;
import recital.lineage.DraftingRow;
import recital.model.Resolution;
import recital.report.TextRenderer;
import recital.report.phrases.ChangePhrases;
import recital.report.phrases.DiffMarkup;
import recital.report.phrases.DraftingMarkup;
import recital.report.phrases.DraftingPhrases;
import recital.report.phrases.DraftingPhrases.SummaryLine;
import recital.report.phrases.DraftingView;
import recital.report.phrases.Provenance;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;
import recital.report.terminal.TerminalWriter.ColumnText;

/**
 * Shows a drafting history on a terminal: a heading, what became of the proposals, then the paragraphs, a column a
 * document, or one below the other where the terminal is too narrow for that.
 */
final class TerminalDrafting implements TextRenderer<DraftingHistory> {

    private static final int INDENT = 3;
    private static final int NOTE_INDENT = 6;
    private static final int GAP = 3;

    /** The fewest columns of a terminal in which a paragraph can be read beside others. */
    private static final int NARROWEST = 32;

    private final TerminalOptions options;
    private final DraftingMarkup markup;
    private final DiffMarkup edits;

    TerminalDrafting(TerminalOptions options) {
        this.options = options;
        this.markup = new DraftingMarkup(options.signs(), options.full());
        this.edits = new DiffMarkup(options.signs(), options.full());
    }

    @Override
    public void write(DraftingHistory whole, Writer out) throws IOException {
        DraftingView view = DraftingView.of(whole, options.filter());
        new DraftingScreen(view, new TerminalWriter(out, options)).write();
    }

    /** One history while it is being written. */
    private final class DraftingScreen {

        private final DraftingView view;
        private final DraftingPhrases phrases;
        private final TerminalWriter writer;
        private final int columns;
        private final int gutter;

        DraftingScreen(DraftingView view, TerminalWriter writer) {
            this.view = view;
            this.writer = writer;
            phrases = new DraftingPhrases(view.history());
            columns = view.history().documents().size();
            int widest =
                    phrases.labels().stream().mapToInt(DisplayWidth::of).max().orElse(0);
            gutter = Math.min(2 + widest, writer.width() / 3);
        }

        void write() throws IOException {
            heading();
            summary();
            if (options.layout() != Layout.BRIEF) {
                rows();
            }
            end();
        }

        private void heading() throws IOException {
            List<Resolution> documents = view.history().documents();
            writer.line(
                    String.join(
                            " \u2192 ", documents.stream().map(Resolution::name).toList()),
                    Style.STRONG);
            for (int i = 0; i < columns; i++) {
                entry(phrases.labels().get(i), List.of(StyledText.plain(Provenance.line(documents.get(i)))));
            }
            if (!phrases.title().isEmpty()) {
                entry("title", List.of(StyledText.plain(phrases.title())));
            }
            for (int i = 1; i < columns; i++) {
                if (phrases.changesTitle(i)) {
                    entry("", inStep(i, edits.whole(phrases.step(i).title())));
                }
                for (NoteDiff note : phrases.step(i).notes()) {
                    entry("", inStep(i, edits.note(note)));
                }
            }
            writer.warning(Provenance.warning(documents));
        }

        private void entry(String name, List<StyledText> value) throws IOException {
            named(new StyledText(name, Style.QUIET), value);
        }

        /** Beside its name, or behind one that is too long for a column. */
        private void named(StyledText name, List<StyledText> value) throws IOException {
            if (DisplayWidth.of(name.text()) < gutter) {
                writer.entry(name, gutter, value);
            } else {
                List<StyledText> spans = new ArrayList<>(List.of(name, StyledText.plain("  ")));
                spans.addAll(value);
                writer.paragraph(StyledText.plain(""), gutter, spans);
            }
        }

        private void summary() throws IOException {
            writer.blank();
            String before = "";
            for (SummaryLine line : phrases.summary()) {
                named(
                        new StyledText(line.document().equals(before) ? "" : line.document(), Style.STRONG),
                        List.of(new StyledText(line.what() + "  ", Style.QUIET), StyledText.plain(line.words())));
                before = line.document();
            }
        }

        private void rows() throws IOException {
            writer.blank();
            writer.line(Stream.concat(Stream.of(new StyledText("marks  ", Style.QUIET)), markup.legend().stream())
                    .toArray(StyledText[]::new));
            for (DraftingView.RowRun stretch : view.stretches(view.rows())) {
                writer.blank();
                if (stretch.unchanged() && options.filter().paragraphs().isEmpty()) {
                    writer.paragraph(
                            new StyledText("\u00b7 ", Style.QUIET),
                            2,
                            List.of(new StyledText(stretch.count(), Style.QUIET)));
                } else {
                    for (DraftingRow row : stretch.rows()) {
                        row(row);
                    }
                }
            }
        }

        private void row(DraftingRow row) throws IOException {
            List<StyledText> label = new ArrayList<>();
            label.add(new StyledText(phrases.name(row), Style.STRONG));
            if (!phrases.events(row).isEmpty()) {
                label.add(StyledText.plain("  " + phrases.events(row)));
            }
            if (row.significance() == Significance.ROUTINE) {
                label.add(new StyledText("  routine", Style.QUIET));
            }
            if (row.changes().anyMatch(change -> change.link().doubtful())) {
                label.add(new StyledText("  doubtful, check", Style.WARNING));
            }
            for (String counterpart : phrases.counterparts(row)) {
                label.add(new StyledText("  " + counterpart, Style.QUIET));
            }
            writer.paragraph(StyledText.plain(""), INDENT, label);
            int width = (writer.width() - INDENT - GAP * (columns - 1)) / columns;
            if (width >= NARROWEST) {
                beside(row, width);
            } else {
                below(row);
            }
            for (int i = 1; i < columns; i++) {
                for (Change change : row.steps().get(i - 1)) {
                    change(change, i);
                }
            }
        }

        private void beside(DraftingRow row, int width) throws IOException {
            List<ColumnText> heads = new ArrayList<>();
            List<ColumnText> texts = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                heads.add(new ColumnText(head(row, i), width, false));
                texts.add(new ColumnText(markup.marked(row, i), width, false));
            }
            writer.columns(INDENT, GAP, heads);
            writer.columns(INDENT, GAP, texts);
        }

        private void below(DraftingRow row) throws IOException {
            for (int i = 0; i < columns; i++) {
                writer.indented(INDENT, head(row, i));
                if (!row.cells().get(i).isEmpty()) {
                    writer.indented(NOTE_INDENT, markup.marked(row, i));
                }
            }
        }

        private List<StyledText> head(DraftingRow row, int document) {
            String ids = phrases.ids(row, document);
            String what = phrases.what(row, document);
            return List.of(
                    new StyledText(phrases.labels().get(document), Style.QUIET),
                    StyledText.plain("  " + (ids.isEmpty() ? "\u2014" : ids)),
                    new StyledText(what.isEmpty() ? "" : "  " + what, Style.QUIET));
        }

        private void change(Change change, int document) throws IOException {
            String reason = ChangePhrases.reason(change.link());
            if (options.explain() && !reason.isEmpty()) {
                writer.indented(INDENT, phrases.labels().get(document) + ": " + reason, Style.QUIET);
            }
            for (NoteDiff note : change.notes()) {
                writer.indented(NOTE_INDENT, inStep(document, edits.note(note)));
            }
        }

        private List<StyledText> inStep(int document, List<StyledText> edits) {
            List<StyledText> spans = new ArrayList<>();
            spans.add(new StyledText(phrases.labels().get(document) + ", ", Style.QUIET));
            spans.addAll(edits);
            return spans;
        }

        private void end() throws IOException {
            if (!view.unmarked().isEmpty() || !view.hidden().isEmpty()) {
                writer.blank();
            }
            if (!view.unmarked().isEmpty()) {
                writer.line(view.unmarked(), Style.QUIET);
            }
            if (!view.hidden().isEmpty()) {
                writer.line(view.hidden(), Style.WARNING);
            }
        }
    }
}

package recital.report.plain;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import recital.diff.Change;
import recital.diff.KeyChanges;
import recital.diff.NoteDiff;
import recital.diff.ResolutionDiff;
import recital.model.Resolution;
import recital.report.Filter;
import recital.report.TextRenderer;
import recital.report.phrases.ChangePhrases;
import recital.report.phrases.ChangedTable;
import recital.report.phrases.ChangedTable.CellChange;
import recital.report.phrases.ChangedTable.TableCell;
import recital.report.phrases.ChangedTable.TableRow;
import recital.report.phrases.CountPhrases;
import recital.report.phrases.DiffView;
import recital.report.phrases.KeyChangePhrases;
import recital.report.phrases.Provenance;
import recital.report.phrases.UnchangedRuns;

/** Writes a comparison as Markdown; no text is cut. */
public final class MarkdownDiff implements TextRenderer<ResolutionDiff> {

    private final Filter filter;
    private final boolean brief;

    /** Brief is what matters, at most ten changes, and the counts. */
    public MarkdownDiff(Filter filter, boolean brief) {
        this.filter = filter;
        this.brief = brief;
    }

    @Override
    public void write(ResolutionDiff diff, Writer out) throws IOException {
        DiffView view = DiffView.of(diff, filter);
        heading(view, out);
        keyChanges(view, out);
        if (!brief) {
            changes(view, out);
        }
        out.append("\n---\n\n").append(CountPhrases.relations(view.diff())).append("  \n");
        out.append(CountPhrases.significance(view.diff())).append('\n');
        if (!view.unmarked().isEmpty()) {
            out.append('\n').append(view.unmarked()).append('\n');
        }
        if (!view.hidden().isEmpty()) {
            out.append("\n**").append(view.hidden()).append("**\n");
        }
    }

    private static void heading(DiffView view, Writer out) throws IOException {
        ResolutionDiff diff = view.diff();
        Resolution earlier = diff.earlier();
        Resolution later = diff.later();
        out.append("# ")
                .append(MarkdownText.escaped(earlier.name()))
                .append(" \u2192 ")
                .append(MarkdownText.escaped(later.name()))
                .append("\n\n");
        out.append("- earlier: ")
                .append(MarkdownText.escaped(Provenance.line(earlier)))
                .append('\n');
        out.append("- later: ")
                .append(MarkdownText.escaped(Provenance.line(later)))
                .append('\n');
        String missing = Provenance.missingTitle(diff);
        if (!missing.isEmpty()) {
            out.append("- title: ")
                    .append(MarkdownText.escaped(Provenance.onlyTitle(diff) + " (" + missing + ")"))
                    .append('\n');
        } else if (!diff.title().edits().isEmpty()) {
            out.append("- title: ").append(MarkdownText.marked(diff.title())).append('\n');
        }
        for (NoteDiff note : view.notes()) {
            note(note, out);
        }
        Optional<String> warning = Provenance.warning(view.diff());
        if (warning.isPresent()) {
            out.append("\n> **").append(MarkdownText.escaped(warning.get())).append("**\n");
        }
    }

    private static void changes(DiffView view, Writer out) throws IOException {
        for (UnchangedRuns.ChangeRun stretch : UnchangedRuns.of(view.diff(), view.changes())) {
            if (stretch.table().isPresent()) {
                table(stretch.table().get(), out);
            } else if (stretch.isChange()) {
                change(stretch.changes().get(0), out);
            } else {
                out.append("\n*").append(stretch.count()).append("*\n");
            }
        }
    }

    private static void keyChanges(DiffView view, Writer out) throws IOException {
        KeyChanges key = view.diff().keyChanges(view.changes());
        if (key.lines().isEmpty()) {
            return;
        }
        out.append("\n## Key changes\n\n");
        for (KeyChangePhrases change : KeyChangePhrases.of(key)) {
            out.append("- ")
                    .append(change.kind())
                    .append(" **")
                    .append(change.ids())
                    .append("** ");
            out.append(MarkdownText.escaped(change.words())).append('\n');
        }
        Optional<String> more = KeyChangePhrases.more(key, view.diff());
        if (more.isPresent()) {
            out.append("- ").append(more.get()).append('\n');
        }
    }

    private static void change(Change change, Writer out) throws IOException {
        ChangePhrases label = ChangePhrases.of(change);
        out.append("\n### ").append(label.ids()).append(": ").append(label.what());
        if (!label.kinds().isEmpty()) {
            out.append(" (").append(MarkdownText.escaped(label.kinds())).append(')');
        }
        out.append(", ").append(change.significance().label());
        out.append(change.link().doubtful() ? ", doubtful\n\n" : "\n\n");
        out.append(MarkdownText.block(MarkdownText.marked(change.text()))).append('\n');
        for (NoteDiff note : change.notes()) {
            out.append('\n');
            note(note, out);
        }
        Optional<String> counterpart = ChangePhrases.counterpart(change.link());
        if (counterpart.isPresent()) {
            out.append('\n').append(MarkdownText.escaped(counterpart.get())).append('\n');
        }
    }

    /** A table as GitHub's Markdown has it: one row of headings, which it asks for, and no cell over several columns. */
    private static void table(ChangedTable table, Writer out) throws IOException {
        out.append("\n### ")
                .append(table.ids())
                .append(": ")
                .append(table.name())
                .append(", ");
        out.append(table.what()).append(" (").append(table.significance()).append(")\n\n");
        List<TableRow> rows = table.rows();
        boolean headed = !rows.isEmpty() && rows.get(0).header();
        out.append(headed ? row(rows.get(0), table.columns()) : "|".repeat(table.columns() + 2) + "\n");
        out.append("|---".repeat(table.columns() + 1)).append("|\n");
        int unchanged = 0;
        for (TableRow row : rows.subList(headed ? 1 : 0, rows.size())) {
            if (row.changed() || row.header()) {
                out.append(unchanged(table, unchanged)).append(row(row, table.columns()));
                unchanged = 0;
            } else {
                unchanged++;
            }
        }
        out.append(unchanged(table, unchanged));
        for (NoteDiff note : table.notes()) {
            out.append('\n');
            note(note, out);
        }
    }

    private static String unchanged(ChangedTable table, int rows) {
        return rows == 0 ? "" : "| | *" + table.unchanged(rows) + "*" + " |".repeat(table.columns()) + "\n";
    }

    private static String row(TableRow row, int columns) {
        StringBuilder line = new StringBuilder("| " + row.signed() + " |");
        int next = 0;
        for (TableCell cell : row.cells()) {
            line.append(" |".repeat(cell.column() - next)).append(' ');
            line.append(cell.changes().stream().map(MarkdownDiff::marked).collect(Collectors.joining(" ")));
            line.append(" |");
            next = cell.column() + 1;
        }
        return line.append(" |".repeat(columns - next)).append('\n').toString();
    }

    private static String marked(CellChange cell) {
        String words = cell.shown() ? MarkdownText.marked(cell.change().text()) : MarkdownText.escaped(cell.words());
        return cell.from().isEmpty() ? words : words + " " + cell.from();
    }

    private static void note(NoteDiff note, Writer out) throws IOException {
        out.append("- ")
                .append(MarkdownText.escaped(ChangePhrases.note(note)))
                .append(": ")
                .append(MarkdownText.marked(note.text()))
                .append('\n');
    }
}

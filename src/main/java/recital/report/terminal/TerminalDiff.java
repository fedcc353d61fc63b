package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recital.diff.Change;
import recital.diff.KeyChanges;
import recital.diff.NoteDiff;
import recital.diff.ResolutionDiff;
import recital.diff.Significance;
import recital.model.Resolution;
import recital.report.TextRenderer;
import recital.report.phrases.ChangePhrases;
import recital.report.phrases.ChangedTable;
import recital.report.phrases.CountPhrases;
import recital.report.phrases.DiffMarkup;
import recital.report.phrases.DiffView;
import recital.report.phrases.KeyChangePhrases;
import recital.report.phrases.Provenance;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;
import recital.report.phrases.UnchangedRuns;

/**
 * Shows a comparison on a terminal: a heading, the changes in reading order, and the counts.
 *
 * <p>Unchanged paragraphs are folded to a count. No edit is ever cut.
 */
final class TerminalDiff implements TextRenderer<ResolutionDiff> {

    private static final int INDENT = 3;
    private static final int NOTE_INDENT = 6;
    private static final int HEADING_INDENT = 9;
    private static final int KIND_INDENT = 11;

    /** Fewer substantive changes need no list before them. */
    private static final int FEW = 4;

    private final TerminalOptions options;
    private final DiffMarkup markup;

    TerminalDiff(TerminalOptions options) {
        this.options = options;
        this.markup = new DiffMarkup(options.signs(), options.full());
    }

    @Override
    public void write(ResolutionDiff diff, Writer out) throws IOException {
        TerminalWriter writer = new TerminalWriter(out, options);
        DiffView view = DiffView.of(diff, options.filter());
        heading(view, writer);
        keyChanges(view, writer);
        if (options.layout() == Layout.BRIEF) {
            summary(view, writer);
            return;
        }
        DiffMarkup ofText = markup.in(diff.later().language());
        ChangedText text = options.layout() == Layout.SIDE_BY_SIDE
                ? SideBySide.of(diff, ofText, writer)
                : new ChangedText.Inline(ofText, writer);
        // Who asks for a paragraph by its id wants to read it even where it did not change, and no other.
        boolean asked = !options.filter().paragraphs().isEmpty();
        for (UnchangedRuns.ChangeRun stretch : UnchangedRuns.of(diff, view.changes())) {
            if (asked && stretch.signpost()) {
                continue;
            }
            writer.blank();
            if (stretch.table().isPresent()) {
                table(stretch.table().get(), writer);
            } else if (stretch.signpost() || stretch.unchanged() && !asked) {
                writer.paragraph(
                        new StyledText("\u00b7 ", Style.QUIET),
                        2,
                        List.of(new StyledText(stretch.count(), Style.QUIET)));
            } else {
                for (Change change : stretch.changes()) {
                    change(change, text, writer);
                }
            }
        }
        summary(view, writer);
    }

    private void heading(DiffView view, TerminalWriter writer) throws IOException {
        Resolution earlier = view.diff().earlier();
        Resolution later = view.diff().later();
        writer.line(earlier.name() + " \u2192 " + later.name(), Style.STRONG);
        entry("earlier", List.of(StyledText.plain(Provenance.line(earlier))), writer);
        entry("later", List.of(StyledText.plain(Provenance.line(later))), writer);
        title(view.diff(), writer);
        for (NoteDiff note : view.notes()) {
            entry(ChangePhrases.note(note), markup.excerpted(note.text()), writer);
        }
        writer.warning(Provenance.warning(view.diff()));
    }

    private void title(ResolutionDiff diff, TerminalWriter writer) throws IOException {
        String missing = Provenance.missingTitle(diff);
        if (!missing.isEmpty()) {
            entry(
                    "title",
                    List.of(
                            StyledText.plain(Provenance.onlyTitle(diff)),
                            new StyledText(" (" + missing + ")", Style.QUIET)),
                    writer);
        } else if (!diff.title().edits().isEmpty()) {
            entry("title", markup.whole(diff.title()), writer);
        }
    }

    /** What matters first; where there is little, the changes themselves say it. */
    private void keyChanges(DiffView view, TerminalWriter writer) throws IOException {
        KeyChanges key = view.diff().keyChanges(view.changes());
        int fewest = options.layout() == Layout.BRIEF ? 1 : FEW;
        if (key.lines().size() < fewest) {
            return;
        }
        writer.blank();
        writer.line("Key changes", Style.STRONG);
        for (KeyChangePhrases change : KeyChangePhrases.of(key)) {
            List<StyledText> line = new ArrayList<>();
            line.add(new StyledText(change.ids() + "  ", Style.STRONG));
            if (!change.note().isEmpty()) {
                line.add(new StyledText(change.note() + ": ", Style.QUIET));
            }
            line.addAll(markup.whole(change.excerpt()));
            writer.entry(new StyledText(change.kind(), Style.QUIET), KIND_INDENT, line);
        }
        Optional<String> more = KeyChangePhrases.more(key, view.diff());
        if (more.isPresent()) {
            writer.line(more.get(), Style.QUIET);
        }
    }

    private static void entry(String name, List<StyledText> value, TerminalWriter writer) throws IOException {
        writer.entry(new StyledText(name + " ", Style.QUIET), HEADING_INDENT, value);
    }

    private void change(Change change, ChangedText text, TerminalWriter writer) throws IOException {
        writer.paragraph(StyledText.plain(""), INDENT, label(change));
        String reason = options.explain() ? ChangePhrases.reason(change.link()) : "";
        if (!reason.isEmpty()) {
            writer.indented(INDENT, reason, Style.QUIET);
        }
        text.write(change.text(), INDENT);
        for (NoteDiff note : change.notes()) {
            text.write(note, NOTE_INDENT);
        }
        Optional<String> counterpart = ChangePhrases.counterpart(change.link());
        if (counterpart.isPresent()) {
            writer.indented(INDENT, counterpart.get(), Style.QUIET);
        }
    }

    private void table(ChangedTable table, TerminalWriter writer) throws IOException {
        writer.paragraph(
                StyledText.plain(""),
                INDENT,
                List.of(
                        new StyledText(table.ids(), Style.STRONG),
                        StyledText.plain("  " + table.name() + ", " + table.what()),
                        new StyledText("  " + table.significance(), Style.QUIET)));
        TerminalTable.of(table, markup).write(INDENT, writer);
        for (NoteDiff note : table.notes()) {
            writer.named(NOTE_INDENT, DiffMarkup.name(note), markup.excerpted(note.text()));
        }
    }

    private static List<StyledText> label(Change change) {
        ChangePhrases label = ChangePhrases.of(change);
        List<StyledText> spans = new ArrayList<>();
        spans.add(new StyledText(label.ids(), Style.STRONG));
        spans.add(StyledText.plain("  " + label.what()));
        if (!label.kinds().isEmpty()) {
            spans.add(new StyledText("  " + label.kinds(), Style.PLAIN));
        }
        if (change.significance() == Significance.ROUTINE) {
            spans.add(new StyledText("  routine", Style.QUIET));
        }
        if (change.link().doubtful()) {
            spans.add(new StyledText("  doubtful, check", Style.WARNING));
        }
        return spans;
    }

    private void summary(DiffView view, TerminalWriter writer) throws IOException {
        writer.blank();
        writer.line(CountPhrases.relations(view.diff()), Style.STRONG);
        writer.line(CountPhrases.significance(view.diff()), Style.PLAIN);
        leftOut(view, options, writer);
    }

    /** What the view keeps from its reader, and what shows it. */
    static void leftOut(DiffView view, TerminalOptions options, TerminalWriter writer) throws IOException {
        if (!view.unmarked().isEmpty()) {
            String way = options.hints()
                    .typography()
                    .map(option -> "; " + option + " marks them")
                    .orElse("");
            writer.line(view.unmarked() + way, Style.QUIET);
        }
        String untold = CountPhrases.untold(view.diff());
        if (!untold.isEmpty()) {
            writer.line(untold, Style.QUIET);
        }
        if (!view.hidden().isEmpty()) {
            writer.line(view.hidden(), Style.WARNING);
        }
    }
}

package recital.report.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recital.diff.NoteDiff;
import recital.diff.ResolutionDiff;
import recital.diff.TextDiff;
import recital.model.Note;
import recital.report.phrases.DiffMarkup;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;
import recital.report.terminal.TerminalWriter.ColumnText;

/** The earlier text at the left and the later one at the right, each with its own edits; what only one has leaves the other blank. */
record SideBySide(DiffMarkup markup, TerminalWriter writer) implements ChangedText {

    private static final int GAP = 4;

    /** Begins with what stands at which side. */
    static SideBySide of(ResolutionDiff diff, DiffMarkup markup, TerminalWriter writer) throws IOException {
        SideBySide sides = new SideBySide(markup, writer);
        writer.blank();
        sides.columns(
                0,
                List.of(new StyledText(diff.earlier().name(), Style.STRONG)),
                List.of(new StyledText(diff.later().name(), Style.STRONG)));
        return sides;
    }

    @Override
    public void write(TextDiff text, int indent) throws IOException {
        columns(indent, markup.earlier(text), markup.later(text));
    }

    @Override
    public void write(NoteDiff note, int indent) throws IOException {
        columns(
                indent,
                named(note.earlier(), markup.earlier(note.text())),
                named(note.later(), markup.later(note.text())));
    }

    private static List<StyledText> named(Optional<Note> note, List<StyledText> text) {
        List<StyledText> named = new ArrayList<>();
        note.ifPresent(own -> named.add(new StyledText("note " + own.mark() + ": ", Style.QUIET)));
        named.addAll(text);
        return named;
    }

    /** The later text begins at one column, whatever the indent of the earlier one. */
    private void columns(int indent, List<StyledText> earlier, List<StyledText> later) throws IOException {
        int half = Math.min((writer.width() - GAP) / 2, writer.textWidth());
        writer.columns(
                indent,
                GAP,
                List.of(new ColumnText(earlier, half - indent, false), new ColumnText(later, half, false)));
    }
}

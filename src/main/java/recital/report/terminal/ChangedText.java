package recital.report.terminal;

import java.io.IOException;
import recital.diff.NoteDiff;
import recital.diff.TextDiff;
import recital.report.phrases.DiffMarkup;

/** A way in which the texts of a change stand on a terminal. */
interface ChangedText {

    void write(TextDiff text, int indent) throws IOException;

    void write(NoteDiff note, int indent) throws IOException;

    /** One text with its edits in their places. */
    record Inline(DiffMarkup markup, TerminalWriter writer) implements ChangedText {

        @Override
        public void write(TextDiff text, int indent) throws IOException {
            writer.indented(indent, markup.excerpted(text));
        }

        @Override
        public void write(NoteDiff note, int indent) throws IOException {
            writer.named(indent, DiffMarkup.name(note), markup.excerpted(note.text()));
        }
    }
}

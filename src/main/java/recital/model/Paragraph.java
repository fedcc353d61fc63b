package recital.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One paragraph, heading or point of a resolution, in its three forms.
 *
 * @param id its name in the document
 * @param text joined and mended, without its number and without note marks: what is shown and diffed
 * @param source as extracted, number and note marks included, lines separated by a line feed
 * @param marks the note marks that stand in the text, in order of their offset
 * @param page the page on which it begins, from 1; 0 where the format has no pages
 * @param line the line of the file on which it begins, from 1; 0 where the format has no lines
 * @param cell its place in a table, where it stands in one
 */
public record Paragraph(
        ParagraphId id, String text, String source, List<NoteMark> marks, int page, int line, Optional<Cell> cell)
        implements Serializable {

    public Paragraph {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        Objects.requireNonNull(source);
        Objects.requireNonNull(cell);
        marks = List.copyOf(marks);
        if (text.isBlank()) {
            throw new IllegalArgumentException(id + " has no text");
        }
        for (NoteMark mark : marks) {
            if (mark.offset() > text.length()) {
                throw new IllegalArgumentException(id + ": a note mark stands beyond the text");
            }
        }
    }

    /** A paragraph that stands in no table. */
    public Paragraph(ParagraphId id, String text, String source, List<NoteMark> marks, int page, int line) {
        this(id, text, source, marks, page, line, Optional.empty());
    }

    /** The mark of the note to a table that this paragraph is: no other begins with one. */
    public Optional<String> noteToTable() {
        return marks.isEmpty() || marks.get(0).offset() > 0
                ? Optional.empty()
                : Optional.of(marks.get(0).mark());
    }

    /** What the JDK writes in place of this record, whose optional part it cannot write. */
    private Object writeReplace() {
        return new SerializedRecord(this);
    }
}

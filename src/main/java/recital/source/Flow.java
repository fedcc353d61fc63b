package recital.source;

import java.util.List;
import java.util.Objects;
import recital.model.Format;
import recital.model.NoteMark;
import recital.model.Notice;

/**
 * A document as whole paragraphs in reading order, from a format that knows paragraphs but not what each is.
 *
 * @param format the format of the file
 * @param pieces the paragraphs, notes and furniture in reading order
 * @param notices what the user should know of the reading
 * @param visibleText everything visible in the file, numbers that are counted up by the format and marks of
 *     notes at both their places included
 */
public record Flow(Format format, List<Piece> pieces, List<Notice> notices, String visibleText) implements Source {

    public Flow {
        Objects.requireNonNull(format);
        pieces = List.copyOf(pieces);
        notices = List.copyOf(notices);
        Objects.requireNonNull(visibleText);
    }

    /**
     * One paragraph, or what else stands by itself.
     *
     * @param role as what the format knows it
     * @param label the printed number, letter or bullet that the format counts up ("1.", "(a)"), or the mark
     *     of a note; empty where the format has none: the text may then begin with one
     * @param text white space folded, without label and note marks
     * @param source as the file has it, label and note marks included, lines separated by a line feed
     * @param marks note marks by their offset in the text
     * @param page the page on which it begins, from 1; 0 where the format has no pages
     * @param line the line of the file on which it begins, from 1; 0 where the format has no lines
     */
    public record Piece(Role role, String label, String text, String source, List<NoteMark> marks, int page, int line) {

        public Piece {
            Objects.requireNonNull(role);
            Objects.requireNonNull(label);
            Objects.requireNonNull(text);
            Objects.requireNonNull(source);
            marks = List.copyOf(marks);
        }

        /** A piece of a format that has no pages. */
        public Piece(Role role, String label, String text, String source, List<NoteMark> marks, int line) {
            this(role, label, text, source, marks, 0, line);
        }
    }

    /** What a format can know of a paragraph. */
    public enum Role {
        /** Running text. */
        TEXT,
        /** What is marked as a heading. */
        HEADING,
        /** A table of data, its cells in reading order. */
        TABLE,
        /** A footnote. */
        NOTE,
        /** A header or footer of the pages. */
        MARGIN,
        /** What a web page has around its document: menus, search fields and the like. */
        AROUND
    }
}

package recital.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import recital.model.Cell;
import recital.model.Format;
import recital.model.Fragment;
import recital.model.Language;
import recital.model.NoteMark;
import recital.model.Notice;

/**
 * A document as whole paragraphs in reading order, each with what its producer knows of it.
 *
 * @param format the format of the file
 * @param description what the document says of itself where its producer has read it; the masthead is then told
 *     by its role
 * @param pieces the paragraphs, notes and furniture in reading order
 * @param furniture what is known to be no part of the text
 * @param afterClosing as what text that follows the meeting and date is set aside; where empty it is annexed
 * @param notices what the user should know of the reading
 * @param visibleText everything visible in the file, numbers that are counted up by the format and marks of
 *     notes at both their places included
 */
public record ParagraphStream(
        Format format,
        Optional<Description> description,
        List<Piece> pieces,
        List<Fragment> furniture,
        Optional<Fragment.FragmentKind> afterClosing,
        List<Notice> notices,
        String visibleText)
        implements Source {

    public ParagraphStream {
        Objects.requireNonNull(format);
        Objects.requireNonNull(description);
        pieces = TableNotes.told(pieces);
        furniture = List.copyOf(furniture);
        Objects.requireNonNull(afterClosing);
        notices = List.copyOf(notices);
        Objects.requireNonNull(visibleText);
    }

    /** A document that is nothing but its paragraphs. */
    public static ParagraphStream of(
            Format format,
            List<Piece> pieces,
            Fragment.FragmentKind afterClosing,
            List<Notice> notices,
            String visibleText) {
        return new ParagraphStream(
                format, Optional.empty(), pieces, List.of(), Optional.of(afterClosing), notices, visibleText);
    }

    /** The same document with other texts for its pieces, and what the user should know of that. */
    public ParagraphStream with(List<Piece> others, List<Notice> all) {
        return new ParagraphStream(format, description, others, furniture, afterClosing, all, visibleText);
    }

    /**
     * What a document says of itself.
     *
     * @param symbol the symbol as the file gives it, in any spelling
     * @param title the title without the number before it; empty where there is none
     * @param adopted the date of adoption, never that of distribution
     * @param session the session of the General Assembly
     * @param agendaItem the agenda item as printed, {@code Agenda item 20 (c)}, or its number alone
     * @param language the language in which the file says that it is written
     */
    public record Description(
            Optional<String> symbol,
            String title,
            Optional<LocalDate> adopted,
            OptionalInt session,
            Optional<String> agendaItem,
            Optional<Language> language) {

        public Description {
            Objects.requireNonNull(symbol);
            Objects.requireNonNull(title);
            Objects.requireNonNull(adopted);
            Objects.requireNonNull(session);
            Objects.requireNonNull(agendaItem);
            Objects.requireNonNull(language);
        }
    }

    /**
     * One paragraph, or what else stands by itself.
     *
     * @param role as what its producer knows it
     * @param label the printed number, letter or bullet that the format counts up ("1.", "(a)"), or the mark
     *     of a note; empty where the format has none: running text may then begin with one
     * @param depth 1 for a point under a paragraph, 2 for a sub-point; 0 for all else, and where its label has to tell
     * @param text white space folded, without label and note marks; empty where a number has only points under it
     * @param source as the file has it, label and note marks included, lines separated by a line feed
     * @param marks note marks by their offset in the text
     * @param raised single small letters of the text that are printed raised, by their offset in it; in the note of a
     *     table, which is a paragraph under it, the letter that was its mark
     * @param page the page on which it begins, from 1; 0 where the format has no pages
     * @param line the line of the file on which it begins, from 1; 0 where the format has no lines
     * @param cell its place in a table of data; the tables of a document have numbers of their own, in any order
     */
    public record Piece(
            Role role,
            String label,
            int depth,
            String text,
            String source,
            List<NoteMark> marks,
            List<NoteMark> raised,
            int page,
            int line,
            Optional<Cell> cell) {

        public Piece {
            Objects.requireNonNull(role);
            Objects.requireNonNull(label);
            Objects.requireNonNull(text);
            Objects.requireNonNull(source);
            Objects.requireNonNull(cell);
            marks = List.copyOf(marks);
            raised = List.copyOf(raised);
        }

        /** A piece of which no letter is known to be raised. */
        public Piece(
                Role role,
                String label,
                int depth,
                String text,
                String source,
                List<NoteMark> marks,
                int page,
                int line,
                Optional<Cell> cell) {
            this(role, label, depth, text, source, marks, List.of(), page, line, cell);
        }

        /** The same with the text of another that goes on with it. */
        public Piece and(Piece rest) {
            List<NoteMark> both = new ArrayList<>(marks);
            int before = text.length() + 1;
            rest.marks.forEach(mark -> both.add(new NoteMark(before + mark.offset(), mark.mark())));
            return new Piece(
                    role,
                    label,
                    depth,
                    text + " " + rest.text,
                    source + "\n" + rest.source,
                    both,
                    raised,
                    page,
                    line,
                    cell);
        }

        /** The same in another role. */
        public Piece as(Role other) {
            return new Piece(other, label, depth, text, source, marks, raised, page, line, cell);
        }

        /** The same with another text, from the same source. */
        public Piece withText(String other) {
            return new Piece(role, label, depth, other, source, marks, raised, page, line, cell);
        }

        /** The same with another label. */
        public Piece withLabel(String other) {
            return new Piece(role, other, depth, text, source, marks, raised, page, line, cell);
        }

        /** A piece of which no depth is known. */
        public Piece(Role role, String label, String text, String source, List<NoteMark> marks, int page, int line) {
            this(role, label, 0, text, source, marks, page, line, Optional.empty());
        }

        /** A piece of a format that has no pages, with all that is known of its words. */
        public static Piece of(Role role, String label, int depth, AnnotatedText words, String source, int line) {
            return new Piece(
                    role, label, depth, words.text(), source, words.marks(), words.raised(), 0, line, Optional.empty());
        }

        /** A piece of a format that has no pages. */
        public Piece(Role role, String label, String text, String source, List<NoteMark> marks, int line) {
            this(role, label, 0, text, source, marks, 0, line, Optional.empty());
        }
    }

    /** What a producer can know of a paragraph: its part of the document, or no more than its looks. */
    public enum Role {
        /** Running text of any part. */
        TEXT,
        /** Running text at the top of a page: the words have to tell whether it goes on with the text before it. */
        TOP_OF_PAGE,
        /** What is styled as a heading; its words have to bear it out. */
        HEADING_BY_STYLE,
        /** What can be nothing but a heading where it stands, of whatever part. */
        HEADING_BY_PLACE,
        /** What stands in rows of cells and is no table of data, in reading order. */
        TABLE,
        /** What stands before the body. */
        MASTHEAD,
        /** A preambular paragraph with all that belongs to it. */
        PREAMBULAR,
        /** A paragraph of the operative part; without a label it may be a heading. */
        OPERATIVE,
        /** A lettered or numbered point under an operative paragraph or a point. */
        POINT,
        /** A heading of the body. */
        HEADING,
        /** The meeting and date at the end. */
        CLOSING,
        /** Any paragraph or heading of what is annexed. */
        ANNEXED,
        /** A footnote. */
        NOTE,
        /** A header or footer of the pages. */
        MARGIN,
        /** What a web page has around its document: menus, search fields and the like. */
        PAGE_FRAME
    }
}

package recital.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import recital.model.Format;
import recital.model.Fragment;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Notice;

/**
 * A document whose format names its parts.
 *
 * @param format the format of the file
 * @param description what the document says of itself
 * @param masthead what stands before the first paragraph, lines separated by a line feed
 * @param blocks the text in reading order
 * @param notes the footnotes in reading order
 * @param closing the meeting and date at the end, lines separated by a line feed
 * @param furniture page furniture, and what belongs to none of these
 * @param notices what the user should know of the reading
 * @param visibleText everything visible in the file, marks of notes at both their places included
 */
public record Structured(
        Format format,
        Description description,
        String masthead,
        List<Block> blocks,
        List<Note> notes,
        String closing,
        List<Fragment> furniture,
        List<Notice> notices,
        String visibleText)
        implements Source {

    public Structured {
        Objects.requireNonNull(format);
        Objects.requireNonNull(description);
        Objects.requireNonNull(masthead);
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        Objects.requireNonNull(closing);
        furniture = List.copyOf(furniture);
        notices = List.copyOf(notices);
        Objects.requireNonNull(visibleText);
    }

    /**
     * What a document says of itself.
     *
     * @param symbol the symbol as the file gives it, in any spelling
     * @param title the title without the number before it; empty where there is none
     * @param adopted the date of adoption, never that of distribution
     * @param session the session of the General Assembly
     * @param agendaItem the number of the agenda item as printed, {@code 20 (c)}
     */
    public record Description(
            Optional<String> symbol,
            String title,
            Optional<LocalDate> adopted,
            OptionalInt session,
            Optional<String> agendaItem) {

        public Description {
            Objects.requireNonNull(symbol);
            Objects.requireNonNull(title);
            Objects.requireNonNull(adopted);
            Objects.requireNonNull(session);
            Objects.requireNonNull(agendaItem);
        }
    }

    /**
     * One paragraph, point or heading.
     *
     * @param kind what the format says that it is
     * @param number the printed number or letter, without stops and brackets; empty where there is none
     * @param depth 0 for a paragraph, 1 for a point under it, 2 for a sub-point
     * @param text white space folded, without number and note marks; empty where a number has only points
     *     under it
     * @param source as the file has it, number and note marks included
     * @param marks note marks by their offset in the text
     * @param page the page on which it begins, from 1; 0 where the format has no pages
     * @param line the line of the file on which it begins, from 1; 0 where the format has no lines
     */
    public record Block(
            Kind kind, String number, int depth, String text, String source, List<NoteMark> marks, int page, int line) {

        public Block {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(number);
            Objects.requireNonNull(text);
            Objects.requireNonNull(source);
            marks = List.copyOf(marks);
        }

        /** A block of a format that has no pages. */
        public Block(Kind kind, String number, int depth, String text, String source, List<NoteMark> marks, int line) {
            this(kind, number, depth, text, source, marks, 0, line);
        }

        /** The kinds of block. */
        public enum Kind {
            /** A preambular paragraph with all that belongs to it. */
            PREAMBULAR,
            /** A paragraph of the operative part that has a number. */
            NUMBERED,
            /** A paragraph without a number: a heading or a paragraph, as its words tell. */
            UNNUMBERED,
            /** A lettered or numbered point under a paragraph or a point. */
            POINT,
            /** What the format itself calls a heading. */
            HEADING,
            /** Any paragraph or heading of what is annexed. */
            ANNEXED
        }
    }
}

package recital.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import recital.model.Format;
import recital.model.Note;
import recital.model.NoteMark;

/**
 * A document whose format names its parts.
 *
 * @param format the format of the file
 * @param symbol the symbol as the file gives it, in any spelling
 * @param title the title without the number before it; empty where there is none
 * @param adopted the date of adoption
 * @param session the session of the General Assembly
 * @param agendaItem the agenda item as printed
 * @param masthead what stands before the first paragraph
 * @param blocks the text in reading order
 * @param notes the footnotes
 * @param closing the meeting and date at the end
 */
public record Structured(
        Format format,
        Optional<String> symbol,
        String title,
        Optional<LocalDate> adopted,
        OptionalInt session,
        Optional<String> agendaItem,
        String masthead,
        List<Block> blocks,
        List<Note> notes,
        String closing)
        implements Source {

    public Structured {
        Objects.requireNonNull(format);
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /**
     * One paragraph, point or heading.
     *
     * @param kind what the format says that it is
     * @param number the printed number or letter, without stops and brackets; empty where there is none
     * @param depth 0 for a paragraph, 1 for a point under it, 2 for a sub-point
     * @param text white space folded, without number and note marks
     * @param marks note marks by their offset in the text
     */
    public record Block(Kind kind, String number, int depth, String text, List<NoteMark> marks) {

        public Block {
            marks = List.copyOf(marks);
        }

        /** The kinds of block. */
        public enum Kind {
            PREAMBULAR,
            OPERATIVE,
            POINT,
            HEADING,
            PLAIN,
            ANNEX
        }
    }
}

package recital.report.word;

import java.util.Optional;
import recital.model.Note;

/** What a paragraph is made of. */
sealed interface Atom {

    /** Words of one look. */
    record Words(String text, boolean italic) implements Atom {}

    /** The number, letter or numeral printed before a paragraph. */
    record Label(String text) implements Atom {}

    /** The distance between a label and the words. */
    record Tab() implements Atom {}

    /** The end of a paragraph after which another one begins. */
    record Break() implements Atom {}

    /**
     * The mark of a note, in either document or both.
     *
     * @param earlier where it stands in the earlier document
     * @param later where it stands in the later document
     */
    record Mark(Optional<PrintedMark> earlier, Optional<PrintedMark> later) implements Atom {}

    /**
     * The mark of a note as one document has it.
     *
     * @param sign as printed
     * @param note what it refers to, where this is its first mark; a mark that is repeated is a raised sign and no more
     * @param counted whether Word arrives at the same sign by counting
     */
    record PrintedMark(String sign, Optional<Note> note, boolean counted) {}
}

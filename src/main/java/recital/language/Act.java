package recital.language;

/**
 * The verb of a clause in its place.
 *
 * @param opening the verb with what belongs to it
 * @param start the offset of its first word, which may be "also"
 * @param verbStart the offset of the verb itself or of what intensifies it
 * @param end the offset after its last word
 */
public record Act(Opening opening, int start, int verbStart, int end) {

    /** The same in a text in which it begins so many characters later. */
    public Act shifted(int by) {
        return new Act(opening, start + by, verbStart + by, end + by);
    }
}

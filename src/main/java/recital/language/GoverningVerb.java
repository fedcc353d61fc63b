package recital.language;

/**
 * The verb of a clause in its place.
 *
 * @param opening the verb with what belongs to it
 * @param start the offset of its first word, which may be "also"
 * @param verbStart the offset of the verb itself or of what intensifies it
 * @param end the offset after its last word
 */
public record GoverningVerb(Opening opening, int start, int verbStart, int end) implements Span {

    /** Returns the verb of a text that begins so many characters earlier. */
    public GoverningVerb shifted(int by) {
        return new GoverningVerb(opening, start + by, verbStart + by, end + by);
    }
}

package recital.search;

/**
 * A part of a text.
 *
 * @param start the offset of its first character
 * @param end the offset after its last
 */
public record TextRange(int start, int end) {

    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no part of a text: " + start + " to " + end);
        }
    }

    /** Its characters. */
    public String of(String text) {
        return text.substring(start, end);
    }
}

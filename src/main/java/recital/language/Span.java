package recital.language;

/** A range of the characters of a text. */
public interface Span {

    /** The offset of the first character. */
    int start();

    /** The offset after the last character. */
    int end();

    /** Whether it shares a character with a range. */
    default boolean overlaps(int from, int to) {
        return start() < to && end() > from;
    }

    /** Whether all characters of a range are its own. */
    default boolean covers(int from, int to) {
        return start() <= from && end() >= to;
    }

    /** Whether all its characters are of a range. */
    default boolean isWithin(int from, int to) {
        return start() >= from && end() <= to;
    }
}

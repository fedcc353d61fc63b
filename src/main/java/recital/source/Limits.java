package recital.source;

/**
 * How much of a file is read before it is refused.
 *
 * @param bytes the largest file, in bytes
 * @param characters the longest text drawn from it, in characters
 * @param depth the deepest nesting of elements
 */
public record Limits(long bytes, int characters, int depth) {

    /** Far above the longest resolution, which has some 200 kB of text. */
    public static final Limits DEFAULT = new Limits(64L << 20, 8 << 20, 200);
}

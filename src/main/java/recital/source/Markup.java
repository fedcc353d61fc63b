package recital.source;

/** Refuses files of tags before they are read, of which a parser would hold one item several times, or all its attributes. */
public final class Markup {

    /** So often is what stands between two tags, or in one, held while it is read. */
    private static final int TIMES_HELD = 16;

    /** A text behind it included. */
    private static final int MEMORY_OF_TAG = 768;

    private static final int MEMORY_OF_ATTRIBUTE = 128;

    private Markup() {}

    /** @throws SourceException where a tag, a remark or a text is too long */
    public static void checkLengths(byte[] bytes, Limits limits) throws SourceException {
        long longest = limits.memory() / TIMES_HELD;
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '<') {
                if (i - start > longest) {
                    throw SourceException.limitExceeded(
                            Limit.MEMORY, "a tag, a remark or a text longer than " + longest + " bytes");
                }
                start = i;
            }
        }
    }

    /**
     * Counts what is held of a file whose tags are all held at once, attributes as far as blanks part them.
     *
     * @throws SourceException where there are too many tags, or all together have too many attributes
     */
    public static void checkTags(byte[] bytes, Limits limits) throws SourceException {
        long tags = 0;
        long attributes = 0;
        boolean inTag = false;
        for (byte b : bytes) {
            if (b == '<' || b == '>') {
                inTag = b == '<';
                tags += inTag ? 1 : 0;
            } else if (inTag && (b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f' || b == '/')) {
                attributes++;
            }
        }
        limits.checkNumber(tags, MEMORY_OF_TAG, "tags");
        limits.checkNumber(attributes, MEMORY_OF_ATTRIBUTE, "attributes");
    }
}

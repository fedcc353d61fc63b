package recital.source;

import java.time.Duration;
import java.util.Objects;

/**
 * How much of a file is read before it is refused.
 *
 * @param bytes the largest file, in bytes
 * @param characters the longest text drawn from it, in characters
 * @param depth the deepest nesting of elements
 * @param pages the most pages
 * @param memory the most that the reading may take, in bytes, as far as it is counted
 * @param time the longest time that one file may take
 */
public record Limits(long bytes, int characters, int depth, int pages, long memory, Duration time) {

    /** Ten times the longest resolution and more, which has some 200 kB of text. */
    public static final Limits DEFAULT = new Limits(64L << 20, 2 << 20, 200, 2_000, 256L << 20, Duration.ofSeconds(60));

    public Limits {
        Objects.requireNonNull(time);
    }

    /**
     * Counts things that are held while a file is read.
     *
     * @param memoryOfOne what each takes, in bytes
     * @param things what they are called
     * @throws SourceException where there are more than memory has room for
     */
    public void checkNumber(long number, int memoryOfOne, String things) throws SourceException {
        long most = memory / memoryOfOne;
        if (number > most) {
            throw SourceException.limitExceeded(Limit.MEMORY, "more than " + most + " " + things);
        }
    }

    /** Limits of size and nesting, and the usual ones of the rest. */
    public Limits(long bytes, int characters, int depth) {
        this(bytes, characters, depth, DEFAULT.pages, DEFAULT.memory, DEFAULT.time);
    }
}

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

    /** Limits of size and nesting, and the usual ones of the rest. */
    public Limits(long bytes, int characters, int depth) {
        this(bytes, characters, depth, DEFAULT.pages, DEFAULT.memory, DEFAULT.time);
    }
}

package recital.corpus.acquire;

import java.time.Duration;
import java.util.Objects;

/**
 * How the program behaves toward a server.
 *
 * @param userAgent the name and version by which it is known there
 * @param pause between two requests; between attempts it doubles each time, from a second on
 * @param retries how often a request is made again that failed by a fault that may pass
 * @param connectTimeout the longest time until a connection stands
 * @param idleTimeout the longest time without an answer or any more of it
 * @param totalTimeout the longest time for one answer
 * @param maxRetryAfter the longest time that a server may ask to be left alone; beyond it the run ends
 */
public record FetchPolicy(
        String userAgent,
        Duration pause,
        int retries,
        Duration connectTimeout,
        Duration idleTimeout,
        Duration totalTimeout,
        Duration maxRetryAfter) {

    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 6;

    public FetchPolicy {
        Objects.requireNonNull(userAgent);
        Objects.requireNonNull(pause);
        Objects.requireNonNull(connectTimeout);
        Objects.requireNonNull(idleTimeout);
        Objects.requireNonNull(totalTimeout);
        Objects.requireNonNull(maxRetryAfter);
        if (pause.isNegative() || retries < 0) {
            throw new IllegalArgumentException("a pause and retries are not negative");
        }
    }

    /** Of a program of that name: a document every two seconds, three attempts more, five minutes at most. */
    public static FetchPolicy of(String userAgent) {
        return new FetchPolicy(
                userAgent,
                Duration.ofSeconds(2),
                3,
                Duration.ofSeconds(15),
                Duration.ofSeconds(30),
                Duration.ofMinutes(5),
                Duration.ofMinutes(2));
    }

    public FetchPolicy withPause(Duration other) {
        return new FetchPolicy(userAgent, other, retries, connectTimeout, idleTimeout, totalTimeout, maxRetryAfter);
    }

    public FetchPolicy withRetries(int other) {
        return new FetchPolicy(userAgent, pause, other, connectTimeout, idleTimeout, totalTimeout, maxRetryAfter);
    }

    public FetchPolicy withTotalTimeout(Duration other) {
        return new FetchPolicy(userAgent, pause, retries, connectTimeout, idleTimeout, other, maxRetryAfter);
    }

    /** The pause before an attempt more, the first of them being 1. */
    Duration pauseBeforeRetry(int attempt) {
        Duration first = pause.compareTo(SHORTEST_WAIT) > 0 ? pause : SHORTEST_WAIT;
        return first.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
    }
}

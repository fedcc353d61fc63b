package recital.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read as a document: its format is unknown, it is broken, or it passes a limit.
 *
 * <p>The message is one line for people: what and why.
 */
public final class SourceException extends Exception {

    private static final long serialVersionUID = 1L;

    private final @Nullable Limit limit;

    public SourceException(String message) {
        this(message, null, null);
    }

    /** A file that passes a limit. */
    public static SourceException limitExceeded(Limit limit, String message) {
        return new SourceException(message, limit, null);
    }

    public SourceException(String message, Throwable cause) {
        this(message, null, cause);
    }

    private SourceException(String message, @Nullable Limit limit, @Nullable Throwable cause) {
        super(message, cause);
        this.limit = limit;
    }

    /** The limit that the file passes, where that is the fault. */
    public Optional<Limit> limit() {
        return Optional.ofNullable(limit);
    }
}

package recital.source;

import java.util.Optional;

/**
 * A file that cannot be read as a document: its format is unknown, it is broken, or it passes a limit.
 *
 * <p>The message is one line for people: what, why, and what to do.
 */
public final class SourceException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Limit limit;

    public SourceException(String message) {
        this(null, message, null);
    }

    /** A file that passes a limit, which an option of the command line raises. */
    static SourceException beyond(String what, String option) {
        return new SourceException(what + ": " + option + " raises the limit");
    }

    public SourceException(String message, Throwable cause) {
        this(null, message, cause);
    }

    /** A file that passes a limit. */
    public SourceException(Limit limit, String message, Throwable cause) {
        super(message, cause);
        this.limit = limit;
    }

    /** The limit that the file passes, where that is the matter. */
    public Optional<Limit> limit() {
        return Optional.ofNullable(limit);
    }
}

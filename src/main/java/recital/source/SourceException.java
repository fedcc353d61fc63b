package recital.source;

/**
 * A file that cannot be read as a document: its format is unknown, it is broken, or it passes a limit.
 *
 * <p>The message is one line for people: what, why, and what to do.
 */
public final class SourceException extends Exception {

    private static final long serialVersionUID = 1L;

    public SourceException(String message) {
        super(message);
    }

    /** A file that passes a limit, which an option of the command line raises. */
    static SourceException beyond(String what, String option) {
        return new SourceException(what + ": " + option + " raises the limit");
    }

    public SourceException(String message, Throwable cause) {
        super(message, cause);
    }
}

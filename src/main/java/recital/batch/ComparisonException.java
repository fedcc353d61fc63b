package recital.batch;

/** Two documents that are not compared; the message is one line for people: what, why, and what to do. */
public final class ComparisonException extends Exception {

    private static final long serialVersionUID = 1L;

    ComparisonException(String message) {
        super(message);
    }
}

package recital.batch;

/** A plan that cannot be followed; the message names the line, what is wrong with it, and what to write. */
public final class PlanException extends Exception {

    private static final long serialVersionUID = 1L;

    PlanException(String message) {
        super(message);
    }
}

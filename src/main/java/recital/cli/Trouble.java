package recital.cli;

/**
 * Something that keeps a command from being done, told to the user on one line of standard error.
 *
 * <p>The message has the form {@code what: why: what to do}.
 */
final class Trouble extends Exception {

    private static final long serialVersionUID = 1L;

    Trouble(String what, String why, String whatToDo) {
        super(what + ": " + why + ": " + whatToDo);
    }

    /** An error of the library, with the advice that belongs to it. */
    Trouble(Exception cause) {
        this(Advice.told(cause), cause);
    }

    Trouble(String message, Throwable cause) {
        super(message, cause);
    }
}

package recital.cli;

/**
 * Something that keeps a command from being done, told to the user on one line of standard error.
 *
 * <p>The message has the form {@code what: why: what to do}.
 */
final class CommandException extends Exception {

    private static final long serialVersionUID = 1L;

    CommandException(String what, String why, String whatToDo) {
        super(what + ": " + why + ": " + whatToDo);
    }

    /** An error of the library, with the advice that belongs to it. */
    CommandException(Exception cause) {
        this(Advice.message(cause), cause);
    }

    CommandException(String message, Throwable cause) {
        super(message, cause);
    }
}

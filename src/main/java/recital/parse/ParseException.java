package recital.parse;

/** A text in which no resolution can be found; the message is one line for people. */
public final class ParseException extends Exception {

    private static final long serialVersionUID = 1L;

    public ParseException(String message) {
        super(message);
    }
}

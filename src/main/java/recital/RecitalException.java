package recital;

/** A document that cannot be had or read; the message is one line for people, {@code place: reason}. */
public final class RecitalException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final String place;

    RecitalException(Code code, String place, String reason, Exception cause) {
        super(place + ": " + reason, cause);
        this.code = code;
        this.place = place;
    }

    /** What is the matter. */
    public Code code() {
        return code;
    }

    /** The file or name that it is about, as it was given. */
    public String place() {
        return place;
    }

    /** What can be the matter with a document. */
    public enum Code {
        /** There is no such file, or no one document of that name. */
        NOT_FOUND,
        /** Its format is unknown, it is broken, it passes a limit, or the stream failed. */
        UNREADABLE,
        /** It can be read, and there is no resolution in it. */
        NO_RESOLUTION
    }
}

package recital.align;

/** A line of the user's links that cannot be read, contradicts another, or does not fit the documents. */
public final class OverrideException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;

    OverrideException(String place, String message) {
        super(place + ": " + message);
        this.place = place;
    }

    /** The file and the line, {@code links.tsv:12}. */
    public String place() {
        return place;
    }
}

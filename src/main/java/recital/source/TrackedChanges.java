package recital.source;

/** How the tracked changes of a Word file are read. */
public enum TrackedChanges {
    /** As accepted: insertions are in the text, deletions are not. */
    ACCEPTED("accepted"),
    /** As rejected: the text is as it was before them. */
    ORIGINAL("original");

    /** What a notice says of a file whose changes were read as accepted. */
    public static final String READ_AS_ACCEPTED = "its tracked changes are read as accepted";

    /** What a notice says of a file some words of which are struck out by their style alone. */
    public static final String STRUCK_OUT = "words that are struck out are read as text";

    private final String label;

    TrackedChanges(String label) {
        this.label = label;
    }

    /** The name of the reading as people give it. */
    public String label() {
        return label;
    }
}

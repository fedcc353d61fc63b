package recital.model;

/** What kind of text a document is. */
public enum Edition {
    /** The United Nations' own text, its unofficial machine-readable copies included. */
    OFFICIAL("official"),
    /** A text written for this project in its own words; never the official wording. */
    ABRIDGED("abridged");

    private final String label;

    Edition(String label) {
        this.label = label;
    }

    /** The name of the edition as it is written in manifests and output. */
    public String label() {
        return label;
    }
}

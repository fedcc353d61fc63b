package recital.model;

/** What kind of text a document is. */
public enum Edition {
    /** The United Nations' own text, its unofficial machine-readable copies included. */
    OFFICIAL("official"),
    /** A text written for this project in its own words; never the official wording. */
    ABRIDGED("abridged");

    private final String code;

    Edition(String code) {
        this.code = code;
    }

    /** The edition as manifests and the machine formats write it. */
    public String code() {
        return code;
    }

    /** The edition as people read it. */
    public String label() {
        return code;
    }
}

package recital.model;

/** What kind of text a document is. */
public enum Edition {
    /** The United Nations' own text, its unofficial machine-readable copies included. */
    OFFICIAL("official"),
    /** A text written for this project in its own words; never the official wording. */
    ABRIDGED("abridged"),
    /** A file of the user's own, of which nothing shows that it came from the United Nations. */
    OWN("own");

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

    /** The edition with which it is compared: a draft of one's own with official texts. */
    public Edition comparedAs() {
        return this == OWN ? OFFICIAL : this;
    }
}

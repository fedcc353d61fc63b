package recital.model;

/** What kind of text a document is. */
public enum Edition {
    /** The United Nations' own text, its unofficial machine-readable copies included. */
    OFFICIAL("official", "official"),
    /** A text written for this project in its own words; never the official wording. */
    PARAPHRASE("paraphrase", "paraphrased"),
    /** A file of the user's own, of which nothing shows that it came from the United Nations. */
    OWN("own", "own");

    private final String code;
    private final String label;

    Edition(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The edition as manifests and the machine formats write it. */
    public String code() {
        return code;
    }

    /** The edition as people read it. */
    public String label() {
        return label;
    }

    /** The edition with which it is compared: a draft of one's own with official texts. */
    public Edition comparedAs() {
        return this == OWN ? OFFICIAL : this;
    }
}

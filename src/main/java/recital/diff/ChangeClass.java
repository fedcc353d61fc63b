package recital.diff;

/** What kind of change an edit is. */
public enum ChangeClass {
    RENUMBERED("renumbered", "renumbered"),
    MOVED("moved", "moved"),
    CONNECTIVE("connective", "connective"),
    TYPOGRAPHY("typography", "typography"),
    SESSION("session", "session or date"),
    CITATION("citation", "citation"),
    FIGURE("figure", "figure"),
    VERB("verb", "verb"),
    QUALIFIER("qualifier", "qualifier"),
    WORDING("wording", "wording");

    private final String code;
    private final String label;

    ChangeClass(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The class as people read it. */
    public String label() {
        return label;
    }

    /** The class as the machine formats write it. */
    public String code() {
        return code;
    }
}

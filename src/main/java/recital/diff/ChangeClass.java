package recital.diff;

import java.util.Locale;

/** What kind of change an edit is. */
public enum ChangeClass {
    RENUMBERED("renumbered"),
    MOVED("moved"),
    CONNECTIVE("connective"),
    TYPOGRAPHY("typography"),
    SESSION("session or date"),
    CITATION("citation"),
    FIGURE("figure"),
    VERB("verb"),
    QUALIFIER("qualifier"),
    WORDING("wording");

    private final String label;

    ChangeClass(String label) {
        this.label = label;
    }

    /** The class as people read it. */
    public String label() {
        return label;
    }

    /** The class as the machine formats write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

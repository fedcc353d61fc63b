package recital.diff;

/** Whether a change could have been predicted. */
public enum Significance {
    /** Nothing changed. */
    NONE("none"),
    /** Only what could have been predicted. */
    ROUTINE("routine"),
    /** Everything else. */
    SUBSTANTIVE("substantive");

    private final String code;

    Significance(String code) {
        this.code = code;
    }

    /** The significance as the machine formats write it. */
    public String code() {
        return code;
    }

    /** The higher of two. */
    static Significance highest(Significance one, Significance other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** The significance as people read it. */
    public String label() {
        return code;
    }
}

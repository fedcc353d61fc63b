package recital.diff;

import java.util.Locale;

/** Whether a change could have been predicted. */
public enum Significance {
    /** Nothing changed. */
    NONE,
    /** Only what could have been predicted. */
    ROUTINE,
    /** Everything else. */
    SUBSTANTIVE;

    /** The higher of two. */
    static Significance highest(Significance one, Significance other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** The significance as it is written in output. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

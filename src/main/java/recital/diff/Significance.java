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

    /** The significance as it is written in output. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

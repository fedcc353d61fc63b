package recital.corpus;

import java.util.Locale;

/** How a member of a chain stands to the series. */
public enum Standing {
    /** It continues the series. */
    CONTINUES,
    /** It is named with the series but is on another subject. */
    RELATED,
    /** Neither its title nor its text is at hand, so that nothing can be said. */
    UNKNOWN;

    /** The standing as it is written in output. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package recital.align;

import java.util.Locale;

/** How the two sides of a link relate. */
public enum Relation {
    /** The same wording; typography may differ. */
    IDENTICAL,
    /** One paragraph continues in one, with changes. */
    EDITED,
    /** One paragraph continues in several. */
    SPLIT,
    /** Several paragraphs continue in one. */
    MERGED,
    /** An earlier paragraph that nothing continues. */
    REMOVED,
    /** A later paragraph that continues nothing. */
    ADDED;

    /** The relation in lower case, as the machine formats write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package recital.align;

/** How the two sides of a link relate. */
public enum Relation {
    /** The same wording; typography may differ. */
    IDENTICAL("identical"),
    /** One paragraph continues in one, with changes. */
    EDITED("edited"),
    /** One paragraph continues in several. */
    SPLIT("split"),
    /** Several paragraphs continue in one. */
    MERGED("merged"),
    /** An earlier paragraph that nothing continues. */
    REMOVED("removed"),
    /** A later paragraph that continues nothing. */
    ADDED("added");

    private final String code;

    Relation(String code) {
        this.code = code;
    }

    /** The relation as the machine formats write it. */
    public String code() {
        return code;
    }

    /** The relation as people read it. */
    public String label() {
        return code;
    }
}

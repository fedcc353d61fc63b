package recital.corpus.series;

/** How a member of a chain stands to the series. */
public enum SeriesMembership {
    /** It continues the series. */
    MEMBER("continues"),
    /** It is named with the series but is on another subject. */
    RELATED("related"),
    /** Neither its title nor its text is at hand, so that nothing can be said. */
    UNKNOWN("unknown");

    private final String code;

    SeriesMembership(String code) {
        this.code = code;
    }

    /** The standing as the machine formats write it. */
    public String code() {
        return code;
    }

    /** The standing as people read it. */
    public String label() {
        return code;
    }
}

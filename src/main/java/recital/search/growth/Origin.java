package recital.search.growth;

/** Where a word of a document comes from. */
public enum Origin {
    /** It lies in a run that stands in an earlier member of the document's own series. */
    OWN_PAST("own-past", "own past"),
    /** It lies in a run that stands in an earlier document of another series, and in none of its own. */
    OTHER_TITLES("other-titles", "other titles"),
    /** Neither. */
    NEW("new", "new");

    private final String code;
    private final String label;

    Origin(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The origin as the machine formats write it. */
    public String code() {
        return code;
    }

    /** The origin as people read it. */
    public String label() {
        return label;
    }
}

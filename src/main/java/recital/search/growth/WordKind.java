package recital.search.growth;

/** What a word of a document is said of. */
public enum WordKind {
    /** It belongs to the name, number, date or title by which a document is cited. */
    CITATIONS("citations"),
    /** It belongs to the name, place or date of a meeting, a day, a year or the like. */
    EVENTS("events"),
    /** Every other word. */
    SUBSTANCE("substance");

    private final String code;

    WordKind(String code) {
        this.code = code;
    }

    /** The kind as programs and people read it. */
    public String code() {
        return code;
    }
}

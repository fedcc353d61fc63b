package recital.search.check;

/** How much a finding weighs, the lightest first. */
public enum FindingWeight {
    /** Something to know. */
    REMARK("remark"),
    /** Something to look at, which may be meant. */
    QUESTION("question"),
    /** What the draft says differs from what the collection, or the draft itself, says elsewhere. */
    DIFFERS("differs");

    private final String code;

    FindingWeight(String code) {
        this.code = code;
    }

    /** The weight as people read it and the machine formats write it. */
    public String code() {
        return code;
    }
}

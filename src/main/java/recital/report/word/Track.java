package recital.report.word;

/** What is tracked of a run of text, the end of a paragraph, or a row of a table. */
enum Track {
    /** In both documents. */
    KEPT("", ""),
    /** In the later document only. */
    INSERTED("ins", ""),
    /** In the earlier document only. */
    DELETED("del", ""),
    /** Where a paragraph that moved stood. */
    MOVED_FROM("moveFrom", "moveFromRange"),
    /** Where a paragraph that moved stands. */
    MOVED_TO("moveTo", "moveToRange");

    private final String element;
    private final String range;

    Track(String element, String range) {
        this.element = element;
        this.range = range;
    }

    /** The element that says so; source: ECMA-376, part 1, 17.13.5 (revisions). */
    String element() {
        return element;
    }

    /** What the elements around a whole moved paragraph begin with; empty for all else. */
    String range() {
        return range;
    }

    /** Whether it is there in the later document. */
    boolean inLater() {
        return this == KEPT || this == INSERTED || this == MOVED_TO;
    }

    /** Whether it is there in the earlier document. */
    boolean inEarlier() {
        return this == KEPT || this == DELETED || this == MOVED_FROM;
    }
}

package recital.report.terminal;

/** How much of a comparison is shown, and where its texts stand. */
public enum Layout {
    /** What matters, then every change with its text, edits in their place. */
    CHANGES,
    /** What matters, at most ten changes, and the counts. */
    BRIEF,
    /** As the changes, the earlier text at the left and the later one at the right. */
    SIDE_BY_SIDE,
    /** A line a change with the number of its words. */
    STAT
}

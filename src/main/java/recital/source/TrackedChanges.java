package recital.source;

/** How the tracked changes of a Word file are read. */
public enum TrackedChanges {
    /** Insertions are in the text, deletions are not. */
    ACCEPTED,
    /** The text is as it was before the changes. */
    REJECTED
}

package recital.source;

/** What of a file can be beyond what is read of it; each is a component of {@link Limits}. */
public enum Limit {
    /** The size of a file, packed or unpacked. */
    BYTES,
    /** The length of the text. */
    CHARACTERS,
    /** How deep elements are nested. */
    DEPTH,
    /** The number of pages. */
    PAGES,
    /** The memory that the reading takes. */
    MEMORY,
    /** The time that the reading takes. */
    SECONDS
}

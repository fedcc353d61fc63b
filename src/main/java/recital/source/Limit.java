package recital.source;

/** A limit of {@link Limits} that a file may pass. */
public enum Limit {
    BYTES,
    CHARACTERS,
    DEPTH,
    PAGES,
    MEMORY,
    SECONDS
}

package recital.corpus.cache;

/**
 * How much a cache holds.
 *
 * @param files the number of its files
 * @param bytes their size together
 */
public record CacheSize(int files, long bytes) {}

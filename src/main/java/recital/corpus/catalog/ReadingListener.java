package recital.corpus.catalog;

/** Is told how far the reading of many files is: once for each, by whatever thread, one at a time. */
@FunctionalInterface
public interface ReadingListener {

    /** Wants to know nothing. */
    ReadingListener NONE = (done, total) -> {};

    /**
     * One more is done.
     *
     * @param done how many are, the last time as many as there are
     */
    void read(int done, int total);
}

package recital.corpus.catalog;

/** Counts the files that are done, for a listener that is told of one at a time. */
final class ReadingProgress {

    private final ReadingListener listener;
    private final int total;
    private int done;

    ReadingProgress(ReadingListener listener, int total) {
        this.listener = listener;
        this.total = total;
    }

    /** One more is done. */
    synchronized void count() {
        done++;
        listener.read(done, total);
    }
}

package recital.batch;

/** Is told how a batch gets on; never by two threads at once. */
public interface Listener {

    /** The batch begins on that many pairs. */
    void started(int pairs);

    /** A pair is done, in whatever order pairs come to their end. */
    void finished(Row row);
}

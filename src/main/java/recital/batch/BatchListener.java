package recital.batch;

import recital.model.Resolution;

/** Is told how a batch gets on; never by two threads at once. */
public interface BatchListener {

    /** A document has been read; they are told in the order of the plan, before the batch begins. */
    void read(Resolution document);

    /** The batch begins on that many pairs. */
    void started(int pairs);

    /** A pair is done, in whatever order pairs come to their end. */
    void finished(SummaryRow row);
}

package recital.batch;

import java.util.List;
import recital.model.Notice;

/** Is told how a batch gets on; never by two threads at once. */
public interface BatchListener {

    /**
     * A document has been read; they are told in the order of the plan, before the batch begins.
     *
     * @param document its symbol in the short form, or its name
     * @param notices what was mended or doubted
     */
    void read(String document, List<Notice> notices);

    /** The batch begins on that many pairs. */
    void started(int pairs);

    /** A pair is done, in whatever order pairs come to their end. */
    void finished(SummaryRow row);
}

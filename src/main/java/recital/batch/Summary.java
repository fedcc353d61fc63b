package recital.batch;

import java.util.List;

/**
 * What became of every pair of a batch.
 *
 * @param rows in the order of the plan
 * @param kept how many of them have the result of an earlier batch, which this one went on from
 */
public record Summary(List<SummaryRow> rows, long kept) {

    public Summary {
        rows = List.copyOf(rows);
    }

    /** The pairs that failed. */
    public List<SummaryRow.Failed> failed() {
        return rows.stream()
                .filter(SummaryRow.Failed.class::isInstance)
                .map(SummaryRow.Failed.class::cast)
                .toList();
    }
}

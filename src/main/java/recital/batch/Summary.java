package recital.batch;

import java.util.List;

/**
 * What became of every pair of a batch.
 *
 * @param rows in the order of the plan
 */
public record Summary(List<Row> rows) {

    public Summary {
        rows = List.copyOf(rows);
    }

    /** The pairs that failed. */
    public List<Row.Failed> failed() {
        return rows.stream()
                .filter(Row.Failed.class::isInstance)
                .map(Row.Failed.class::cast)
                .toList();
    }
}

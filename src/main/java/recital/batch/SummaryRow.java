package recital.batch;

import java.util.Objects;

/** What became of one pair: a line of the summary. */
public sealed interface SummaryRow {

    /** The earlier document by its own name, or as the plan names it where it could not be read. */
    String earlier();

    /** The later document, likewise. */
    String later();

    /** The name of the files with the result, without ending. */
    String result();

    /**
     * A pair that was compared.
     *
     * @param counts its links by kind
     * @param fingerprint of both documents and the program: while it stays, so does the result
     * @param title that of the later document, which tells its series; empty where it has none
     * @param files those with the result
     */
    record Done(
            String earlier,
            String later,
            String result,
            LinkCounts counts,
            String fingerprint,
            String title,
            WrittenFiles files)
            implements SummaryRow {

        public Done {
            Objects.requireNonNull(earlier);
            Objects.requireNonNull(later);
            Objects.requireNonNull(result);
            Objects.requireNonNull(counts);
            Objects.requireNonNull(fingerprint);
            Objects.requireNonNull(title);
            Objects.requireNonNull(files);
        }
    }

    /**
     * A pair that could not be compared, or whose result could not be written.
     *
     * @param error what, why, and what to do, on one line
     */
    record Failed(String earlier, String later, String result, String error) implements SummaryRow {

        public Failed {
            Objects.requireNonNull(earlier);
            Objects.requireNonNull(later);
            Objects.requireNonNull(result);
            error = SummaryFile.onOneLine(error).strip();
        }
    }
}

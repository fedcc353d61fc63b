package recital.report.phrases;

import java.util.List;
import java.util.Objects;
import recital.diff.ResolutionDiff;
import recital.model.Resolution;

/**
 * One of the two documents of a comparison, a row of a spreadsheet.
 *
 * @param side {@code earlier} or {@code later}
 * @param document the document
 */
record DocumentRow(String side, Resolution document) {

    DocumentRow {
        Objects.requireNonNull(side);
        Objects.requireNonNull(document);
    }

    /** The two, the earlier one first. */
    static List<DocumentRow> of(ResolutionDiff diff) {
        return List.of(new DocumentRow("earlier", diff.earlier()), new DocumentRow("later", diff.later()));
    }

    /** What its text must not be shown without. */
    String remark() {
        return Provenance.warning(document).orElse("");
    }
}

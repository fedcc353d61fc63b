package recital.report.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.Resolutions.resolution;

import java.util.Map;
import org.junit.jupiter.api.Test;
import recital.report.ConcordSamples;
import recital.report.Golden;
import recital.report.SpreadsheetChecks;

class CsvConcordTest {

    /** "78/62" would be a month of 2062, or none, to a spreadsheet. */
    @Test
    void documentsHaveTheirWholeSymbols() throws Exception {
        String csv = Golden.rendered(
                CsvRenderers.concord(),
                ConcordSamples.report(
                        resolution("77/62").operative(1, "Notes the wells;").build(),
                        resolution("78/62").operative(1, "Notes the wells;").build()));

        assertThat(SpreadsheetChecks.rows(csv))
                .isNotEmpty()
                .extracting((Map<String, String> row) -> row.get("document"))
                .allMatch(document -> document.startsWith("A/RES/"));
    }
}

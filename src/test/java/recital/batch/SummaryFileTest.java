package recital.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryFileTest {

    private static final LinkCounts COUNTS = new LinkCounts(31, 20, 1, 2, 3, 4, 5, 6, 7);
    private static final SummaryRow.Done DONE = new SummaryRow.Done(
            "A/RES/72/200", "A/RES/73/218", "a__b", COUNTS, "f00d", "Wells", WrittenFiles.parse("csv=3-aa;json=5-bb"));

    @Test
    void rowNamesPairCountsAndStatus() {
        assertThat(SummaryFile.write(List.of(DONE)))
                .isEqualTo(
                        """
                earlier,later,result,status,identical,edited,split,merged,removed,added,moved,routine,substantive,fingerprint,error,title,files
                A/RES/72/200,A/RES/73/218,a__b,done,31,20,1,2,3,4,5,6,7,f00d,,Wells,csv=3-aa;json=5-bb
                """);
    }

    @Test
    void failureStandsOnOneLineAndIsQuoted() {
        SummaryRow row = new SummaryRow.Failed(
                "72/200", "say \"no\".txt", "a__b", "no text: it has none,\nnot a line: give another");

        assertThat(SummaryFile.line(row))
                .isEqualTo(
                        "'72/200,\"say \"\"no\"\".txt\",a__b,failed,,,,,,,,,,,\"no text: it has none, not a line: give another\",,\n");
    }

    @Test
    void whatIsDoneIsReadAgain() {
        SummaryRow.Done quoted = new SummaryRow.Done(
                "my, \"own\" draft.txt", "A/RES/57/270 B", "a__b", COUNTS, "beef", "=Wells, deep", WrittenFiles.NONE);
        SummaryRow.Failed failed = new SummaryRow.Failed("x", "y", "x__y", "no such file");

        assertThat(SummaryFile.readDone(SummaryFile.write(List.of(DONE, failed, quoted))))
                .containsExactly(DONE, quoted);
    }

    @Test
    void titleWithALineFeedIsALineAllTheSame() {
        SummaryRow.Done row = new SummaryRow.Done(
                "72/200", "73/218", "a__b", COUNTS, "beef", "Wells\n\u001b[1mdeep", WrittenFiles.NONE);

        assertThat(SummaryFile.line(row)).hasLineCount(1).contains(",Wells [1mdeep,");
        assertThat(SummaryFile.readDone(SummaryFile.line(row))).hasSize(1);
    }

    @Test
    void lineThatWasCutOffIsNotDone() {
        String line = SummaryFile.line(DONE);

        for (int end = 0; end < line.length(); end++) {
            assertThat(SummaryFile.readDone(line.substring(0, end)))
                    .as("cut off after %d", end)
                    .isEmpty();
        }
    }

    @Test
    void lineWhoseQuotesWereBrokenByHandIsPassedOver() {
        String line = SummaryFile.line(DONE).strip();

        assertThat(SummaryFile.readDone("\"" + line + "\n" + line + "\n")).containsExactly(DONE);
    }
}

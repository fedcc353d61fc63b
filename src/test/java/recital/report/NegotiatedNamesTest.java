package recital.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import recital.Formats;
import recital.OutputFormat;
import recital.Recital;
import recital.RecitalException;
import recital.diff.ResolutionDiff;
import recital.lineage.Lineage;
import recital.model.Resolution;
import recital.report.json.JsonReader;

/** Names that only texts under negotiation have, OP1bis and PP1bis, go through every format. */
class NegotiatedNamesTest {

    private final Recital recital = Recital.create();

    private Resolution draft(String revision, String of) throws RecitalException {
        String text =
                """
                A/C.2/74/L.90%s

                The General Assembly,

                PP1. Recalling the Well Compact of 2015,

                PP1 bis. Noting the springs of the plains and %s,

                OP1. Urges States to keep their wells clean:

                (a) bis By hand and with %s;

                OP1 bis. Decides to plant trees around %s.
                """
                        .formatted(revision, of, of, of);
        return recital.read(text.getBytes(StandardCharsets.UTF_8), "draft" + revision.replace("/", ""));
    }

    @Test
    void everyFormatOfAComparisonHasThem() throws Exception {
        ResolutionDiff diff = recital.diff(draft("", "old wells"), draft("/Rev.1", "new wells"));

        // A Word file shows the labels of paragraphs, not their names; a spreadsheet is packed.
        Set<OutputFormat> naming = new LinkedHashSet<>(Formats.OF_DIFF.all());
        naming.removeAll(Set.of(OutputFormat.DOCX, OutputFormat.XLSX));
        for (OutputFormat format : naming) {
            assertThat(written(diff, Formats.OF_DIFF, format))
                    .as(format.code())
                    .contains("PP1bis", "OP1(a)bis", "OP1bis");
        }
        assertThat(JsonReader.diff(stream(written(diff, Formats.OF_DIFF, OutputFormat.JSON)))
                        .changes())
                .isEqualTo(diff.changes());
    }

    @Test
    void documentComesBackWithThemFromItsJson() throws Exception {
        Resolution draft = draft("", "old wells");

        assertThat(JsonReader.document(stream(written(draft, Formats.OF_DOCUMENT, OutputFormat.JSON))))
                .isEqualTo(draft);
    }

    @Test
    void provisionIsFollowedFromThem() throws Exception {
        Lineage lineage = recital.lineage(List.of(draft("", "old wells"), draft("/Rev.1", "new wells")));

        assertThat(lineage.provisions())
                .filteredOn(provision -> provision.stages().size() == 2)
                .extracting(provision -> provision.stages().get(0).toString())
                .anyMatch(stage -> stage.contains("PP1bis"));
    }

    private <T> String written(T result, Formats<T> formats, OutputFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        recital.render(result, formats, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

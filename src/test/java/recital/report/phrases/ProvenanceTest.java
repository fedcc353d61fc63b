package recital.report.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import recital.Recital;
import recital.model.Resolution;

class ProvenanceTest {

    @Test
    void lineNamesAgendaItemAndReportAsTheMastheadHasThem() throws Exception {
        assertThat(Provenance.line(
                        read("Agenda item 17 (b)", "[on the report of the Second Committee (A/79/900, para. 12)]")))
                .isEqualTo("18 December 2024 \u00b7 agenda item 17 (b) \u00b7 A/79/900, para. 12"
                        + " \u00b7 official, read from plain text");
    }

    @Test
    void draftOnWhichATextWasAdoptedStandsForAReport() throws Exception {
        assertThat(Provenance.source(read("Agenda item 9", "[without reference to a Main Committee (A/79/L.90)]")))
                .startsWith("agenda item 9 \u00b7 A/79/L.90 \u00b7 ");
    }

    @Test
    void whatIsNotKnownIsLeftOut() throws Exception {
        assertThat(Provenance.source(read("", ""))).isEqualTo("official, read from plain text");
    }

    private static Resolution read(String agenda, String report) throws Exception {
        String text = String.join(
                "\n",
                "United Nations A/RES/79/901",
                "General Assembly",
                "Seventy-ninth session",
                agenda,
                "Resolution adopted by the General Assembly on 18 December 2024",
                report,
                "79/901. Marbles",
                "The General Assembly,",
                "Noting the marbles,",
                "1. Counts them.");
        return Recital.create().read(text.getBytes(StandardCharsets.UTF_8), "79-901.txt");
    }
}

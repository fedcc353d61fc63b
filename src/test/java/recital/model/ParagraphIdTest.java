package recital.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.model.ParagraphId.Part;

class ParagraphIdTest {

    @ParameterizedTest
    @CsvSource({
        "PP3, PREAMBLE",
        "OP16, OPERATIVE",
        "OP70(a)(i), OPERATIVE",
        "OP4/1, OPERATIVE",
        "II.OP1, OPERATIVE",
        "H.OP2, OPERATIVE",
        "PP1bis, PREAMBLE",
        "PP3/1, PREAMBLE",
        "OP12bisalt2, OPERATIVE",
        "OP3(b)ter, OPERATIVE",
        "H2, HEADING",
        "AN5, ANNEX"
    })
    void idTellsThePart(String id, Part part) {
        assertThat(new ParagraphId(id).part()).isEqualTo(part);
    }

    @Test
    void idWithoutEndIsNone() {
        assertThat(ParagraphId.parse("OP1" + "(a)".repeat(100_000))).isEmpty();
        assertThat(ParagraphId.parse("OP1" + "(xviii)bis".repeat(10))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "op16", "PP", "OP", "16", "PP3 ", "OP16(a", "OP16\n", "PP1quin", "H2bis", "XX1"})
    void whatIsNoIdIsRefused(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ParagraphId(id));
    }

    @ParameterizedTest
    @CsvSource({"OP70(a), true", "OP70(a)(i), true", "OP3(b)bis, true", "OP70, false", "OP4/1, false"})
    void pointIsTold(String id, boolean point) {
        assertThat(new ParagraphId(id).isPoint()).isEqualTo(point);
    }

    @Test
    void onlyWhatHasTheFormIsRead() {
        assertThat(ParagraphId.parse("OP16")).contains(new ParagraphId("OP16"));
        assertThat(ParagraphId.parse("OP3.1")).isEmpty();
        assertThat(ParagraphId.parse("OP1,000")).isEmpty();
    }

    @Test
    void pointsCellsAndUnnumberedParagraphsBelongToAnother() {
        assertThat(List.of("PP3", "OP16", "II.OP1", "OP5-2")).allMatch(id -> new ParagraphId(id).isWhole());
        assertThat(List.of("OP70(a)", "OP4/1", "OP12/1/R3C2")).noneMatch(id -> new ParagraphId(id).isWhole());
    }
}

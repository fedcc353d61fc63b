package recital.report.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import recital.lineage.FigureTimeline;
import recital.lineage.Years;

class FigurePhrasesTest {

    private static String name(String... years) {
        Years documents = new Years();
        for (String text : years) {
            documents.adopted("OP1 " + text);
        }
        return FigurePhrases.name(FigureTimeline.of(documents.woven(), Optional.empty())
                .histories()
                .get(0));
    }

    @Test
    void numberOfTheLastTextIsNotThatOfTheOthers() {
        assertThat(name(
                        "Notes that 18 per cent of herders in 110 valleys own a well;",
                        "Notes that 20 per cent of herders in 109 valleys own a well;"))
                .isEqualTo("per cent of herders in \u2026 valleys own a well");
    }

    @Test
    void fewWordsOfTheLastTextAloneAreLeftOutAndFormsOfOneWordAreNot() {
        assertThat(name(
                        "Notes that 18 per cent of herders of the deep valleys own wells and sheds;",
                        "Notes that 20 per cent of herders of the deep valley now own wells and sheds;"))
                .isEqualTo("per cent of herders of the deep valley \u2026 own wells and sheds");
    }

    @Test
    void whatAnotherYearCallsOtherwiseKeepsItsName() {
        assertThat(name(
                        "Notes that 18 per cent of herders own wells;",
                        "Notes that 20 per cent of shepherds own wells;"))
                .isEqualTo("per cent of shepherds own wells");
    }
}

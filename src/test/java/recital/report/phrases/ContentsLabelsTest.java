package recital.report.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.diff.ChangeClass.WORDING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.model.Language;
import recital.report.Comparison;

/** What the paragraphs begin with, for a list of contents. */
class ContentsLabelsTest {

    private static final ContentsLabels LABELS = new ContentsLabels(Language.ENGLISH);

    private static String label(Comparison comparison) {
        return LABELS.of(comparison.build().changes().get(0));
    }

    private static Comparison wells() {
        return Comparison.of("A/RES/72/901", "A/RES/73/902");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Welcomes the springs;|Welcomes the springs",
                "Notes the merits of clean wells, springs and rivers in each village of the dry plains of the south;"
                        + "|Notes the merits of clean wells, springs and rivers \u2026",
                // Few who are asked are told, and many are left out for what they are asked.
                "Requests the Guild to mend the wells of the plains before the rains begin in the south;"
                        + "|Requests the Guild to mend the wells of the plains \u2026",
                "Calls upon all keepers, bakers and millers contributing to the feast to mend the wells of the plains;"
                        + "|Calls upon \u2026 to mend the wells of the plains",
                // Those of whom it is demanded that they do it are asked nothing behind "to".
                "Demands that the old keepers of the springs and wells cease to sell water;"
                        + "|Demands that the old keepers of the springs \u2026"
            })
    void paragraphIsToldByItsVerbAndWhatItIsSaidOf(String text, String label) {
        assertThat(label(wells().added("OP1", text))).isEqualTo(label);
    }

    @Test
    void paragraphThatWentIsToldByWhatItSaid() {
        assertThat(label(wells().removed("PP1", "Noting the drought of the year before last,")))
                .isEqualTo("Noting the drought of the year before last");
    }

    @Test
    void ofOneThatWasEditedTheLaterWordsAreTold() {
        assertThat(label(wells().edited("OP1", "OP1", "[-Notes-]{+Welcomes+} the springs;", WORDING)))
                .isEqualTo("Welcomes the springs");
    }

    @Test
    void ofSeveralTheFirstIsTold() {
        assertThat(label(wells().split(
                                "OP1", "OP1,OP2", "Welcomes the springs[-, and-]{+;\nAlso+} welcomes the wells;")))
                .isEqualTo("Welcomes the springs");
    }
}

package recital.report.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.diff.ChangeKind.WORDING;

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
                "Requests the Guild of Keepers of the Wells of the Northern Isles to mend them;"
                        + "|Requests the Guild of Keepers of the Wells of the Northern Isles \u2026"
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

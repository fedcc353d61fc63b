package recital.report.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.Resolutions;
import recital.model.Language;

class MastheadLinesTest {

    private static MastheadLines lines(String title, String... masthead) {
        return MastheadLines.of(
                Resolutions.resolution("72/901").title(title).masthead(masthead).build());
    }

    @Test
    void titleIsToldByItsLetters() {
        MastheadLines lines = lines(
                "Wells of the plains",
                "Resolution adopted",
                "72/901. Wells of",
                "the\u00a0plains",
                "The General Assembly,");

        assertThat(lines.before()).containsExactly("Resolution adopted");
        assertThat(lines.title()).containsExactly("72/901. Wells of", "the\u00a0plains");
        assertThat(lines.number()).isEqualTo("72/901.");
        assertThat(lines.formula()).containsExactly("The General Assembly,");
    }

    @Test
    void numberMayHaveALineOfItsOwn() {
        assertThat(lines("Wells", "72/901.", "Wells").title()).containsExactly("72/901.", "Wells");
    }

    @Test
    void numberMayHaveTheLetterOfAPartAndTheTitleAQuotationMark() {
        MastheadLines lines = lines("\u201cWells\u201d", "72/901 B. \u201cWells\u201d", "The General Assembly,");

        assertThat(lines.title()).containsExactly("72/901 B. \u201cWells\u201d");
        assertThat(lines.number()).isEqualTo("72/901 B.");
    }

    @Test
    void letterOfAPartStandsUnderTheTitle() {
        assertThat(lines("Wells", "72/901. Wells", "B 1", "The General Assembly,")
                        .part())
                .containsExactly("B 1");
    }

    @Test
    void partsWithNamesStandUnderTheTitleOfAll() {
        MastheadLines lines = lines(
                "Wells",
                "72/901. Wells",
                "A Deep wells",
                "The General Assembly,",
                "B Dry wells",
                "The General Assembly,");

        assertThat(lines.title()).containsExactly("72/901. Wells");
        assertThat(lines.part()).containsExactly("A Deep wells", "The General Assembly,", "B Dry wells");
        assertThat(lines.formula()).containsExactly("The General Assembly,");
    }

    @Test
    void titleOfAnotherIsNone() {
        assertThat(lines("Wells", "Agenda item 14: Wells", "72/901. Ponds", "The General Assembly,")
                        .title())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | The General Assembly",
                "FRENCH | L\u2019Assembl\u00e9e g\u00e9n\u00e9rale",
                "RUSSIAN | \u0413\u0435\u043d\u0435\u0440\u0430\u043b\u044c\u043d\u0430\u044f "
                        + "\u0410\u0441\u0441\u0430\u043c\u0431\u043b\u0435\u044f",
                "CHINESE | \u5927\u4f1a\uff0c",
            })
    void formulaIsKnownWithItsCommaOrWithout(Language language, String formula) {
        assertThat(MastheadLines.of(Resolutions.resolution("72/901")
                                .language(language)
                                .masthead("72/901. Wells", formula)
                                .build())
                        .formula())
                .containsExactly(formula);
    }
}

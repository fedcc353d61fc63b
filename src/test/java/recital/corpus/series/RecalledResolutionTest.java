package recital.corpus.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.language.Lexicon;
import recital.model.Language;

class RecalledResolutionTest {

    private static List<RecalledResolution> recalled(String text) {
        return RecalledResolution.in(text, Lexicon.of(Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recalling its resolution 72/200 of 20 December 2017,         | A/RES/72/200",
                "Recalling its resolutions 57/270 B and 59/220,               | A/RES/57/270 B, A/RES/59/220",
                "Recalling its resolutions 57/270 A of 20 December 2002,      | A/RES/57/270 A",
                "Recalling Economic and Social Council resolution 2018/28,    | E/RES/2018/28",
                "Recalling its resolution 63/202, Economic and Social Council resolutions 2006/46 and 2008/3 and its resolution 64/187, "
                        + "| A/RES/63/202, E/RES/2006/46, E/RES/2008/3, A/RES/64/187",
                "Resolutions 56/183 and 57/238.                               | A/RES/56/183, A/RES/57/238",
            })
    void resolutionsOfAssemblyAndCouncilAreFoundInOrder(String text, String symbols) {
        assertThat(recalled(text)).extracting(c -> c.symbol().value()).containsExactly(symbols.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recalling its decision 74/537 B of 11 August 2020,",
                "Recalling Human Rights Council resolutions 44/20 of 17 July 2020 and 47/21,",
                "Recalling Commission on Human Rights resolution 2004/19 of 16 April 2004,",
                "Welcoming United Nations Environment Assembly resolution 5/14,",
                "Taking note of the report A/72/64-E/2017/12 and of document 12/13,",
                "Recalling its resolution 1514 (XV) of 14 December 1960,",
                "Recalling that 12/20 of all resolutions were read,"
            })
    void whatIsNoResolutionOfTheirsIsPassedOver(String text) {
        assertThat(recalled(text)).isEmpty();
    }

    @Test
    void dateStandsWithItsResolution() {
        assertThat(recalled("its resolutions 71/212, 72/200 of 20 December 2017 and 73/218 of 31 February 2018"))
                .extracting(RecalledResolution::date)
                .containsExactly(Optional.empty(), Optional.of(LocalDate.of(2017, 12, 20)), Optional.empty());
    }

    @Test
    void dateInParenthesesStandsWithItsResolution() {
        assertThat(recalled("its resolutions 57/270 B (23 June 2003), 72/200 (20 December 2017) and 73/218 (2018)"))
                .extracting(RecalledResolution::date)
                .containsExactly(
                        Optional.of(LocalDate.of(2003, 6, 23)),
                        Optional.of(LocalDate.of(2017, 12, 20)),
                        Optional.empty());
    }
}

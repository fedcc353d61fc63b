package recital.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.model.Language;

class PeriodsTest {

    private static final Periods PERIODS = Lexicon.of(Language.ENGLISH).periods();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for the period from 1 July 2031 to 30 June 2032 | 12",
                "for the period from 1 July to 31 December 2031 | 6",
                "for the period from 1 to 31 July 2031 | 1",
                "for the period from 21 to 31 December 2031 | 0",
                "for the period from 16 November 2031 to 30 June 2032 | 7"
            })
    void monthsAreCountedFromTheFirstDayToTheLast(String behind, int months) {
        assertThat(PERIODS.monthsAfter("90 dollars " + behind, 2)).hasValue(months);
    }
}

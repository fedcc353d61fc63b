package recital.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "only 31 per cent of trains | 31 per cent | per cent",
        "with 1.5 billion riders | 1.5 billion | riders",
        "The Next 1.5 Billion Riders | 1.5 Billion | ''",
        "about 2,000 trains | 2,000 | trains",
        "1 in 10 trains is late | 1 in 10 | trains",
        "one in three trains | one in three | trains",
        "with less than 22 trains | less than 22 | trains",
        "fewer than 1 in 10 trains | fewer than 1 in 10 | trains",
        "less than half the trains | less than half | ''",
        "a third of the trains | a third | trains",
        "0.7 per cent of income | 0.7 per cent | per cent",
        "nearly half a billion riders | nearly half a billion | riders",
        "during the past 20 years | 20 | years"
    })
    void quantityIsFoundWithItsUnit(String text, String figure, String unit) {
        assertThat(Figures.all(text)).hasSize(1);
        assertThat(Figures.all(text).get(0).text()).isEqualTo(figure);
        assertThat(Figures.all(text).get(0).unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "the 2030 Agenda", "in 2019", "on 16 July 2014", "from 27 to 31 March 2023", "on 22-23 September 2024",
        "on 30 November and 1 December 2023", "resolution 70/1", "A/C.2/74/L.32", "paragraph 3 above",
        "paragraphs 5, 7 and 9 above", "article 17", "Goal 9", "towards Industry 4.0", "the Group of 77", "COVID-19", "WSIS+20",
        "all 17 Sustainable Development Goals", "the seventy-third session", "the second half of 2024", "the third meeting",
        "the 10-year framework", "general comment No. 12"
    })
    void numberThatCountsNothingIsNone(String text) {
        assertThat(Figures.all(text)).isEmpty();
    }

    @Test
    void valueTakesTheScaleIn() {
        assertThat(Figures.all("1.5 billion riders").get(0).value()).hasValueSatisfying(
                value -> assertThat(value).isEqualByComparingTo(new BigDecimal("1500000000")));
        assertThat(Figures.all("1.5 Billion Riders").get(0).value()).hasValueSatisfying(
                value -> assertThat(value).isEqualByComparingTo(new BigDecimal("1500000000")));
        assertThat(Figures.all("half the riders").get(0).value()).isEmpty();
    }
}

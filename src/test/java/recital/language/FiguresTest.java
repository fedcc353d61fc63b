package recital.language;

import recital.model.Language;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    private static final Lexicon ENGLISH = Lexicon.of(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "only 31 per cent of trains | 31 per cent | per cent",
                "with 1.5 billion riders | 1.5 billion | riders",
                "2,000 night trains | 2,000 | night trains",
                "1 in 10 trains is late | 1 in 10 | trains",
                "one in three trains | one in three | trains",
                "The Next 1.5 Billion Riders | 1.5 Billion | ''",
                "half the trains | half | trains",
                "a third of the trains | a third | trains",
                "0.7 per cent of income | 0.7 per cent | per cent",
                "half a billion riders | half a billion | riders",
                "a third of the valley’s harvest | a third | valley’s harvest",
                "there are 90 pocket lamps per 100 people in the hills, | 90 | pocket lamps per 100 people",
                "a gap of 4 trillion United States dollars | 4 trillion | United States dollars",
                "the annual 4 trillion United States dollar gap | 4 trillion | United States dollars",
                "the council held five meetings | five | meetings",
                "in its three dimensions | three | dimensions",
                "two long winding roads | two | long winding roads",
                "during the past 20 years | 20 | years",
                "for a further five years | five | years",
                "the 10-year framework | 10-year | years",
                "a one-day fair | one-day | days",
                "children under the age of 5 | 5 | years"
            })
    void quantityIsFoundWithItsUnit(String text, String figure, String unit) {
        List<Figures.Figure> figures = counting(text);

        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).text()).isEqualTo(figure);
        assertThat(figures.get(0).unit()).isEqualTo(unit);
    }

    private static List<Figures.Figure> counting(String text) {
        return ENGLISH.figures().all(text).stream().filter(figure -> !figure.isBase()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "less than 20 trains | less than 20 | less than | BELOW",
                "up to 300 riders | up to 300 | up to | BELOW",
                "more than 60 per cent of trains | more than 60 per cent | more than | ABOVE",
                "over 2,000 riders | over 2,000 | over | ABOVE",
                "over five years | five | '' | EXACT",
                "some 2,000 riders | some 2,000 | some | ABOUT",
                "approximately a third of the trains | approximately a third | approximately | ABOUT",
                "fewer than 1 in 10 trains | fewer than 1 in 10 | fewer than | BELOW",
                "30 or more trains | 30 or more | or more | ABOVE",
                "between 5 and 8 million riders | between 5 and 8 million | between | BETWEEN",
                "31 per cent of trains | 31 per cent | '' | EXACT"
            })
    void boundBelongsToItsFigure(String text, String figure, String bound, Bound.Sense sense) {
        Figures.Figure found = ENGLISH.figures().all(text).get(0);

        assertThat(found.text()).isEqualTo(figure);
        assertThat(found.bound()).isEqualTo(new Bound(bound, sense));
    }

    @Test
    void unitThatIsPrintedOnceHoldsForTheFiguresThatAreComparedWithIt() {
        assertThat(
                        counting(
                                "90 pocket lamps per 100 people in the hills, compared with 41 in the plains and less than 20 in the marsh;"))
                .extracting(Figures.Figure::unit)
                .containsOnly("pocket lamps per 100 people");
        assertThat(counting("a rise of 7.8 to 8.8 per cent"))
                .extracting(Figures.Figure::unit)
                .containsOnly("per cent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the 2030 Agenda",
                "in 2019",
                "on 16 July 2014",
                "from 27 to 31 March 2023",
                "on 22-23 September 2024",
                "on 30 November and 1 December 2023",
                "resolution 70/1",
                "A/C.2/74/L.32",
                "paragraph 3 above",
                "paragraphs 5, 7 and 9 above",
                "article 17",
                "Goal 9",
                "towards Industry 4.0",
                "the Group of 77",
                "COVID-19",
                "WSIS+20",
                "all 17 Sustainable Development Goals",
                "the seventy-third session",
                "the second half of 2024",
                "the third meeting",
                "the 10-Year Framework of Programmes",
                "general comment No. 12",
                "a third meeting",
                "the two Committees",
                "from one based on access to two of quality",
                "no one is left behind",
                "the report entitled “Joining the next 1.5 billion riders by 2020”, in which",
                "the report entitled Joining the Next 1.5 billion Riders by 2020, with thanks",
                "the “Fair of five meetings”"
            })
    void numberThatCountsNothingIsNone(String text) {
        assertThat(ENGLISH.figures().all(text)).isEmpty();
    }

    @Test
    void valueTakesTheScaleIn() {
        assertThat(ENGLISH.figures().all("1.5 billion riders").get(0).value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(new BigDecimal("1500000000")));
        assertThat(ENGLISH.figures().all("1.5 Billion Riders").get(0).value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(new BigDecimal("1500000000")));
        assertThat(ENGLISH.figures().all("five meetings").get(0).value()).contains(BigDecimal.valueOf(5));
        assertThat(ENGLISH.figures().all("half the riders").get(0).value()).isEmpty();
    }
}

package recital.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.ProcessorTime;
import recital.model.Language;

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
                "in all three seasons | three | seasons",
                "only 109 Member States have paid | 109 | Member States",
                "signed by 42 African countries | 42 | African countries",
                "ratified by 9 of the nuclear-weapon States | 9 | nuclear-weapon States",
                "the 31 States parties | 31 | States parties",
                "1.1 million Rohingya Muslims | 1.1 million | Rohingya Muslims",
                "17 Non-Self-Governing Territories remain | 17 | Non-Self-Governing Territories",
                "902,000 refugees | 902,000 | refugees",
                "1.2 degrees Celsius above it | 1.2 degrees Celsius | degrees Celsius",
                "two long winding roads | two | long winding roads",
                "fifteen trains | fifteen | trains",
                "twenty-five trains | twenty-five | trains",
                "during the past 20 years | 20 | years",
                "for a further five years | five | years",
                "a 10-year rail pass | 10-year | years",
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
        return ENGLISH.figures().all(text).stream()
                .filter(figure -> !figure.isBase())
                .toList();
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
                "sustainable development in all three dimensions",
                "in its three dimensions",
                "the four pillars of the strategy",
                "the World Rail Summit: five years later",
                "the five-year plan",
                "its second 10-year implementation plan",
                "the ten-year review of the fares",
                "a twin-track line",
                "resolution GC(67)/RES/9",
                "resolution A.1044(27)",
                "the TRAINS@50 fair",
                "from 1.A.04 scheduled trains",
                "under subprogramme 4",
                "3202 (S-VI)",
                "paragraphs III. 64, 65 and 66",
                "the 2030 Rail Agenda",
                "the 20 Rail Plan on late trains",
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2,000 trains                       | 2000 | trains",
                "1,234,567.5 tonnes of coal         | 1234567.5 | tonnes",
                "1.5 billion riders                 | 1500000000 | riders",
                "two million riders                 | 2000000 | riders",
                "a hundred trains                   | 100 | trains",
                "Twelve trains                      | 12 | trains",
                "31 per cent of trains              | 31 | per cent",
                "31% of trains                      | 31 | per cent",
                "31 % of trains                     | 31 | per cent",
                "a fall of 3 percentage points      | 3 | percentage points",
                "3 times the fare                   | 3 | times",
                "5 million per cent                 | 5000000 | per cent",
                "a loan of $5 million               | 5000000 | $",
                "a loan of US$ 2,000.50             | 2000.50 | US$",
                "a loan of 5 million euros          | 5000000 | euros",
                "the 5 million US dollar loan       | 5000000 | US dollars",
                "a five-day fair                    | 5 | days",
                "a 20-year lease                    | 20 | years",
                "children aged 5                    | 5 | years",
                "warming of 1.5 \u00b0C            | 1.5 | \u00b0C"
            })
    void numberHasItsValueAndItsUnit(String text, BigDecimal value, String unit) {
        Figures.Figure found = only(text);

        assertThat(found.value())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(value));
        assertThat(found.unit()).isEqualTo(unit);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "half of the trains | half",
                "half a million riders | half a million",
                "a half of the trains | a half",
                "one quarter of the trains | one quarter",
                "two thirds of the trains | two thirds",
                "Three fifths of the trains | Three fifths",
                "1 in 10 trains | 1 in 10",
                "one in three trains | one in three",
                "two out of every 5 trains | two out of every 5",
                "1 in 50,000 trains | 1 in 50,000",
                "5 to 8 trains | 5 to 8",
                "5 to 8 million riders | 5 to 8 million",
                "5 to 8% of the trains | 5 to 8%",
                "between 5 and 8 per cent of trains | between 5 and 8 per cent",
                "between 5 million and 8 million riders | between 5 million and 8 million"
            })
    void shareRateAndRangeHaveNoValue(String text, String figure) {
        Figures.Figure found = only(text);

        assertThat(found.text()).isEqualTo(figure);
        assertThat(found.value()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "from 5 to 8 trains | 5 | 8",
                "5 or more than 8 trains | 5 or more | 8",
                "from 336 per cent in 2021 to 277.5 per cent of the fare | 336 per cent | 277.5 per cent",
                "from 207 million in 2019 to 336 million riders | 207 million | 336 million",
                "20 trains or 30 trains | 20 | 30",
                "5 million and 8 million riders | 5 million | 8 million"
            })
    void twoNumbersAreTwoFigures(String text, String first, String second) {
        assertThat(ENGLISH.figures().all(text)).extracting(Figures.Figure::text).containsExactly(first, second);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a fall of less than by half | less than by half | less than | BELOW",
                "an estimated annual 5 million riders | an estimated annual 5 million | an estimated annual | ABOUT",
                "well over half of the trains | well over half | well over | ABOVE",
                "more\u00a0than 5 trains | more\u00a0than 5 | more\u00a0than | ABOVE",
                "Over 5 trains | Over 5 | Over | ABOVE",
                "three or more trains | three or more | or more | ABOVE",
                "some 5 to 8 trains | some 5 to 8 | to | BETWEEN",
                "BETWEEN 5 and 8 trains | BETWEEN 5 and 8 | BETWEEN | BETWEEN",
                "a hand-over 5 trains ago | 5 | '' | EXACT"
            })
    void boundIsKeptAsPrinted(String text, String figure, String bound, Bound.Sense sense) {
        Figures.Figure found = only(text);

        assertThat(found.text()).isEqualTo(figure);
        assertThat(found.bound()).isEqualTo(new Bound(bound, sense));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a 4G network",
                "the 10-year-old train",
                "section 3.1.2",
                "document A/72/200/Add.5",
                "22-23 May",
                "a half-year pass",
                "the first half of the year",
                "the latter half of the year",
                "one train",
                "at 10 a.m.",
                "from 3 to 6 p.m.",
                "and 1514 (1960)",
                "and 217 (III)",
                "the Agenda (Agenda 21)",
                "16 and 17 July",
                "in 1999",
                "volume 2",
                "target 3, 4 or 5",
                "a quarter century",
                "the “5 Trains” of the valley"
            })
    void numberBesideWhatMakesItNoQuantityIsNone(String text) {
        assertThat(ENGLISH.figures().all(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "5 people on a train | people",
                "5 small children | small children",
                "5 of the trains | trains",
                "5 percentage point rise | percentage point",
                "5 trains per 100 people | trains per 100 people",
                "5 hectares of land | hectares",
                "5 old campus | old campus",
                "5 rail staff hired in spring | rail staff",
                "5 lower in the hills | ''",
                "5, and trains | ''",
                "5 plus or minus | ''"
            })
    void unitIsTheNounUpToItsPlural(String text, String unit) {
        assertThat(counting(text).get(0).unit()).isEqualTo(unit);
    }

    @Test
    void unitThatIsPrintedOnceEndsWithTheSentenceAndIsNotTakenFromAMeasure() {
        assertThat(counting("90 lamps in the hills; 41 in the plains"))
                .extracting(Figures.Figure::unit)
                .containsExactly("lamps", "");
        assertThat(counting("5 years in the hills and 41 in the plains"))
                .extracting(Figures.Figure::unit)
                .containsExactly("years", "");
    }

    @ParameterizedTest
    @CsvSource({"(8 898 000), -8898000", "a credit of (3 029 600) litres, -3029600", "(7), -7", "seven (7) wells, 7"})
    void numberInBracketsIsBelowZeroWhereNothingElseCanBeMeant(String text, BigDecimal value) {
        assertThat(ENGLISH.figures().all(text))
                .extracting(figure -> figure.value().orElseThrow())
                .containsExactly(value);
    }

    @Test
    void baseOfAnotherFigureIsMarked() {
        assertThat(ENGLISH.figures().all("90 lamps per 100 people"))
                .extracting(Figures.Figure::isBase)
                .containsExactly(false, true);
    }

    private static Figures.Figure only(String text) {
        List<Figures.Figure> figures = ENGLISH.figures().all(text);
        assertThat(figures).hasSize(1);
        return figures.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "5 million dollars, true",
        "2 million United States dollars, true",
        "$5 million, true",
        "US$ 5 million, true",
        "¥500 million, true",
        "one million francs, true",
        "5 million trains, false",
        "7 per cent, false"
    })
    void amountOfMoneyHasTheWordOrTheSignOfACurrency(String text, boolean money) {
        assertThat(ENGLISH.figures().all(text))
                .singleElement()
                .matches(one -> ENGLISH.figures().isMoney(one) == money);
    }

    /** For each of them the text was searched to its end for the mark that closes it. */
    @Test
    @Tag("slow")
    void textOfThousandsOfTitlesThatNeverEndIsReadInTime() throws Exception {
        String text = "Recalls the study entitled \u201cThe wells, and 12 springs, ".repeat(20_000);
        ProcessorTime.assertWithin(
                Duration.ofSeconds(10),
                () -> assertThat(ENGLISH.figures().all(text)).isNotEmpty());
    }
}

package recital.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.language.Bound.Sense;
import recital.model.ParagraphId;

class FigureTimelineTest {

    private static final String FAR =
            "Emphasizing that the way to the wells remains long in spite of all that was built, "
                    + "and stressing the need to dig new wells and to mend the old ones;";

    private static List<FigureHistory> measures(Lineage lineage) {
        return FigureTimeline.of(lineage, Optional.empty()).histories();
    }

    private static List<Quantity> quantities(String text) {
        return measures(new Years().adopted(text).woven()).stream()
                .map(FigureHistory::first)
                .toList();
    }

    private static List<String> joined(Lineage lineage) {
        return measures(lineage).stream()
                .map(measure -> String.join(
                        " > ", measure.quantities().stream().map(Quantity::text).toList()))
                .toList();
    }

    /** The year between tells no figure, and the words around it are others; its paragraph goes on and calls it the same. */
    @Test
    void measureGoesOnAfterAYearWithoutItsFigure() {
        String way = "OP1 Decides, having read what the keepers of the hills wrote of the deep springs, ";
        assertThat(joined(new Years()
                        .adopted(way + "to sing at the wells of the plains for the next two years;")
                        .adopted(way + "to sing at the wells of the plains for the coming time;")
                        .adopted(way + "to sing at the wells of the plains for the next four years;")
                        .woven()))
                .containsExactly("two > four");
    }

    @Test
    void whatIsCountedMayBeCalledInShort() {
        assertThat(joined(new Years()
                        .adopted(
                                "OP1 Urges all villages to give 7 per cent of their harvest for official well assistance;")
                        .adopted("OP1 Urges all villages to give 8 per cent of their harvest for OWA;")
                        .adopted(
                                "OP1 Urges all villages to give 9 per cent of their harvest for official well assistance;")
                        .woven()))
                .containsExactly("7 per cent > 8 per cent > 9 per cent");
    }

    /** Its paragraph spoke of thirst once: what it was before and became is told all the same. */
    @Test
    void measureOfWhichOneParagraphHoldsTheWordsIsToldWhole() {
        Lineage lineage = new Years()
                .adopted(
                        "OP1 Notes that 40 villages lack a well, and that many suffer from thirst;",
                        "OP2 Welcomes 6 bakers;")
                .adopted("OP1 Notes that 50 villages lack a well, and that many suffer;", "OP2 Welcomes 7 bakers;")
                .woven();

        assertThat(FigureTimeline.of(lineage, Optional.of("thirst")).histories())
                .extracting(measure ->
                        measure.quantities().stream().map(Quantity::text).toList())
                .containsExactly(List.of("40", "50"));
    }

    /** Not "per cent against the dam": that is what the first one counts. */
    @Test
    void figureIsCalledByTheWordsBeforeItThatSayWhatItIs() {
        assertThat(quantities(
                        "PP1 Noting that 96.5 per cent of the votes were against the dam and 3.5 per cent in favour, "
                                + "with a turnout of 43.9 per cent, and that the share of mended wells increased from 69 to 73 per cent "
                                + "and that of clean springs decreased from 20 to 19 per cent,"))
                .extracting(Quantity::name)
                .contains("with a turnout of \u2026 per cent", "that of clean springs, per cent")
                .filteredOn(name -> name.contains("against the dam"))
                .hasSize(1);
    }

    @Test
    void boundBelongsToItsFigureAndNotToTheOneBefore() {
        List<Quantity> found =
                quantities("OP1 Notes that there are 90 hand pumps per 100 hamlets in the hills, compared with 41 "
                        + "in the plains and less than 20 in the marsh;");

        assertThat(found).extracting(Quantity::text).containsExactly("90", "41", "less than 20");
        assertThat(found)
                .extracting(quantity -> quantity.bound().sense())
                .containsExactly(Sense.EXACT, Sense.EXACT, Sense.BELOW);
        assertThat(found).extracting(Quantity::unit).containsOnly("hand pumps per 100 hamlets");
        assertThat(found.get(1).counted()).isEqualTo("in the plains");
        assertThat(found.get(2).clause()).endsWith("compared with 41 in the plains and less than 20 in the marsh");
    }

    @Test
    void predicateThatComesBehindAnotherCommaIsPartOfWhatIsCounted() {
        List<Quantity> found = quantities(
                "PP1 Noting with concern that almost half of the herders, above all those of the hills, "
                        + "as well as more than four in five smiths, do not own a well, and noting that the roads are long,");

        assertThat(found.get(0).counted()).endsWith("do not own a well");
        assertThat(found.get(1).counted()).isEqualTo("smiths, do not own a well");
    }

    @Test
    void whatIsNoSubjectHasNoPredicate() {
        Quantity found = quantities(
                        "PP1 Recognizing that, with the growth of the herds to nearly one quarter of all cattle, "
                                + "the pastures of the hills, above all the green ones, are in need of care,")
                .get(0);

        assertThat(found.counted()).isEqualTo("of all cattle");
    }

    @Test
    void placeThatStandsOnceInAClauseIsSaidWithEachOfItsFigures() {
        List<Quantity> found = quantities(
                "OP1 Recognizes that wells are far apart, notes that in the dry plains only 15 per cent of "
                        + "smiths draw water, compared with 29 per cent of herders, and calls upon all donors to help;");

        assertThat(found.get(1).clause())
                .isEqualTo("notes that in the dry plains only 15 per cent of smiths draw water, "
                        + "compared with 29 per cent of herders");
    }

    @Test
    void figureInsideWhatIsCountedDoesNotEndIt() {
        Quantity found = quantities(
                        "OP1 Notes that 148 million lambs under 5 months of age lack clover, and urges care;")
                .get(0);

        assertThat(found.counted()).isEqualTo("lambs under 5 months of age lack clover");
    }

    @Test
    void otherFormOfTheVerbAndAYearKeepTheMeasure() {
        assertThat(joined(new Years()
                        .adopted("OP1 Notes that less than 18 per cent of the hamlets of the dry plains use a well;")
                        .adopted(
                                "OP1 Notes that currently only 26 per cent of the hamlets of the dry plains used a well in 2011;")
                        .woven()))
                .containsExactly("less than 18 per cent > 26 per cent");
    }

    @Test
    void measureGoesOnWhereItsParagraphIsMergedIntoAnother() {
        String share = "recognizing that 18 per cent of the hamlets of the dry plains use a well";
        Lineage lineage = new Years()
                .adopted("OP1 R" + share.substring(1) + ";", "OP2 " + FAR)
                .adopted("OP1 " + FAR.replace(", and", ", " + share.replace("18", "26") + ", and"))
                .woven();

        assertThat(lineage.at(new Place("71/901", new ParagraphId("OP1")))
                        .orElseThrow()
                        .id())
                .as("the sample is a merger")
                .hasToString("70/901#OP2");
        assertThat(joined(lineage)).containsExactly("18 per cent > 26 per cent");
    }

    @Test
    void figuresOfDifferentThingsAreNotJoined() {
        String text = "OP1 Notes that %s, and calls upon all donors to build wells, roads and bridges for the hamlets;";
        List<String> different = List.of(
                "12 per cent of smiths own a well",
                "12 per cent of herders own a well",
                "the share of herders who own a well is 12 per cent lower than that of smiths",
                "12 herders own a well",
                "in the mountain regions 12 per cent of herders own a well",
                "12 per cent of herders own a bridge");
        for (String earlier : different) {
            for (String later : different) {
                Lineage lineage = new Years()
                        .adopted(text.formatted(earlier))
                        .adopted(text.formatted(later))
                        .woven();

                assertThat(measures(lineage)).as(earlier + " | " + later).hasSize(earlier.equals(later) ? 1 : 2);
            }
        }
    }

    @Test
    void figureIsOfTheSameMeasureWhereMoreIsSaidOfIt() {
        assertThat(joined(new Years()
                        .adopted("OP1 Notes that in 2015 between 713 and 757 herders in the plains faced drought;")
                        .adopted(
                                "OP1 Notes that in 2016 between 638 and 720 herders in the plains, or 8 per cent of all, "
                                        + "faced drought;")
                        .woven()))
                .contains("between 713 and 757 > between 638 and 720");
    }

    /** "57 per cent, 27 per cent" alone would read as a fall. */
    @Test
    void figureThatReplacesOneOfOtherPeopleStandsWithItAndIsNoneOfThatMeasure() {
        Lineage lineage = new Years()
                .adopted("OP1 Notes that 57 per cent of the people of the plains use a well;")
                .adopted("OP1 Notes that 27 per cent of the people of the hills use a well;")
                .woven();
        FigureTimeline timeline = FigureTimeline.of(lineage, Optional.empty()).changed();

        assertThat(timeline.unchanged()).isZero();
        assertThat(timeline.compared()).hasSize(1);
        assertThat(timeline.histories())
                .extracting(measure -> measure.last().number(), measure -> measure.replaced()
                        .map(Quantity::number))
                .containsExactly(tuple("27", Optional.of("57")), tuple("57", Optional.empty()));
    }

    @Test
    void amountsForPeriodsOfDifferentLengthAreNotJoined() {
        String text =
                "OP1 Decides to set aside for the wells of the hamlets 400 litres %s, and calls upon all donors to help;";

        assertThat(joined(new Years()
                        .adopted(text.formatted("for 2015"))
                        .adopted(text.formatted("for the biennium 2016\u20132017"))
                        .woven()))
                .hasSize(2);
        assertThat(joined(new Years()
                        .adopted(text.formatted("for the period from 1 July 2015 to 30 June 2016"))
                        .adopted(text.formatted("for the period from 1 July 2016 to 30 June 2017"))
                        .woven()))
                .hasSize(1);
        assertThat(joined(new Years()
                        .adopted(text.formatted("for the period from 1 July 2015 to 30 June 2016"))
                        .adopted(text.formatted("for the period from 1 to 31 July 2016"))
                        .woven()))
                .as("though both have one name")
                .hasSize(2);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Notes that only 31 hamlets of the plains own a well | hamlets of the plains own a well",
                "Notes that in the dry areas only 31 per cent of smiths drew water in 2015 | per cent of smiths drew water, in the dry areas",
                "Notes that the number of the wells rose by 31 per cent | the number of the wells rose by \u2026 per cent",
                "Notes that the walk of herders is 31 per cent longer than that of smiths | per cent longer than that of smiths",
                "Notes that the wells serve 31 hamlets | the wells serve \u2026 hamlets"
            })
    void measureIsNamedInTheWordsOfItsText(String text, String name) {
        assertThat(quantities("OP1 " + text + ";")).extracting(Quantity::name).containsExactly(name);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Notes that 8 per cent of herders own a well compared with only 5 per cent of smiths | per cent of smiths \u2026 own a well",
                "Notes that 8 per cent of herders in mountain areas own a well, against 5 per cent of smiths | per cent of smiths \u2026 own a well",
                "Notes that 8 per cent of herders own a well and 5 per cent of smiths | per cent of smiths",
            })
    void whatIsComparedIsNamedWithWhatIsSaidOfBoth(String text, String name) {
        assertThat(quantities("OP1 " + text + ";"))
                .extracting(Quantity::name)
                .last()
                .isEqualTo(name);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Takes note of the wells, including the dues unpaid in the amount of 31 gold coins | including the dues unpaid in the amount of \u2026 gold coins",
                "Takes note of the expenditure of 31 coins for the period from 1 July 2015 to 30 June 2016 | Takes note of the expenditure of \u2026 coins",
                "31 coins, being the rent of the wells | coins, being the rent of the wells",
            })
    void nameSaysMoreThanTheUnit(String text, String name) {
        assertThat(quantities("OP1 " + text + ";")).extracting(Quantity::name).containsExactly(name);
    }

    @Test
    void figuresThatAParagraphComparesStandTogetherAndYearsInWhichNothingChangedAreOne() {
        String text = "OP1 Notes that %s per cent of herders own a well, compared with %s per cent of smiths, and that "
                + "the hamlets are five hours apart;";
        FigureTimeline course = FigureTimeline.of(
                new Years()
                        .adopted(text.formatted("18", "41"))
                        .adopted(text.formatted("20", "41"))
                        .adopted(text.formatted("20", "41"))
                        .woven(),
                Optional.empty());

        ComparedFigures compared = course.compared().get(0);
        assertThat(compared.measures())
                .extracting(measure -> measure.last().name())
                .containsExactly("per cent of herders own a well", "per cent of smiths \u2026 own a well");
        assertThat(compared.spans(course.documents()))
                .extracting(span -> span.documents().size())
                .containsExactly(1, 2);
        assertThat(course.changed().histories()).isEqualTo(compared.measures());
        assertThat(course.changed().unchanged()).isEqualTo(3);
    }

    @Test
    void whatChangedLastComesFirstAndWhereNothingDidAllIsShown() {
        String wells = "OP1 Notes that %s wells of the dry plains hold water until the first snow falls;";
        String roads = "OP2 Regrets that %s roads between the hamlets of the hills are closed by mud in autumn;";
        FigureTimeline course = FigureTimeline.of(
                new Years()
                        .adopted(wells.formatted("30"), roads.formatted("7"))
                        .adopted(wells.formatted("31"), roads.formatted("7"))
                        .adopted(wells.formatted("31"), roads.formatted("8"))
                        .woven(),
                Optional.empty());
        FigureTimeline still = FigureTimeline.of(
                new Years()
                        .adopted(wells.formatted("30"))
                        .adopted(wells.formatted("30"))
                        .woven(),
                Optional.empty());

        assertThat(course.histories())
                .extracting(measure -> measure.last().text())
                .containsExactly("8", "31");
        assertThat(still.changed()).isEqualTo(still);
    }

    @Test
    void riseIsNotJoinedWithAFall() {
        String text =
                "OP1 Notes with concern that, by the count of the smiths, the number of the wells %s by 3 per cent;";

        assertThat(joined(new Years()
                        .adopted(text.formatted("rose"))
                        .adopted(text.formatted("fell"))
                        .woven()))
                .hasSize(2);
    }

    /** The documents are of 2011 and 2012. */
    @ParameterizedTest
    @CsvSource({
        "'OP1 Notes that wells reached 37 per cent in 2009 and 41 per cent of villages in 2010;', '2009, 2010'",
        "'OP1 Notes that, in 2009, wells reached 37 per cent of men and 41 per cent of women;', '2009, 2009'",
        "'OP1 Notes that wells rose from 37 per cent in 2009 to 41 per cent;', '2009, -'",
        "'OP1 Notes that wells are to reach 80 per cent of villages in 2030;', '-'"
    })
    void theYearOfAFigureIsTheOneThatItsClauseGives(String text, String years) {
        assertThat(quantities(text).stream()
                        .map(figure -> figure.statedYear().isPresent()
                                ? Integer.toString(figure.statedYear().getAsInt())
                                : "-")
                        .collect(Collectors.joining(", ")))
                .isEqualTo(years);
    }
}

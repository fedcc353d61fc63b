package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.model.Language;

/** Edits are written as a reader sees them: {@code [gone]}, {@code {come}}, {@code [gone|come]}. */
class WordDiffTest {

    private static String shown(String earlier, String later) {
        TextDiff diff = new Differ().compare(Language.ENGLISH, earlier, later);
        assertThat(diff.earlier()).isEqualTo(earlier);
        assertThat(diff.later()).isEqualTo(later);
        return diff.edits().stream()
                .map(edit -> switch (edit.operation()) {
                    case KEEP -> edit.earlier();
                    case DELETE -> "[" + edit.earlier() + "]";
                    case INSERT -> "{" + edit.later() + "}";
                    case REPLACE -> "[" + edit.earlier() + "|" + edit.later() + "]";
                })
                .collect(Collectors.joining())
                .replace('\n', '/');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "12 per cent of trains and 31 per cent of trams; 17 per cent of trains and 43 per cent of trams;"
                        + "[12|17] per cent of trains and [31|43] per cent of trams",
                "about 2,000 trains; about 2,500 trains; about [2,000|2,500] trains",
                "the share of dry wells rose from 28 to 45 per cent and that of deep ones from 28 to 29 per cent,;"
                        + " the share of dry wells rose from 47 to 54 per cent,;"
                        + "the share of dry wells rose from [28|47] to [45|54] per cent[ and that of deep ones from 28 to 29 per cent],",
                "about 1.5 billion riders; about 1.6 billion riders; about [1.5|1.6] billion riders",
                "its resolution 71/212 of 21 December 2016 on rails; its resolution 72/200 of 20 December 2017 on rails;"
                        + "its resolution [71/212|72/200] of [21 December 2016|20 December 2017] on rails",
                "at its seventy-ninth session; at its eightieth session; at its [seventy-ninth|eightieth] session",
                "from 27 to 31 March 2023; from 15 to 19 April 2024; from [27|15] to [31 March 2023|19 April 2024]",
                "The State of Railways 2021: Slow Trains Everywhere; The State of Railways 2022: Better Timetables for All;"
                        + "The State of Railways [2021|2022]: [Slow Trains Everywhere|Better Timetables for All]",
                "in 2024 or later; in 2025 or later; in [2024|2025] or later"
            })
    void updatedFigureDateSymbolOrSessionIsAnEditOfItsOwn(String earlier, String later, String shown) {
        assertThat(shown(earlier, later)).isEqualTo(shown);
    }

    /** What stays of a clause that gave place to another is of another measure, however often it says "per cent". */
    @Test
    void replacedClauseIsStruckWhole() {
        assertThat(shown(
                        "Notes that the share of riders with passes is 17 per cent lower than that of drivers worldwide"
                                + " and 43 per cent lower in the northern hills;",
                        "Notes that, worldwide, 55 per cent of drivers hold passes compared with 48 per cent of riders, and"
                                + " asks why in the northern hills;"))
                .isEqualTo(
                        "Notes that[ the share of riders with passes is 17 per cent lower than that of drivers worldwide"
                                + " and 43 per cent lower|, worldwide, 55 per cent of drivers hold passes compared with 48"
                                + " per cent of riders, and asks why] in the northern hills;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "women and men; women and girls and men; women {and girls }and men",
                "access to and use of trains; access to and use and development of trains; access to and use {and development }of trains",
                "trains, trams and buses; trains, ferries, trams and buses; trains, {ferries, }trams and buses",
                "trains run late; trains also run late; trains {also }run late",
                "late trains; late trains, as appropriate; late trains{, as appropriate}",
                "late trains, as appropriate, and trams; late trains and trams; late trains[, as appropriate,] and trams",
                "trams; late trams; {late }trams",
                "the follow-up to women's plans; the review of women's plans; the [follow-up to|review of] women's plans"
            })
    void editsBeginAndEndWherePhrasesDoAndLeaveNoSpaceTooMany(String earlier, String later, String shown) {
        assertThat(shown(earlier, later)).isEqualTo(shown);
    }

    @Test
    void scrapsBetweenEditsAreTakenIntoOne() {
        assertThat(shown(
                        "Welcomes the speed of the trains and the colour of the wagons in stations,",
                        "Welcomes a punctual timetable of trams and their shining rails in stations,"))
                .doesNotContain("] of [")
                .doesNotContain("] and [")
                .endsWith("] in stations,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A rare word that stayed says something; one that every resolution has does not.
                "the brass wharf lighthouses ran | the wooden wharf chimneys ran | the [brass#wooden] wharf [lighthouses#chimneys] ran",
                "the brass international lighthouses ran | the wooden international chimneys ran |"
                        + "the [brass international lighthouses#wooden international chimneys] ran",
                // Between longer edits it takes more to stand apart.
                "the polish brass wharf lighthouses quickly ran | the repaint wooden wharf chimneys slowly ran |"
                        + "the [polish brass#repaint wooden] wharf [lighthouses quickly#chimneys slowly] ran",
                // A compound of common words is common, even if it stands in no table.
                "polish brass lanterns on-and-off lighthouses quickly | repaint wooden shutters on-and-off chimneys slowly |"
                        + "[polish brass lanterns on-and-off lighthouses quickly#repaint wooden shutters on-and-off chimneys slowly]",
                "polish brass lanterns state's lighthouses quickly | repaint wooden shutters state's chimneys slowly |"
                        + "[polish brass lanterns state's lighthouses quickly#repaint wooden shutters state's chimneys slowly]",
                "polish brass lanterns wharf-shed lighthouses quickly | repaint wooden shutters wharf-shed chimneys slowly |"
                        + "[polish brass lanterns#repaint wooden shutters] wharf-shed [lighthouses quickly#chimneys slowly]",
                // What is cited stays, whatever stands around it.
                "polish brass lanterns of 70/1 beside lighthouses quickly | repaint wooden shutters of 70/1 under chimneys slowly |"
                        + "[polish brass lanterns#repaint wooden shutters] of 70/1 [beside lighthouses quickly#under chimneys slowly]"
            })
    void wordThatStayedPartsTwoEditsWhereItWeighsEnough(String earlier, String later, String shown) {
        assertThat(shown(earlier, later)).isEqualTo(shown.replace('#', '|'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in chapter 5 2019 of it | in chapter 6 2020 of it | in chapter [5#6] [2019#2020] of it",
                // The white space that differs between two edits belongs to the first.
                "in chapter 5  2019 of it | in chapter 6 2020 of it | in chapter [5  #6 ][2019#2020] of it",
                "in chapter 5 2019 of it | in chapter 6  2020 of it | in chapter [5 #6  ][2019#2020] of it",
                "about 12 trains run | about 17 slow trains run | about [12#17 slow] trains run",
                "about 12 trains run daily | about slow 17 trains run daily | about [12#slow 17] trains run daily",
                "Railways 2021: Slow ran | Railways 2022: Quick ran | Railways [2021#2022]: [Slow#Quick] ran",
                "Railways 2021 slow trains | Railways 2022 better timetables | Railways [2021 slow trains#2022 better timetables]",
                "Railways 2021: slow trains | Railways 2022, better timetables |"
                        + "Railways [2021: slow trains#2022, better timetables]",
                "slow : everywhere | better : always | [slow : everywhere#better : always]"
            })
    void valueThatTookThePlaceOfAnotherStaysApartFromWordsThatWereRewritten(
            String earlier, String later, String shown) {
        assertThat(shown(earlier, later)).isEqualTo(shown.replace('#', '|'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The end of the paragraph is a better border than a comma, and a semicolon too.
                "A, B C | A, B C B C | A, B C{ B C}",
                "A; B, C | A; B, B, C | A; {B, }B, C",
                "the trains run. | the trains run. the trams run. | the trains run.{ the trams run.}",
                // A bracket or quotation mark is opened and closed on one side.
                "trains (late, slow) run | trains (late, slow), (late, slow) run | trains {(late, slow), }(late, slow) run",
                "trains (late, slow), (late, slow) run | trains (late, slow) run | trains [(late, slow), ](late, slow) run",
                "the \u201clate, slow\u201d trains | the \u201clate, slow\u201d, \u201clate, slow\u201d trains |"
                        + "the {\u201clate, slow\u201d, }\u201clate, slow\u201d trains",
                // Before a conjunction rather than behind it, before a sign rather than in the middle of a phrase.
                "the old women and men | the old women and old women and men | the old women {and old women }and men",
                "the late trains; boats | the late trains late trains; boats | the late trains{ late trains}; boats",
                // A name is not cut, and of places that are equally good the first is taken.
                "the Slow Council met | the Slow Council Slow Council met | the {Slow Council }Slow Council met",
                "Slow Railway Council | Slow Railway Railway Council | Slow {Railway }Railway Council",
                "trains or slow trains run | slow trains run | [trains or ]slow trains run"
            })
    void ofPlacesThatSayTheSameTheOneWithTheBestBordersIsTaken(String earlier, String later, String shown) {
        assertThat(shown(earlier, later)).isEqualTo(shown);
    }

    @Test
    void paragraphThatCameIsShownWithItsBreak() {
        assertThat(shown("slow, late\nbuses run", "slow, late\nlate\nbuses run"))
                .isEqualTo("slow, late{/late}/buses run");
    }

    @Test
    void openingThatStayedKeepsItsEditsApartFromWhatFollows() {
        Change change = Pairs.change("OP1", "Also stresses late trains run;", "OP1", "Stresses early trams run;");

        assertThat(change.text().edits())
                .extracting(Edit::earlier, Edit::later)
                .containsExactly(
                        tuple("Also stresses", "Stresses"),
                        tuple(" ", " "),
                        tuple("late trains", "early trams"),
                        tuple(" run;", " run;"));
    }

    @Test
    void resolutionThatIsCitedOnBothSidesIsNoScrap() {
        assertThat(
                        shown(
                                "Recalling its resolutions 70/184 of 22 December 2015, 71/212 of 21 December 2016, 72/200 of 20 December 2017 and 73/218 of 20 December 2018,",
                                "Recalling its resolution 73/218 of 20 December 2018 on slow trains and punctual timetables, as well as its previous resolutions on rails,"))
                .contains("|resolution] 73/218 of 20 December 2018{ on slow trains");
    }

    @Test
    void editDoesNotBeginInsideAName() {
        assertThat(shown(
                        "Recalling Slow Railway Council resolutions on trams, and taking note of Council resolution on trains,",
                        "Recalling Slow Railway Council resolution on trains,"))
                .isEqualTo(
                        "Recalling Slow Railway Council [resolutions on trams, and taking note of Council ]resolution on trains,");
    }

    @Test
    void styleOfQuotationMarksAndDashesIsAnEditOfTheMarkAlone() {
        assertThat(shown("the \"fast\" train - women's", "the \u201cfast\u201d train \u2013 women\u2019s"))
                .isEqualTo("the [\"|\u201c]fast[\"|\u201d] train [-|\u2013] [women's|women\u2019s]");
    }

    @Test
    void doubledSpaceIsAnEditOfTheSpaceAlone() {
        assertThat(shown("late  trains run", "late trains run")).isEqualTo("late[  | ]trains run");
    }

    @Test
    void splitShowsAsABreakThatCame() {
        assertThat(shown("Trains run late, trams run early,", "Trains run late,\nTrams run early,"))
                .isEqualTo("Trains run late,[ trams|/Trams] run early,");
    }

    @Test
    void emptySidesGiveOneEditOrNone() {
        assertThat(shown("", "")).isEmpty();
        assertThat(shown("", "late trains")).isEqualTo("{late trains}");
        assertThat(shown("late trains", "")).isEqualTo("[late trains]");
    }

    @Test
    void textComparedWithItselfHasNoEdit() {
        assertThat(new Differ()
                        .compare(Language.ENGLISH, "late  trains, ", "late  trains, ")
                        .unchanged())
                .isTrue();
    }

    @Test
    @Tag("slow")
    void bothTextsAreRebuiltWhateverTheyAre() {
        Random random = new Random(74);
        for (int i = 0; i < 3_000; i++) {
            String earlier = text(random, random.nextInt(30));
            String later = random.nextBoolean() ? text(random, random.nextInt(30)) : mutated(random, earlier);
            shown(earlier, later);
        }
    }

    @Test
    @Tag("slow")
    void longTextsAreRebuiltToo() {
        Random random = new Random(75);
        shown(text(random, 4_000), text(random, 4_000));
    }

    @Tag("slow")
    @Test
    void noTwoKeptRunsTouch() {
        Random random = new Random(76);
        for (int i = 0; i < 500; i++) {
            String earlier = text(random, 25);
            List<Edit> edits = new Differ()
                    .compare(Language.ENGLISH, earlier, mutated(random, earlier))
                    .edits();
            for (int j = 1; j < edits.size(); j++) {
                assertThat(edits.get(j - 1).operation() == Edit.Operation.KEEP
                                && edits.get(j).operation() == Edit.Operation.KEEP)
                        .isFalse();
            }
        }
    }

    /** Longer than any paragraph; no two words are the same. */
    private static String longText(String changed) {
        return IntStream.range(0, 4000)
                .mapToObj(i -> i % 1000 == 500 ? changed + i : "train" + i)
                .collect(Collectors.joining(" "));
    }

    @Test
    void textLongerThanAnyParagraphIsComparedBetweenWhatBothHave() {
        assertThat(new Differ()
                        .compare(Language.ENGLISH, longText("tram"), longText("ferry"))
                        .edits())
                .filteredOn(edit -> edit.operation() != Edit.Operation.KEEP)
                .extracting(Edit::earlier, Edit::later)
                .containsExactly(
                        tuple("tram500", "ferry500"),
                        tuple("tram1500", "ferry1500"),
                        tuple("tram2500", "ferry2500"),
                        tuple("tram3500", "ferry3500"));
    }

    @Test
    void longTextsWithNothingThatStandsOnceInBothAreOneEdit() {
        String trains = "train tram rail ".repeat(1500);
        String ferries = "rail train tram ferry ".repeat(1500);

        assertThat(new Differ()
                        .compare(Language.ENGLISH, "Hails " + trains, "Urges " + ferries)
                        .edits())
                .filteredOn(edit -> edit.operation() != Edit.Operation.KEEP)
                .hasSize(1);
    }

    private static final List<String> PIECES = List.of(
            "the",
            "of",
            "and",
            "trains",
            "follow-up",
            "women\u2019s",
            "women's",
            "12",
            "1.5",
            "2,000",
            "2019",
            "16 July 2014",
            "72/200",
            "A/C.2/59/3",
            "seventy-third",
            ",",
            ";",
            "\u201c",
            "\u201d",
            "(",
            ")",
            "\u2013",
            "-",
            "\n",
            "  ",
            "\u00a0",
            "\ud83d\ude82",
            "e\u0301t\u00e9",
            "in this regard",
            "per cent");

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static String mutated(Random random, String text) {
        List<String> words = new ArrayList<>(List.of(text.split("(?<= )")));
        for (int i = random.nextInt(4); i >= 0; i--) {
            int place = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.remove(place);
                case 1 -> words.add(place, PIECES.get(random.nextInt(PIECES.size())) + " ");
                default -> words.set(place, PIECES.get(random.nextInt(PIECES.size())) + " ");
            }
            if (words.isEmpty()) {
                words.add("");
            }
        }
        return String.join("", words);
    }
}

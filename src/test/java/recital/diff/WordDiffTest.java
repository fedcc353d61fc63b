package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
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

package recital.report.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.diff.ChangeClass.FIGURE;
import static recital.diff.ChangeClass.GROUP;
import static recital.diff.ChangeClass.INTENSITY;
import static recital.diff.ChangeClass.QUALIFIER;
import static recital.diff.ChangeClass.REPORT;
import static recital.diff.ChangeClass.SESSION;
import static recital.diff.ChangeClass.VERB;
import static recital.diff.ChangeClass.WORDING;

import java.util.List;
import org.junit.jupiter.api.Test;
import recital.diff.KeyChanges;
import recital.diff.ResolutionDiff;
import recital.model.Language;
import recital.report.Comparison;

class KeyChangePhrasesTest {

    private static List<String> lines(Comparison comparison) {
        return KeyChangePhrases.of(key(comparison), Language.ENGLISH).stream()
                .map(line -> line.kind() + " " + line.ids() + " " + line.words())
                .toList();
    }

    private static KeyChanges key(Comparison comparison) {
        ResolutionDiff diff = comparison.build();
        return diff.keyChanges();
    }

    private static Comparison marbles() {
        return Comparison.of("A/RES/72/901", "A/RES/73/902");
    }

    @Test
    void weightierKindsComeFirstWhereverTheyStand() {
        assertThat(lines(marbles()
                        .edited("OP1", "OP1", "Thanks {+all +}players;", WORDING)
                        .remarked("OP2", "Asks {+kindly +}for marbles;", "added: kindly", QUALIFIER)
                        .added("OP3", "Requests a census of marbles;")
                        .remarked("OP4", "Builds a wall by [-2021-]{+2022+};", "postponed: 2021 \u2192 2022", SESSION)
                        .remarked("OP5", "[-Urges-]{+Invites+} all to play;", "weaker: urges \u2192 invites", VERB)
                        .edited("OP6", "OP7", "Notes that [-31-]{+33+} marbles are green;", FIGURE)))
                .containsExactly(
                        "figures OP6 \u2192 OP7 31 \u2192 33",
                        "verb OP5 weaker: urges \u2192 invites all to play",
                        "date OP4 postponed: 2021 \u2192 2022",
                        "new OP3 Requests a census of marbles;",
                        "qualifier OP2 added: kindly",
                        "wording OP1 added: all");
    }

    @Test
    void noKindCrowdsOutTheOthersAndTheRestIsCounted() {
        Comparison comparison = marbles();
        for (int i = 1; i <= 30; i++) {
            comparison.added("OP" + i, "Requests marbles for school " + i + ";");
        }
        comparison.remarked("OP31", "[-Urges-]{+Invites+} all;", "weaker: urges \u2192 invites", VERB);
        ResolutionDiff diff = comparison.build();
        KeyChanges key = diff.keyChanges();

        assertThat(key.lines()).hasSize(10);
        assertThat(KeyChangePhrases.of(key, Language.ENGLISH))
                .extracting(KeyChangePhrases::ids)
                .contains("OP31");
        assertThat(KeyChangePhrases.more(key, diff))
                .contains("and 21 other substantive changes: 21 new paragraphs; 30 of 31 paragraphs are new");
    }

    @Test
    void whatIsRoutineHasNoLine() {
        ResolutionDiff diff = marbles()
                .routine("OP1", "Decides to meet in [-2021-]{+2022+};", SESSION)
                .same("OP2", "Thanks all;")
                .build();
        KeyChanges key = diff.keyChanges();

        assertThat(key.lines()).isEmpty();
        assertThat(KeyChangePhrases.more(key, diff)).isEmpty();
    }

    @Test
    void lineTellsTheSubjectOfItsParagraph() {
        List<KeyChangePhrases> lines = KeyChangePhrases.of(
                key(marbles()
                        .edited("OP1", "OP1", "Notes that [-31-]{+33+} glass marbles are lost every day;", FIGURE)
                        .added(
                                "OP2",
                                "Recognizes that every child should have the right to play in the street with"
                                        + " hand-made pebble rollers from the southern villages;")),
                Language.ENGLISH);

        assertThat(lines.get(1).subject()).contains("glass marbles");
        assertThat(lines.get(0).words())
                .startsWith("Recognizes that every child ")
                .contains("pebble rollers");
    }

    /** Where most is another text, what that asks for weighs more than a word that came. */
    @Test
    void inATextThatIsHalfNewNoSingleWordHasALineBeforeWhatIsNew() {
        Comparison comparison = marbles()
                .remarked("OP1", "Asks {+kindly +}for marbles;", "added: kindly", QUALIFIER)
                .remarked("OP2", "Is {+deeply +}sorry;", "added: deeply", INTENSITY);
        for (int i = 3; i <= 14; i++) {
            comparison.added("OP" + i, "Requests marbles for school " + i + ";");
        }

        assertThat(lines(comparison)).hasSize(10).allMatch(line -> line.startsWith("new "));
    }

    @Test
    void verbThatTookThePlaceOfAnotherBeforeTheSameWordsIsNoneThatCame() {
        assertThat(lines(marbles()
                        .remarked(
                                "OP1",
                                "Recalls the songs of the guild, [-urges-]{+encourages+} the keepers to mend the wooden well sweeps;",
                                "dropped: urges; added: encourages",
                                VERB)))
                .singleElement()
                .asString()
                .endsWith("urges \u2192 encourages");
    }

    @Test
    void reportAtAnotherTimeIsToldByItsRequestWithBothTimes() {
        assertThat(lines(marbles()
                        .remarked(
                                "OP1",
                                "Requests the guild to report at its [-tenth-]{+twelfth+} session;",
                                "at another time",
                                REPORT)))
                .containsExactly("report OP1 at another time: to report at its twelfth session (tenth \u2192 twelfth)");
    }

    @Test
    void everyKindHasItsShareBeforeAnyHasMore() {
        Comparison comparison = marbles();
        for (int i = 1; i <= 12; i++) {
            comparison.edited("OP" + i, "OP" + i, "Notes that [-31-]{+33+} marbles are green;", FIGURE);
        }
        comparison.remarked("OP13", "Asks {+kindly +}for marbles;", "added: kindly", QUALIFIER);

        assertThat(lines(comparison)).hasSize(10).last().asString().startsWith("qualifier OP13");
    }

    /** A numeral orders the text, and says nothing of it. */
    @Test
    void headingsAmongTheRestAreCountedApart() {
        Comparison comparison = marbles();
        for (int i = 1; i <= 12; i++) {
            comparison.added("H" + i, "Part " + i).added("OP" + i, "Requests marbles for school " + i + ";");
        }
        ResolutionDiff diff = comparison.build();

        assertThat(KeyChangePhrases.more(key(comparison), diff))
                .contains(
                        "and 14 other substantive changes: 2 new paragraphs, 12 headings; 12 of 12 paragraphs are new");
    }

    /** "By" and "ensure" lead to what a paragraph is about. */
    @Test
    void newParagraphIsCutBehindAPhrase() {
        PhraseExcerpt excerpts = new PhraseExcerpt(Language.ENGLISH);

        assertThat(excerpts.of("Demands that all players of the street ensure a fair game for every child there", 7))
                .isEqualTo("Demands that all players of the street \u2026");
        assertThat(excerpts.of("Welcomes the gift of nine marbles to the schools between the hill and the harbour", 9))
                .isEqualTo("Welcomes the gift of nine marbles to the schools \u2026");
        assertThat(excerpts.closed("marbles and pebbles, the")).isEqualTo("marbles and pebbles,");
    }

    @Test
    void allVerbsOfAnotherForceStandBeforeSingleWordsAndTheLongestStepFirst() {
        Comparison comparison = marbles()
                .remarked("OP20", "Asks {+kindly +}for marbles;", "added: kindly", QUALIFIER)
                .remarked("OP21", "Thanks all {+girls +}there;", "added: girls", GROUP);
        for (int i = 1; i <= 11; i++) {
            comparison.remarked("OP" + i, "[-Urges-]{+Requests+} all;", "weaker: urges \u2192 requests", VERB);
        }
        comparison.remarked("OP12", "[-Demands-]{+Invites+} all;", "weaker: demands \u2192 invites", VERB);

        assertThat(lines(comparison))
                .hasSize(10)
                .allMatch(line -> line.startsWith("verb "))
                .last()
                .asString()
                .startsWith("verb OP12 ");
    }

    /** Of one that may go on elsewhere less is lost. */
    @Test
    void strongerVerbComesFirstAmongWhatIsNew() {
        Comparison comparison = marbles();
        for (int i = 1; i <= 12; i++) {
            comparison.added("OP" + i, "Encourages schools to lend marbles to school " + i + ";");
        }
        comparison.added("OP13", "Urges schools to play;");

        assertThat(lines(comparison)).last().asString().startsWith("new OP13 ");
    }

    @Test
    void reportsWithoutALineAreCounted() {
        Comparison comparison = marbles();
        for (int i = 1; i <= 3; i++) {
            comparison.remarked(
                    "OP" + i, "Thanks all[-, and requests a report on it-];", "no longer asked for", REPORT);
        }
        for (int i = 4; i <= 12; i++) {
            comparison.remarked("OP" + i, "[-Urges-]{+Invites+} all;", "weaker: urges \u2192 invites", VERB);
        }
        ResolutionDiff diff = comparison.build();

        assertThat(KeyChangePhrases.more(diff.keyChanges(), diff))
                .contains("and 2 other substantive changes; other reports: 2 no longer asked for");
    }
}

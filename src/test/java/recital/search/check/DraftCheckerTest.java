package recital.search.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.Resolutions;
import recital.align.Overrides;
import recital.corpus.cache.Cache;
import recital.corpus.catalog.Corpus;
import recital.diff.Comparisons;
import recital.language.Lexicon;
import recital.model.Language;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.search.FoldedWords;

class DraftCheckerTest {

    private static CheckedCollection collection;

    @BeforeAll
    static void collection(@TempDir Path folder) throws Exception {
        collection = UplandWells.in(folder);
    }

    private static List<CheckFinding> findings(CheckRule rule, Resolution draft) {
        return result(rule, draft).findings();
    }

    private static RuleResult result(CheckRule rule, Resolution draft) {
        return new DraftChecker(collection)
                .check(draft, List.of(rule))
                .results()
                .get(0);
    }

    @Test
    void draftThatIsInOrderHasNothingButTheReportThatItAsksFor() {
        DraftCheck check = new DraftChecker(collection)
                .check(UplandWells.draft("", ""), EnumSet.complementOf(EnumSet.of(CheckRule.LENGTH)));

        assertThat(check.predecessor()).contains("78/901");
        assertThat(check.results())
                .filteredOn(result -> !result.findings().isEmpty())
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.rule()).isEqualTo(CheckRule.REPORT_REQUEST);
                    assertThat(result.findings())
                            .extracting(CheckFinding::message)
                            .containsExactly(
                                    "asked of the Secretary-General, to the General Assembly, at its eightieth session");
                });
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                arguments(
                        CheckRule.NEAR_COPY,
                        "OP2 Requests",
                        "OP4 Encourages the keepers of lanterns along the northern coast to trim each wick before "
                                + "nightfall, to carry oil over the causeway while the tide is high, and to write down "
                                + "every ship that passes;\nOP2 Requests",
                        "OP4",
                        "Lanterns of the coast"),
                arguments(
                        CheckRule.NEWER_RESOLUTION,
                        "resolutions 77/901 of 20 December 2022 and 78/901 of 19 December 2023",
                        "resolution 77/901 of 20 December 2022",
                        "PP1",
                        "the newest of its series is 78/901"),
                arguments(
                        CheckRule.CITATION_DATE,
                        "19 December 2023",
                        "20 December 2023",
                        "PP1",
                        "78/901 was adopted on 19 December 2023"),
                arguments(
                        CheckRule.CITATION_TITLE,
                        "PP2",
                        "PP4 Recalling further its resolution 78/902 of 22 December 2023, entitled \u201cLanterns of the "
                                + "shore\u201d,\nPP2",
                        "PP4",
                        "the title of 78/902 is \u201cLanterns of the coast\u201d"),
                arguments(CheckRule.UNKNOWN_RESOLUTION, "78/901", "87/901", "PP1", "no session of that number"),
                arguments(
                        CheckRule.PARAGRAPH_REFERENCE,
                        "paragraph 1 above",
                        "paragraph 2 above",
                        "OP3",
                        "there is OP1 now"),
                arguments(
                        CheckRule.PARAGRAPH_REFERENCE,
                        "paragraph 1 above",
                        "paragraph 7 above",
                        "OP3",
                        "no paragraph 7"),
                arguments(
                        CheckRule.PARAGRAPH_REFERENCE, "paragraph 1 above", "paragraph 1 below", "OP3", "stands above"),
                arguments(CheckRule.SESSION_ADVANCE, "eightieth", "seventy-ninth", "OP3", "has not advanced"),
                arguments(CheckRule.SESSION_ADVANCE, "eightieth", "seventy-eighth", "OP3", "has gone back"),
                arguments(CheckRule.SESSION_ADVANCE, "2024", "2023", "PP3", "advanced from \u201c2022\u201d"),
                arguments(CheckRule.SESSION_ADVANCE, "7 May 1998", "7 May 1999", "PP2", "was \u201c7 May 1998\u201d"),
                arguments(
                        CheckRule.REPORT_REQUEST,
                        "a report on the wells of the uplands",
                        "a report on barnacles, driftwood and the moorings of ferries",
                        "OP3",
                        "asked for as well by \u201cLanterns of the coast\u201d"),
                arguments(
                        CheckRule.EXISTING_RESOURCES,
                        "to make known",
                        "to make known, within existing resources,",
                        "OP2",
                        "Fifth Committee"),
                arguments(CheckRule.DEPARTURE, "to travellers", "to all travellers", "OP1", "added: all"),
                arguments(
                        CheckRule.SPELLING,
                        "pumps and of",
                        "hand-pumps, of handpumps and of",
                        "OP2",
                        "\u201chand-pumps\u201d in OP2"),
                arguments(CheckRule.OPENING_VERB, "Recalling also", "Recalls also", "PP2", "opens as an operative"),
                arguments(CheckRule.OPENING_VERB, "Urges", "Urging", "OP1", "opens as a recital"),
                arguments(CheckRule.PUNCTUATION, "dry season;", "dry season.", "OP1", "a semicolon is usual"),
                arguments(CheckRule.PUNCTUATION, "dry season;", "dry season", "OP1", "ends with no sign"),
                arguments(CheckRule.PUNCTUATION, "in 2024,", "in 2024;", "PP3", "a comma is usual"),
                arguments(CheckRule.PUNCTUATION, "1 above.", "1 above;", "OP3", "a full stop is usual"));
    }

    @Test
    void whatIsAgreedIsNoMissingSign() {
        Resolution draft = UplandWells.draft("dry season;", "dry season; (agreed)");

        assertThat(findings(CheckRule.PUNCTUATION, draft)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("slips")
    void slipIsFoundWhereItIs(CheckRule rule, String words, String others, String place, String message) {
        Resolution draft = UplandWells.draft(words, others);

        assertThat(findings(rule, draft))
                .filteredOn(finding -> finding.message().contains(message))
                .singleElement()
                .satisfies(finding -> assertThat(finding.paragraph()).contains(new ParagraphId(place)));
    }

    /** Each section of a long resolution has recitals of its own among the operative paragraphs. */
    @Test
    void recitalOfASectionEndsAsRecitalsDo() {
        Resolution draft = Resolutions.resolution("A/C.2/79/L.96")
                .preamble("Recalling the survey of wells,")
                .operative(1, "Urges all to dig;")
                .operative(2, "Having considered the report of the guild of well diggers,")
                .operative(3, "Takes note of the report.")
                .build();

        assertThat(findings(CheckRule.PUNCTUATION, draft)).isEmpty();
        assertThat(findings(CheckRule.OPENING_VERB, draft)).hasSize(1);
    }

    @Test
    void nameOfManyWordsIsWrittenInOneWay() {
        Resolution draft = Resolutions.resolution("A/C.2/79/L.96")
                .preamble("Recalling the Convention on the Rights of Well Diggers and the Conference on Wells,")
                .preamble(
                        "Noting the Presidents of the Conference on Wells and the President of the Conference on Wells,")
                .operative(1, "Urges all to join the Convention on the Rights of Well Digger Guilds at once;")
                .operative(2, "Also urges all to join the Convention on Rights of Well Diggers.")
                .build();

        assertThat(findings(CheckRule.SPELLING, draft))
                .extracting(CheckFinding::evidence)
                .containsExactly("Convention on Rights of Well Diggers");
    }

    @Test
    void textWithoutATimeToComeHasNoReviewClause() {
        Resolution draft = Resolutions.resolution("A/C.2/79/L.96")
                .operative(1, "Urges all villages to dig wells.")
                .build();

        assertThat(findings(CheckRule.REVIEW_CLAUSE, draft)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FRENCH | D\u00e9cide de rester saisie de la question des puits. | Demande \u00e0 tous les villages de creuser des puits.",
                "SPANISH | Decide seguir ocup\u00e1ndose de la cuesti\u00f3n de los pozos. | Pide a todas las aldeas que caven pozos.",
                "RUSSIAN | \u041f\u043e\u0441\u0442\u0430\u043d\u043e\u0432\u043b\u044f\u0435\u0442 \u043f\u0440\u043e\u0434\u043e\u043b\u0436\u0430\u0442\u044c \u0430\u043a\u0442\u0438\u0432\u043d\u043e \u0437\u0430\u043d\u0438\u043c\u0430\u0442\u044c\u0441\u044f \u043a\u043e\u043b\u043e\u0434\u0446\u0430\u043c\u0438. | \u041f\u0440\u0438\u0437\u044b\u0432\u0430\u0435\u0442 \u0432\u0441\u0435 \u0434\u0435\u0440\u0435\u0432\u043d\u0438 \u0440\u044b\u0442\u044c \u043a\u043e\u043b\u043e\u0434\u0446\u044b.",
                "CHINESE | \u51b3\u5b9a\u7ee7\u7eed\u5ba1\u8bae\u6c34\u4e95\u95ee\u9898\u3002 | \u6566\u4fc3\u6240\u6709\u6751\u5e84\u6316\u4e95\u3002",
                "ARABIC | \u062a\u0642\u0631\u0631 \u0625\u0628\u0642\u0627\u0621 \u0627\u0644\u0645\u0633\u0623\u0644\u0629 \u0642\u064a\u062f \u0627\u0644\u0646\u0638\u0631. | \u062a\u062d\u062b \u062c\u0645\u064a\u0639 \u0627\u0644\u0642\u0631\u0649 \u0639\u0644\u0649 \u062d\u0641\u0631 \u0627\u0644\u0622\u0628\u0627\u0631.",
            })
    void reviewClauseIsKnownInEveryLanguage(Language language, String clause, String none) {
        Resolutions draft = Resolutions.resolution("A/C.2/79/L.96").language(language);

        assertThat(findings(CheckRule.REVIEW_CLAUSE, draft.operative(1, none).build()))
                .hasSize(1);
        assertThat(findings(CheckRule.REVIEW_CLAUSE, draft.operative(2, clause).build()))
                .isEmpty();
    }

    @Test
    void longerTextTellsWhere() {
        Resolution draft = UplandWells.draft("dry season", "dry season and in all the other seasons of the year too");

        assertThat(findings(CheckRule.LENGTH, draft))
                .extracting(CheckFinding::message)
                .singleElement()
                .asString()
                .contains("words longer than 78/901")
                .contains("most in OP1 (+10)");
    }

    @Test
    void whatTheCollectionLacksIsSaid() {
        Resolution draft = Resolutions.resolution("A/C.2/79/L.96")
                .title("Bees")
                .preamble("Recalling its resolution 57/270 B of 23 June 2003,")
                .operative(1, "Urges all to keep bees.")
                .build();

        assertThat(result(CheckRule.CITATION_DATE, draft).examined())
                .isEqualTo(
                        "the dates of 0 of 1 dated citation, not whether the number is right; of the others only that "
                                + "the date is one of the session, for no document here dates them");
        assertThat(result(CheckRule.CITATION_NUMBER, draft).examined())
                .isEqualTo(
                        "0 of 1 cited resolution confirmed by another document; not checked, since no other document "
                                + "here has them: 57/270");
        assertThat(result(CheckRule.DEPARTURE, draft).examined())
                .isEqualTo("nothing: the collection has no adopted document that the draft continues");
    }

    /** The collection has neither of the two resolutions that are cited. */
    @Test
    void dateAndNumberAreComparedWithLastYearsText(@TempDir Path folder) throws Exception {
        UplandWells.write(
                folder,
                "78/905",
                "Seventy-eighth",
                "20 December 2023",
                "Bees of the uplands",
                """
                Recalling its resolution 60/911 of 16 September 2005 on the honey of the uplands,

                Reaffirming its resolution 69/313 of 27 July 2015 on the hives of the uplands,

                1.   Urges all villages of the uplands to keep bees.
                """);
        DraftChecker checker = new DraftChecker(
                new CheckedCollection(Corpus.open(folder), new Comparisons(Cache.NONE), Overrides.none()));
        Resolution draft = Resolutions.resolution("A/C.2/79/L.96")
                .title("Bees of the uplands")
                .preamble("Recalling its resolution 78/905 of 20 December 2023,")
                .preamble("Recalling also its resolution 60/911 of 19 September 2005 on the honey of the uplands,")
                .preamble("Reaffirming its resolution 69/331 of 27 July 2015 on the hives of the uplands,")
                .operative(1, "Urges all villages of the uplands to keep bees.")
                .build();

        assertThat(checker.check(draft, List.of(CheckRule.CITATION_DATE, CheckRule.CITATION_NUMBER))
                        .results())
                .flatExtracting(RuleResult::findings)
                .extracting(CheckFinding::evidence, CheckFinding::message)
                .containsExactly(
                        tuple("60/911 \u2026 19 September 2005", "78/905 cites 60/911 of 16 September 2005"),
                        tuple("69/331", "78/905 leads to 69/313 in its place"));
    }

    @Test
    void neighbourInTheListOfTheSeriesDiffers() {
        Resolution draft = UplandWells.draft("77/901", "77/902");

        assertThat(findings(CheckRule.CITATION_NUMBER, draft))
                .extracting(CheckFinding::evidence, CheckFinding::message)
                .containsExactly(tuple("77/902", "78/901 leads to 77/901 in its place"));
        assertThat(findings(CheckRule.CITATION_NUMBER, UplandWells.draft("", "")))
                .isEmpty();
    }

    @Test
    void charterIsOfTheResolutionThatAllOthersCite(@TempDir Path folder) throws Exception {
        for (int i = 1; i <= 2; i++) {
            UplandWells.write(
                    folder,
                    "78/90" + i,
                    "Seventy-eighth",
                    "20 December 2023",
                    i == 1 ? "Bees of the uplands" : "Lanterns of the coast",
                    "Recalling the Windlass Charter, endorsed in its resolution 69/323 of 27 July 2015,\n\n1.   Urges all to "
                            + "keep what they have.");
        }
        DraftChecker checker = new DraftChecker(
                new CheckedCollection(Corpus.open(folder), new Comparisons(Cache.NONE), Overrides.none()));
        Resolution draft = Resolutions.resolution("A/C.2/79/L.96")
                .title("Ropes")
                .preamble("Noting that the Windlass Charter, approved by its resolution 69/324, speaks of ropes,")
                .operative(1, "Urges all to twist ropes.")
                .build();

        assertThat(checker.check(draft, List.of(CheckRule.CITATION_NUMBER)).results())
                .flatExtracting(RuleResult::findings)
                .extracting(CheckFinding::evidence, CheckFinding::message)
                .containsExactly(tuple("69/324", "2 other documents cite 69/323 in such words, and none this one"));
    }

    @Test
    void dateOutsideOfTheSessionIsTold() {
        Resolution draft = Resolutions.resolution("A/C.2/79/L.96")
                .preamble("Recalling its resolution 69/313 of 27 July 2019 on ropes,")
                .operative(1, "Urges all to twist ropes.")
                .build();

        assertThat(findings(CheckRule.CITATION_DATE, draft))
                .extracting(CheckFinding::message)
                .containsExactly("session 69 opened in September 2014 and ended a year later");
    }

    @Test
    void partOfAResolutionThatIsThereIsKnown() {
        assertThat(collection.knows(Symbol.of("77/901 B"))).isTrue();
        assertThat(collection.knows(Symbol.of("77/903 B"))).isFalse();
    }

    @Test
    void titleOfAnotherResolutionIsNoCopy() {
        String title = "Lanterns of the northern coast and of the islands beside it";
        String text = "Recalling its resolution on the " + title + " with appreciation,";
        DraftRuns runs = new DraftRuns(
                List.of(new Paragraph(new ParagraphId("PP1"), text, text, List.of(), 0, 0)),
                Lexicon.of(Language.ENGLISH));
        long[] other = FoldedWords.of(title).hashes();

        assertThat(runs.with(other)).hasSize(1);
        runs.leaveOut(other);
        assertThat(runs.with(other)).isEmpty();
    }

    @Test
    void reportMayGoToTheSecretaryGeneral() {
        Resolution draft = Resolutions.resolution("A/C.2/79/L.96")
                .operative(1, "Requests the guilds to report annually to the Secretary-General on pumps.")
                .build();

        assertThat(findings(CheckRule.REPORT_REQUEST, draft))
                .extracting(CheckFinding::message)
                .containsExactly("asked of the guilds, to the Secretary-General, annually");
    }

    @Test
    void ruleThatIsNotWantedIsNotAsked() {
        DraftCheck check = new DraftChecker(collection).check(UplandWells.draft("", ""), List.of(CheckRule.SPELLING));

        assertThat(check.results()).extracting(RuleResult::rule).containsExactly(CheckRule.SPELLING);
    }

    /** A name was looked for word within word, and no stack is deep enough for one without end. */
    @ParameterizedTest
    @Tag("slow")
    @ValueSource(strings = {"Wells ", "Wells and ", "of the ", "fifth, ", "III "})
    void draftOfOneWordThousandsOfTimesIsChecked(String word) {
        Resolution draft = Resolutions.resolution("A/C.2/79/L.96")
                .operative(1, "Requests " + word.repeat(20_000) + "wells.")
                .build();

        assertThat(new DraftChecker(collection)
                        .check(draft, List.of(CheckRule.SPELLING, CheckRule.SESSION_ADVANCE, CheckRule.REPORT_REQUEST))
                        .results())
                .hasSize(3);
    }
}

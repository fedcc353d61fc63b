package recital.search.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recital.Resolutions;
import recital.align.Overrides;
import recital.corpus.cache.Cache;
import recital.corpus.catalog.Corpus;
import recital.diff.Comparisons;
import recital.language.Lexicon;
import recital.model.Language;
import recital.model.Resolution;
import recital.search.FoldedWords;

/** What a draft is set beside, and what is told of it there: its own adopted text, earlier sessions, other titles, annexes. */
class SurroundingsOfDraftTest {

    private static final String WICKS =
            "Encourages the keepers of lanterns along the northern coast to trim each wick before "
                    + "nightfall, to carry oil over the causeway while the tide is low, and to write down every ship that passes;";

    private static final String PUMPS =
            "Urges the guilds of the eastern valleys to oil their pumps before each market day, to "
                    + "mend every rope that has frayed, and to teach two apprentices a year how buckets are bound;";

    private static final String OTHER =
            "Calls upon the pilots of all ferries to sound a bell at each mooring before they cast off, to count the "
                    + "passengers twice, and to leave a lamp with those who must wait for the boat of the morning;";

    @TempDir
    private Path folder;

    private CheckedCollection collection;

    @BeforeEach
    void open() throws Exception {
        collection = UplandWells.in(folder);
    }

    private void reopen() throws Exception {
        collection = new CheckedCollection(Corpus.open(folder), new Comparisons(Cache.NONE), Overrides.none());
    }

    private RuleResult result(CheckRule rule, Resolution draft) {
        return check(rule, draft).results().get(0);
    }

    private DraftCheck check(CheckRule rule, Resolution draft) {
        return new DraftChecker(collection).check(draft, List.of(rule));
    }

    @Test
    void textThatHasMostOfTheDraftIsToldOnce() {
        Resolution draft = Resolutions.resolution("A/C.2/78/L.95")
                .title("Lights of the shore")
                .preamble("Recalling the lanterns that the keepers of the coast have lit for those who come home late,")
                .operative(1, WICKS)
                .build();

        assertThat(result(CheckRule.NEAR_COPY, draft).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .contains("1 of 1 longer paragraph stand in \u201cLanterns of the coast\u201d"));
    }

    @Test
    void earlierSessionsAreAddedWhileTheyAreFew() {
        Resolution draft = Resolutions.resolution("A/C.2/80/L.95")
                .title("Lights of the shore")
                .operative(1, WICKS)
                .operative(2, PUMPS)
                .build();

        assertThat(result(CheckRule.NEAR_COPY, draft).findings())
                .extracting(CheckFinding::elsewhere)
                .containsExactly(List.of("78/902 OP1"));
    }

    @Test
    void whatIsCarriedOverIsToldInOneLine() throws Exception {
        String both = "Recalling its resolution 77/901 of 20 December 2022,\n\n1.   " + WICKS + "\n\n2.   " + PUMPS;
        UplandWells.write(folder, "78/901", "Seventy-eighth", "19 December 2023", "Wells of the uplands", both);
        UplandWells.write(
                folder,
                "78/903",
                "Seventy-eighth",
                "19 December 2023",
                "Ropes and buckets",
                "Recalling all ropes,\n\n1.   " + PUMPS + "\n\n2.   " + OTHER);
        reopen();
        Resolution draft = Resolutions.resolution("A/C.2/79/L.95")
                .title("Wells of the uplands")
                .preamble("Recalling its resolution 78/901 of 19 December 2023,")
                .operative(1, WICKS)
                .operative(2, PUMPS)
                .operative(3, OTHER.replace("ferries", "rafts"))
                .operative(
                        4,
                        OTHER.replace("mooring", "harbour")
                                + " and asks all harbour masters of the northern and eastern"
                                + " coasts to say in the evening what they have seen in the morning and at noon")
                .build();

        assertThat(result(CheckRule.NEAR_COPY, draft).findings())
                .filteredOn(finding -> finding.weight() == FindingWeight.REMARK)
                .extracting(CheckFinding::message)
                .containsExactly("2 paragraphs carried over from 78/901 stand in other resolutions as well: OP1, OP2");
    }

    @Test
    void givenTextIsWhatTheDraftContinues() {
        Resolution given = Resolutions.resolution("A/RES/78/950")
                .title("Wells")
                .operative(1, PUMPS)
                .build();

        assertThat(new DraftChecker(collection.with(given))
                        .check(UplandWells.draft("", ""), List.of(CheckRule.LENGTH))
                        .predecessor())
                .contains("78/950");
    }

    @Test
    void draftWithoutATitleIsOfTheSeriesThatRecallsWhatItRecalls() throws Exception {
        UplandWells.write(
                folder,
                "79/905",
                "Seventy-ninth",
                "19 December 2024",
                "Ferries",
                "Recalling its resolution 78/905 of 19 December 2023,\n\n1.   " + WICKS);
        UplandWells.write(
                folder,
                "80/905",
                "Eightieth",
                "19 December 2025",
                "Ferries",
                "Recalling its resolution 79/905 of 19 December 2024,\n\n1.   " + PUMPS);
        reopen();
        Resolution draft = Resolutions.resolution("A/C.2/79/L.95")
                .title("")
                .preamble("Recalling its resolution 78/905 of 19 December 2023,")
                .build();

        assertThat(collection.beside(draft).orElseThrow().documents())
                .extracting(Resolution::shortName)
                .doesNotContain("79/905");
    }

    @Test
    void recalledTextWithAnotherTitleIsCalledThat() {
        Resolution draft = Resolutions.resolution("A/C.2/79/L.95")
                .title("Bridges")
                .preamble("Recalling its resolutions 77/901 of 20 December 2022 and 78/901 of 19 December 2023,")
                .operative(1, PUMPS)
                .build();

        assertThat(check(CheckRule.LENGTH, draft).otherTitle()).isTrue();
        assertThat(result(CheckRule.LENGTH, draft).findings()).isEmpty();
        assertThat(check(CheckRule.LENGTH, UplandWells.draft("", "")).otherTitle())
                .isFalse();
        assertThat(result(CheckRule.PREDECESSOR, draft).findings())
                .extracting(CheckFinding::message)
                .containsExactly("78/901 is on another subject, “Wells of the uplands”");
        assertThat(result(CheckRule.DEPARTURE, draft).examined())
                .isEqualTo("nothing: the resolution that the draft recalls is on another subject");
    }

    @Test
    void numberOfAnotherResolutionInPlaceOfThePredecessorsIsASlip() {
        assertThat(result(CheckRule.PREDECESSOR, UplandWells.draft("78/901", "78/902"))
                        .findings())
                .extracting(CheckFinding::message)
                .containsExactly("78/902 is on another subject, “Lanterns of the coast”; "
                        + "78/901 is the last of this series, and is not cited");
        assertThat(result(CheckRule.PREDECESSOR, UplandWells.draft("", "")).findings())
                .isEmpty();
    }

    @Test
    void clauseIsOneDepartureHoweverShortTheParagraph() {
        Resolution draft = UplandWells.draft("to travellers", "to travellers, unless the guilds agree otherwise,");

        assertThat(result(CheckRule.DEPARTURE, draft).findings()).hasSize(1);
    }

    @Test
    void clauseThatWasPutInIsADepartureThoughItIsLong() {
        Resolution draft = UplandWells.draft(
                "to travellers", "to travellers, whoever they are and from whichever valley they come in the evening,");

        assertThat(result(CheckRule.DEPARTURE, draft).findings())
                .singleElement()
                .extracting(CheckFinding::message)
                .asString()
                .startsWith("the wording of 78/901 but for 12 words");
    }

    @Test
    void paragraphThatWasLeftOutIsTold() throws Exception {
        UplandWells.write(
                folder,
                "78/901",
                "Seventy-eighth",
                "19 December 2023",
                "Wells of the uplands",
                "Recalling its resolution 77/901 of 20 December 2022,\n\n1.   " + WICKS + "\n\n2.   " + PUMPS);
        reopen();
        Resolution draft = Resolutions.resolution("A/C.2/79/L.95")
                .title("Wells of the uplands")
                .preamble("Recalling its resolution 78/901 of 19 December 2023,")
                .operative(1, PUMPS)
                .build();

        assertThat(result(CheckRule.DEPARTURE, draft).findings())
                .extracting(CheckFinding::message)
                .containsExactly("1 paragraph of 78/901 left out: OP1");
    }

    @Test
    void sessionThatAdvancedIsNoDeparture() {
        Resolution draft = UplandWells.draft("at its eightieth session", "at its eightieth and eighty-first sessions");

        assertThat(result(CheckRule.DEPARTURE, draft).findings()).isEmpty();
    }

    @Test
    void phraseThatThePredecessorHasIsARemark() throws Exception {
        UplandWells.write(
                folder,
                "78/901",
                "Seventy-eighth",
                "19 December 2023",
                "Wells of the uplands",
                "Recalling its resolution 77/901 of 20 December 2022,\n\n1.   Requests the Secretary-General to make known, "
                        + "within existing resources, what the villages of the uplands have learned of pumps and of cisterns;");
        reopen();
        Resolution draft = UplandWells.draft("to make known", "to make known, within existing resources,");

        assertThat(result(CheckRule.EXISTING_RESOURCES, draft).findings())
                .extracting(CheckFinding::weight)
                .containsExactly(FindingWeight.REMARK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Decides to designate 3 May as World Lantern Day;",
                "Welcomes the tenth anniversary of World Lantern Day, to be observed on 3 May 2026;"
            })
    void dayInTheCalendarIsNotTakenUpAgain(String day) {
        Resolution draft = Resolutions.resolution("A/79/L.95")
                .title("World Lantern Day")
                .operative(1, day)
                .operative(2, "Invites all to observe it.")
                .build();

        assertThat(result(CheckRule.REVIEW_CLAUSE, draft).findings()).isEmpty();
    }

    @Test
    void declarationMaySayInItsAnnexWhenItIsReviewed() {
        Resolution draft = Resolutions.resolution("A/79/L.95")
                .title("Declaration on springs")
                .lines(
                        "OP1 Adopts the declaration on springs that is annexed.",
                        "AN1 Decide to convene a meeting on springs for a comprehensive review;")
                .build();

        assertThat(result(CheckRule.REVIEW_CLAUSE, draft).findings()).isEmpty();
        assertThat(result(CheckRule.EXISTING_RESOURCES, draft).examined())
                .endsWith("; the annex of 1 paragraph is not looked at");
    }

    @Test
    void wrongNumbersOfOneParagraphAreOneFinding() {
        Resolution draft = UplandWells.draft("paragraph 1 above", "paragraph 2 above");

        assertThat(result(CheckRule.PARAGRAPH_REFERENCE, draft).findings())
                .extracting(CheckFinding::message)
                .containsExactly("it refers to OP2; what 78/901 referred to there is OP1 now");
    }

    @Test
    void namesInARowAreNoCopy() {
        String text =
                "Recalling the Charter of Wells, the Second Congress of Well Diggers, held in Quarry Town from 3 to 7 May "
                        + "1998, the Convention on Pumps and Cisterns and the Programme of Action of the Guild of Lanterns,";
        FoldedWords words = FoldedWords.of(text);

        int named = NamedWords.of(text, words, Lexicon.of(Language.ENGLISH)).cardinality();

        assertThat(words.size() - named).isLessThan(12);
    }
}

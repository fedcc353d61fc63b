package recital.report.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recital.model.Language;

class PhraseExcerptTest {

    private final PhraseExcerpt excerpts = new PhraseExcerpt(Language.ENGLISH);

    private static final String END = " and whatever else may be found under the old bridges of the isles in winter;";

    @Test
    void endsAtNoCommaWhereAFewWordsMoreTellWhatIsNamed() {
        assertThat(excerpts.of("Notes the old, crooked, rusty lanterns of the northern pier" + END, 4))
                .isEqualTo("Notes the old, crooked, rusty lanterns \u2026");
    }

    @Test
    void endsBehindTheLastOfAListWhichTellsOfWhatAllAre() {
        assertThat(excerpts.of("Asks all keepers for old, crooked and rusty lanterns of the northern pier" + END, 5))
                .isEqualTo("Asks all keepers for old, crooked and rusty lanterns \u2026");
    }

    /** As where a verb has no object: the next one begins right behind it. */
    @Test
    void nothingIsLeftOfWordsThatAreAVerbAlone() {
        assertThat(excerpts.upTo(" and requests", 1)).isEqualTo(" \u2026");
    }

    /** What stands between those who are asked and what they are asked. */
    @Test
    void leavesOutAnAsideBehindWhichStandsWhatIsAsked() {
        assertThat(excerpts.of(
                        "Requests the harbour guild, in consultation with the bakers, to count seven lanterns of the pier"
                                + END,
                        5))
                .isEqualTo("Requests the harbour guild \u2026 to count seven lanterns of the pier \u2026");
        assertThat(excerpts.of("Requests the harbour guild to count seven lanterns of the pier" + END, 8))
                .isEqualTo("Requests the harbour guild to count seven lanterns \u2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // No deed follows.
                "Approves the gift of lanterns, with a worth of nine crowns and some oil, to the bakers of the pier",
                // One went before.
                "Recognizes that lanterns dim, which is a loss for bakers and for smiths, to the sorrow of all keepers",
                // Another is asked.
                "Hails the lanterns of the northern pier, and requests the bakers, by themselves, to count seven ropes"
            })
    void leavesOutNothingElse(String text) {
        assertThat(excerpts.of(text + END, 8)).doesNotContain("\u2026 to");
    }

    @Test
    void tellsWhatBelongsToItsLastWord() {
        assertThat(excerpts.of(
                        "Stresses that keepers should look into the many dangers posed by the great northern floods"
                                + END,
                        10))
                .isEqualTo(
                        "Stresses that keepers should look into the many dangers posed by the great northern floods \u2026");
    }

    @Test
    void endsBehindNoVerbWhoseObjectIsCut() {
        assertThat(excerpts.of(
                        "Hails the lanterns of the northern pier, and in this regard requests the bakers to count ropes"
                                + END,
                        11))
                .isEqualTo("Hails the lanterns of the northern pier \u2026");
    }

    @Test
    void endsBehindNoArticleOrPreposition() {
        assertThat(excerpts.closed("Notes the lanterns and the")).isEqualTo("Notes the lanterns");
        assertThat(excerpts.closed("Notes the lanterns and the ropes")).isEqualTo("Notes the lanterns and the ropes");
    }
}

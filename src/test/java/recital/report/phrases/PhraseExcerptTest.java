package recital.report.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import recital.model.Language;

class PhraseExcerptTest {

    private final PhraseExcerpt excerpts = new PhraseExcerpt(Language.ENGLISH);

    /** Behind an aside stands what is asked. */
    @Test
    void endsAtNoCommaWhereAFewWordsMoreTellWhatIsAsked() {
        assertThat(excerpts.of(
                        "Requests the harbour guild, in consultation with the bakers, to count seven copper lanterns of the"
                                + " pier and whatever else may be found under the old bridges in winter;",
                        9))
                .isEqualTo(
                        "Requests the harbour guild, in consultation with the bakers, to count seven copper lanterns \u2026");
    }

    @Test
    void endsBehindNoArticleOrPreposition() {
        assertThat(excerpts.closed("Notes the lanterns and the")).isEqualTo("Notes the lanterns");
        assertThat(excerpts.closed("Notes the lanterns and the ropes")).isEqualTo("Notes the lanterns and the ropes");
    }
}

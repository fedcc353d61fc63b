package recital.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import recital.language.Lexicon;
import recital.model.Language;

class OpeningVerbTest {

    private final OpeningVerb verb = new OpeningVerb(Lexicon.of(Language.ENGLISH));

    @Test
    void recitalAndOperativeParagraphOpenAlike() {
        assertThat(verb.of("Encouraging beekeepers"))
                .isEqualTo(verb.of("Encourages beekeepers"))
                .isNotEqualTo(verb.of("Requests beekeepers"));
    }

    @Test
    void adverbsBesideTheVerbAreNoOpening() {
        assertThat(verb.of("Also strongly urges ferries"))
                .isEqualTo(verb.of("Urges ferries"))
                .isEqualTo(verb.of("Further urges bell-ringers"))
                .isNotEqualTo(verb.of("Also strongly condemns ferries"));
    }

    @Test
    void verbsOfNoticeAreOne() {
        assertThat(verb.of("Looking forward to the congress of choirs"))
                .isEqualTo(verb.of("Welcomes the congress of choirs"))
                .isEqualTo(verb.of("Takes note of the congress of choirs"))
                .isNotEqualTo(verb.of("Deplores the congress of choirs"));
    }

    @Test
    void textOfAdverbsAloneOpensWithNothing() {
        assertThat(verb.of("Also")).isEmpty();
    }
}

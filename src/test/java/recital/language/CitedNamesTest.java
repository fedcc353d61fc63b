package recital.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import recital.language.Citations.Citation;
import recital.model.Language;
import recital.model.Organ;

class CitedNamesTest {

    private static final String NOTE = "Resolution 60/1.";

    private static final Lexicon LEXICON = Lexicon.of(Language.ENGLISH);

    @Test
    void nameThatCarriesTheNoteIsThatOfWhatTheNoteCites() {
        assertThat(before("Recalling the Charter of the Seven Wells")).contains("Charter of the Seven Wells");
    }

    /** "As endorsed by the General Assembly," and a note that cites its resolution. */
    @Test
    void organThatCarriesTheNoteIsNoNameOfWhatTheNoteCites() {
        assertThat(before("Recalling the wells of the plains, as endorsed by the General Assembly"))
                .isEmpty();
    }

    /** A damaged text of so many capitals in a row ended with a stack that was full. */
    @Test
    void wordsWithoutEndAreNoName() {
        assertThat(before("Recalling the " + "Wells ".repeat(20_000) + "Charter"))
                .isEmpty();
    }

    private static Optional<String> before(String text) {
        Citation citation =
                LEXICON.citations().all(NOTE, Organ.GENERAL_ASSEMBLY).get(0);
        return LEXICON.citedNames().before(text, text.length(), NOTE, citation);
    }
}

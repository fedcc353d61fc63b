package recital.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import recital.model.Language;

class WordSearchTest {

    private static final String TEXT = "Invites vil\u00adlages to \u201cshare\u201d what the villages\u2019 wells give";

    @Test
    void whatNobodySeesPartsNoWord() {
        assertThat(WordSearch.containsLiterally(TEXT, "villages to")).isTrue();
        assertThat(WordSearch.of(Lexicon.of(Language.ENGLISH), "villages to").beforePhrase(TEXT))
                .isEqualTo(1);
        assertThat(WordSearch.of(Lexicon.of(Language.ENGLISH), "sh\u00adare").beforeLast(TEXT))
                .isEqualTo(3);
    }

    @Test
    void quotationMarksAndCapitalsDoNotMatter() {
        assertThat(WordSearch.containsLiterally(TEXT, "TO \"SHARE\" WHAT")).isTrue();
        assertThat(WordSearch.of(Lexicon.of(Language.ENGLISH), "INVITES").beforePhrase(TEXT))
                .isZero();
    }

    @Test
    void lettersInTheMiddleOfAWordAreFoundOnlyLiterally() {
        assertThat(WordSearch.containsLiterally(TEXT, "illage")).isTrue();
        assertThat(WordSearch.of(Lexicon.of(Language.ENGLISH), "illage").beforePhrase(TEXT))
                .isNegative();
    }

    @Test
    void wordsOutOfOrderAreNoPhrase() {
        assertThat(WordSearch.of(Lexicon.of(Language.ENGLISH), "share villages").beforePhrase(TEXT))
                .isNegative();
        assertThat(WordSearch.of(Lexicon.of(Language.ENGLISH), "share villages").beforeLast(TEXT))
                .isEqualTo(3);
        assertThat(WordSearch.of(Lexicon.of(Language.ENGLISH), "share camels").beforeLast(TEXT))
                .isNegative();
    }
}

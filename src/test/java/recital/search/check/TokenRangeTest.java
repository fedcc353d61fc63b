package recital.search.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import recital.language.Lexicon;
import recital.language.Tokenizer.Token;
import recital.model.Language;

class TokenRangeTest {

    private static final String TEXT = "Dig the deep wells";
    private static final List<Token> TOKENS =
            Lexicon.of(Language.ENGLISH).tokens().tokenize(TEXT);

    @Test
    void wholeWordsBetweenTwoOffsetsAreTaken() {
        assertThat(words(4, 12)).containsExactly("the", "deep");
        assertThat(words(0, TEXT.length())).containsExactly("Dig", "the", "deep", "wells");
    }

    @Test
    void wordThatIsCutIsNone() {
        assertThat(words(1, 11)).containsExactly("the");
    }

    @Test
    void betweenTwoWordsAndBehindTheLastNoneStands() {
        assertThat(words(3, 4)).isEmpty();
        assertThat(words(TEXT.length(), TEXT.length())).isEmpty();
    }

    private static List<String> words(int start, int end) {
        return TokenRange.of(TOKENS, start, end).stream().map(Token::text).toList();
    }
}

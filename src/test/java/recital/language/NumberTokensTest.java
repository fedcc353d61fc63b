package recital.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import recital.language.NumberTokens.NumberToken;
import recital.language.NumberTokens.NumberTokenKind;
import recital.model.Language;

class NumberTokensTest {

    private static final Numerals ENGLISH = Numerals.of(Lexicon.of(Language.ENGLISH));

    @Test
    void numbersHaveThousandsAndDecimals() {
        assertThat(numbers("from 5 to 1,234,567.5 or 0.7.")).containsExactly("5", "1,234,567.5", "0.7");
    }

    @Test
    void digitsThatDoNotStandWholeAreNoNumber() {
        assertThat(numbers("a 4G net, 10-year plans, the 5th")).isEmpty();
    }

    @Test
    void moreDigitsThanAnyQuantityHasAreNone() {
        assertThat(numbers("9".repeat(40))).hasSize(1);
        assertThat(numbers("9".repeat(41))).isEmpty();
    }

    @Test
    void currencyBeginsWithItsCountryAndIsNoPartOfAWord() {
        assertThat(tokens("US$5 \u20ac6")).extracting(NumberToken::text).containsExactly("US$", "5", "\u20ac", "6");
        assertThat(tokens("AUS$5"))
                .extracting(NumberToken::kind)
                .containsExactly(NumberTokenKind.WORD, NumberTokenKind.CURRENCY, NumberTokenKind.NUMBER);
        assertThat(new NumberTokens("AUS$5", ENGLISH).standsApart(1)).isFalse();
    }

    @Test
    void numberIsTiedByASlashACommaOrADashAndNotByABracketOrAQuotationMark() {
        assertThat(new NumberTokens("A/70", ENGLISH).standsApart(2)).isFalse();
        assertThat(new NumberTokens("WSIS+20", ENGLISH).standsApart(2)).isFalse();
        assertThat(new NumberTokens("22\u201323", ENGLISH).standsApart(2)).isFalse();
        assertThat(new NumberTokens("(20", ENGLISH).standsApart(1)).isTrue();
        assertThat(new NumberTokens("\u201c20", ENGLISH).standsApart(1)).isTrue();
        assertThat(new NumberTokens("20", ENGLISH).standsApart(0)).isTrue();
    }

    @Test
    void emptySignStandsBeforeTheFirstTokenAndAfterTheLast() {
        NumberTokens tokens = new NumberTokens("five", ENGLISH);

        assertThat(tokens.at(-1).text()).isEmpty();
        assertThat(tokens.at(1).text()).isEmpty();
    }

    private static List<String> numbers(String text) {
        return tokens(text).stream()
                .filter(token -> token.kind() == NumberTokenKind.NUMBER)
                .map(NumberToken::text)
                .toList();
    }

    private static List<NumberToken> tokens(String text) {
        NumberTokens tokens = new NumberTokens(text, ENGLISH);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::at).toList();
    }
}

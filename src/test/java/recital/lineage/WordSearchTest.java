package recital.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordSearchTest {

    private static final String TEXT = "Invites vil\u00adlages to \u201cshare\u201d what the villages\u2019 wells give";

    @Test
    void whatNobodySeesPartsNoWord() {
        assertThat(WordSearch.of("villages to").isLiterallyIn(TEXT)).isTrue();
        assertThat(WordSearch.of("villages to").placeOfPhrase(TEXT)).isEqualTo(1);
        assertThat(WordSearch.of("sh\u00adare").placeOfAll(TEXT)).isEqualTo(3);
    }

    @Test
    void quotationMarksAndCapitalsDoNotMatter() {
        assertThat(WordSearch.of("TO \"SHARE\" WHAT").isLiterallyIn(TEXT)).isTrue();
        assertThat(WordSearch.of("INVITES").placeOfPhrase(TEXT)).isZero();
    }

    @Test
    void lettersInTheMiddleOfAWordAreFoundOnlyLiterally() {
        assertThat(WordSearch.of("illage").isLiterallyIn(TEXT)).isTrue();
        assertThat(WordSearch.of("illage").placeOfPhrase(TEXT)).isNegative();
    }

    @Test
    void wordsOutOfOrderAreNoPhrase() {
        assertThat(WordSearch.of("share villages").placeOfPhrase(TEXT)).isNegative();
        assertThat(WordSearch.of("share villages").placeOfAll(TEXT)).isEqualTo(3);
        assertThat(WordSearch.of("share camels").placeOfAll(TEXT)).isNegative();
    }
}

package recital.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import recital.Shared;
import recital.language.NumberTokens.NumberToken;
import recital.language.NumberTokens.NumberTokenKind;
import recital.language.Tokenizer.Token;
import recital.language.Tokenizer.TokenKind;
import recital.model.Language;
import recital.model.Paragraph;
import recital.text.WordTokenizer;

/** What is scanned by hand, because it is read all the time, is what a regular expression would find. */
@Order(1)
class ScannedTextTest {

    private static final Numerals ENGLISH = Numerals.of(Lexicon.of(Language.ENGLISH));

    private static final Pattern WORD_OR_NUMBER = Pattern.compile(WordTokenizer.WORD + "|\\d++(?:[.,/]\\d++)*+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:['\\u2019\\u2010\\u2011-]"
            + "[\\p{L}\\p{M}\\p{N}]++)*+(?:(?<=s)['\\u2019](?![\\p{L}\\p{N}]))?");
    private static final Pattern NUMBER_TOKEN =
            Pattern.compile("(?<number>(?:" + Tokenizer.SPACED_GROUPS + "(?:\\.\\d+)?+" + Tokenizer.GROUPS_END
                    + "|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
                    + "(?![\\p{L}\\p{N}/]|[-\\u2010\\u2011]\\p{L}|\\.(?:\\d|\\p{Lu}\\.)))"
                    + "|(?<currency>(?:US)?[$\\u20ac\\u00a3])|(?<word>[\\p{L}\\p{N}]+)|[^\\s\\u00a0\\u202f]");
    private static final List<String> PIECES = List.of(
            "a",
            "S",
            "s",
            "US",
            "one",
            "May",
            "2018",
            "5",
            "12",
            "287 400",
            "\u0301",
            "\u00bd",
            "'",
            "\u2019",
            "-",
            "\u2010",
            ".",
            ",",
            "/",
            "(",
            ")",
            " ",
            "\u00a0",
            "\u202f",
            "\n",
            "\t",
            "$",
            "\u20ac",
            "A/C.2",
            "%",
            "\ud835\udc00",
            "\u0663");

    @Tag("slow")
    @Test
    void randomTextsAreCutAlike() {
        Random random = new Random(12);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(1 + random.nextInt(12), 0, PIECES.size()).forEach(piece -> text.append(PIECES.get(piece)));
            assertCutAlike(text.toString());
        }
    }

    @TestFactory
    Stream<DynamicTest> realTextsAreCutAlike() {
        return Shared.eachFile("un/ict", ".txt", ScannedTextTest::assertParagraphsCutAlike);
    }

    private static void assertParagraphsCutAlike(Path file) {
        for (Paragraph paragraph : Shared.resolution(file).paragraphs()) {
            assertCutAlike(paragraph.text());
        }
    }

    private static void assertCutAlike(String text) {
        assertThat(WordTokenizer.wordsAndNumbers(text))
                .as(text)
                .extracting(WordTokenizer.WordToken::text)
                .containsExactlyElementsOf(found(WORD_OR_NUMBER, text));
        assertThat(numberTokens(text)).as(text).isEqualTo(expectedNumberTokens(text));
        for (Token token : Lexicon.of(Language.ENGLISH).tokens().tokenize(text)) {
            Matcher word = WORD.matcher(text)
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false)
                    .region(token.start(), text.length());
            if (token.kind() == TokenKind.WORD) {
                assertThat(word.lookingAt() ? word.end() : -1).as(text).isEqualTo(token.end());
            } else if (token.kind() == TokenKind.PUNCTUATION) {
                assertThat(word.lookingAt()).as(text).isFalse();
            }
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> numberTokens(String text) {
        NumberTokens tokens = new NumberTokens(text, ENGLISH);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            NumberToken token = tokens.at(i);
            all.add(token.kind() + " " + token.start() + " " + token.text());
        }
        return all;
    }

    private static List<String> expectedNumberTokens(String text) {
        List<String> all = new ArrayList<>();
        Matcher found = NUMBER_TOKEN.matcher(text);
        while (found.find()) {
            NumberTokenKind kind = found.start("number") >= 0
                    ? NumberTokenKind.NUMBER
                    : found.start("word") >= 0
                            ? NumberTokenKind.WORD
                            : found.start("currency") >= 0 ? NumberTokenKind.CURRENCY : NumberTokenKind.SIGN;
            all.add(kind + " " + found.start() + " " + found.group());
        }
        return all;
    }
}

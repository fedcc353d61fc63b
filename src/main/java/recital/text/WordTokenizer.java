package recital.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a text into words and numbers; what stands between them belongs to none.
 *
 * <p>A word is letters, with the hyphens and apostrophes inside it; a number is digits, with the stops, commas and
 * strokes inside it.
 */
public final class WordTokenizer {

    /** A word, as part of a regular expression. */
    public static final String WORD = "\\p{L}++(?:['\\u2019-]\\p{L}++)*+";

    private static final Pattern WORDS = Pattern.compile(WORD);
    private static final Pattern WORDS_AND_NUMBERS = Pattern.compile(WORD + "|\\d++(?:[.,/]\\d++)*+");

    private WordTokenizer() {}

    /**
     * A word or number of a text.
     *
     * @param start the offset of its first character
     * @param end the offset after its last
     * @param text as it stands
     */
    public record WordToken(int start, int end, String text) {}

    /** The words of a text, in order. */
    public static List<WordToken> words(String text) {
        return found(WORDS, text);
    }

    /** The words and numbers of a text, in order. */
    public static List<WordToken> wordsAndNumbers(String text) {
        return found(WORDS_AND_NUMBERS, text);
    }

    private static List<WordToken> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> new WordToken(found.start(), found.end(), found.group()))
                .toList();
    }
}

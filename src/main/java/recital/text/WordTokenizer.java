package recital.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Cuts a text into words and numbers; what stands between them belongs to none.
 *
 * <p>A word is letters, with the hyphens and apostrophes inside it; a number is digits, with the stops, commas and
 * strokes inside it.
 */
public final class WordTokenizer {

    /** A word, as part of a regular expression. */
    public static final String WORD = "\\p{L}++(?:['\\u2019-]\\p{L}++)*+";

    private static final String JOINING_LETTERS = "'\u2019-";
    private static final String JOINING_DIGITS = ".,/";

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
        return found(text, WordTokenizer::wordEnd);
    }

    /** The words and numbers of a text, in order. */
    public static List<WordToken> wordsAndNumbers(String text) {
        return found(text, (whole, start) -> Math.max(wordEnd(whole, start), numberEnd(whole, start)));
    }

    private interface TokenEnd {

        /** Where the token ends that begins at this place, which is the place itself where none does. */
        int of(String text, int start);
    }

    private static List<WordToken> found(String text, TokenEnd tokenEnd) {
        List<WordToken> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = tokenEnd.of(text, at);
            if (end > at) {
                found.add(new WordToken(at, end, text.substring(at, end)));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return found;
    }

    private static int wordEnd(String text, int start) {
        return end(text, start, Character::isLetter, JOINING_LETTERS);
    }

    private static int numberEnd(String text, int start) {
        return end(text, start, character -> character >= '0' && character <= '9', JOINING_DIGITS);
    }

    /** Where a run of characters ends, with what may join it to further ones. */
    private static int end(String text, int start, IntPredicate belongs, String joining) {
        int end = runEnd(text, start, belongs);
        int next = end;
        while (next > start && next < text.length() && joining.indexOf(text.charAt(next)) >= 0) {
            next = runEnd(text, next + 1, belongs);
            if (next == end + 1) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static int runEnd(String text, int start, IntPredicate belongs) {
        int end = start;
        while (end < text.length() && belongs.test(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }
}

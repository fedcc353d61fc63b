package recital.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words and numbers; what stands between them belongs to none.
 *
 * <p>A word is letters, with the hyphens and apostrophes inside it; a number is digits, with the stops, commas and
 * strokes inside it.
 */
public final class WordTokenizer {

    /** A word, as part of a regular expression. */
    public static final String WORD = "\\p{L}++(?:['\\u2019\\u2010\\u2011-]\\p{L}++)*+";

    private static final String JOINING_LETTERS = "'\u2019\u2010\u2011-";
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

    /** Is told where words and numbers stand. */
    @FunctionalInterface
    public interface SpanTaker {
        /**
         * Takes one.
         *
         * @param start the offset of its first character
         * @param end the offset after its last
         */
        void take(int start, int end);
    }

    /** The words of a text, in order. */
    public static List<WordToken> words(String text) {
        return found(text, false);
    }

    /** The words and numbers of a text, in order. */
    public static List<WordToken> wordsAndNumbers(String text) {
        return found(text, true);
    }

    /** Tells where the words of a text stand, in order. */
    public static void eachWord(String text, SpanTaker taker) {
        each(text, false, taker);
    }

    /** Tells where the words and numbers of a text stand, in order. */
    public static void eachWordAndNumber(String text, SpanTaker taker) {
        each(text, true, taker);
    }

    private static List<WordToken> found(String text, boolean numbersToo) {
        List<WordToken> found = new ArrayList<>();
        each(text, numbersToo, (start, end) -> found.add(new WordToken(start, end, text.substring(start, end))));
        return found;
    }

    private static void each(String text, boolean numbersToo, SpanTaker taker) {
        int at = 0;
        while (at < text.length()) {
            int wordEnd = wordEnd(text, at);
            int end = wordEnd == at && numbersToo ? numberEnd(text, at) : wordEnd;
            if (end > at) {
                taker.take(at, end);
                at = end;
            } else {
                at += Character.isHighSurrogate(text.charAt(at)) ? Character.charCount(text.codePointAt(at)) : 1;
            }
        }
    }

    /** Where the word ends that begins at this place, which is the place itself where none does. */
    private static int wordEnd(String text, int start) {
        int end = WordCharacters.lettersEnd(text, start);
        while (end > start && WordCharacters.isOneOf(JOINING_LETTERS, text, end)) {
            int next = WordCharacters.lettersEnd(text, end + 1);
            if (next == end + 1) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** Where the number ends that begins at this place, which is the place itself where none does. */
    private static int numberEnd(String text, int start) {
        int end = digitsEnd(text, start);
        while (end > start && WordCharacters.isOneOf(JOINING_DIGITS, text, end)) {
            int next = digitsEnd(text, end + 1);
            if (next == end + 1) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}

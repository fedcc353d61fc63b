package recital.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.wording.WordFrequencies;

/**
 * The words of two documents as numbers, each with its weight.
 *
 * <p>A word weighs the more the fewer paragraphs hold it, in resolutions at large and in the two documents
 * alike: what stands in every resolution ("in particular developing countries") links nothing, and neither
 * does the name of a body of which half the document speaks.
 */
final class Terms {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['-]\\p{L}+)*|\\d+(?:[.,/]\\d+)*");

    /** Numbers are not counted in the frequencies; years, days and sessions change, so they tell little. */
    private static final double SHARE_OF_A_NUMBER = 0.1;

    /** How much the two documents count beside resolutions at large. */
    private static final double HERE = 0.5;

    /** In a short document a word that stands twice is not yet common. */
    private static final int FEW = 50;

    private final WordFrequencies frequencies;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<Double> sharesAtLarge = new ArrayList<>();
    private final Map<Long, Integer> paragraphsHere = new HashMap<>();
    private int paragraphs;

    Terms(WordFrequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** The words of a text in order, in lower case. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** Reads one more paragraph: its words as numbers, the same number for the same word. */
    int[] read(String text) {
        int[] read = words(text).stream().mapToInt(w -> numbers.computeIfAbsent(w, this::added)).toArray();
        Set<Long> distinct = new HashSet<>();
        for (int i = 0; i < read.length; i++) {
            distinct.add((long) read[i]);
            if (i > 0) {
                distinct.add(pair(read[i - 1], read[i]));
            }
        }
        distinct.forEach(term -> paragraphsHere.merge(term, 1, Integer::sum));
        paragraphs++;
        return read;
    }

    private int added(String word) {
        words.add(word);
        sharesAtLarge.add(isNumber(word) ? SHARE_OF_A_NUMBER : frequencies.shareOfParagraphsWith(word));
        return words.size() - 1;
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    /** Two neighbouring words as one term; one is added to the first, so that no pair is taken for a word. */
    static long pair(int first, int second) {
        return (first + 1L) << 32 | second;
    }

    private static int first(long term) {
        return (int) (term >> 32) - 1;
    }

    /** The share of paragraphs that hold a word or a pair, from 0 to 1; of a pair at large it is estimated. */
    double share(long term) {
        double atLarge = sharesAtLarge.get((int) term);
        if (first(term) >= 0) {
            atLarge = Math.sqrt(atLarge * sharesAtLarge.get(first(term)));
        }
        return (1 - HERE) * atLarge + HERE * paragraphsHere.get(term) / (paragraphs + FEW);
    }

    /** The weight of a word or of a pair of words, once all paragraphs are read. */
    double weight(long term) {
        return -Math.log(share(term));
    }

    /** The weight of all words together. */
    double weight(int[] words) {
        double sum = 0;
        for (int word : words) {
            sum += weight(word);
        }
        return sum;
    }

    /** Whether neither a word nor any word of a pair is a number or one of those given. */
    boolean isOutside(Set<String> given, long term) {
        return isOutside(given, words.get((int) term)) && (first(term) < 0 || isOutside(given, words.get(first(term))));
    }

    private static boolean isOutside(Set<String> given, String word) {
        return !isNumber(word) && !given.contains(word);
    }
}

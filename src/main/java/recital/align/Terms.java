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
 * <p>The weight of a word is its inverse document frequency over many resolutions, so that what stands
 * in every resolution links nothing.
 */
final class Terms {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['-]\\p{L}+)*|\\d+(?:[.,/]\\d+)*");

    /** Numbers are not counted in the frequencies; they tell as much as a word in one paragraph of eighty. */
    private static final double NUMBER = 0.012;

    /** How much the two documents count beside resolutions at large. */
    private static final double HERE = Double.parseDouble(System.getProperty("lam","0.5"));

    private final WordFrequencies frequencies;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Double> shares = new ArrayList<>();
    private final Map<Long, Integer> here = new HashMap<>();
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
        List<String> words = words(text);
        int[] encoded = new int[words.size()];
        Set<Long> distinct = new HashSet<>();
        for (int i = 0; i < encoded.length; i++) {
            encoded[i] = numbers.computeIfAbsent(words.get(i), this::added);
            distinct.add((long) encoded[i]);
            if (i > 0) {
                distinct.add(pair(encoded[i - 1], encoded[i]));
            }
        }
        distinct.forEach(term -> here.merge(term, 1, Integer::sum));
        paragraphs++;
        return encoded;
    }

    private int added(String word) {
        shares.add(Character.isDigit(word.charAt(0)) ? NUMBER : frequencies.shareOfParagraphsWith(word));
        return shares.size() - 1;
    }

    /** Two neighbouring words as one term; one above the first, so that no pair is mistaken for a word. */
    static long pair(int first, int second) {
        return (first + 1L) << 32 | second;
    }

    /** The share of paragraphs that hold a word or a pair of words: the mean of here and at large. */
    double share(long term) {
        int first = (int) (term >> 32) - 1;
        double atLarge = shares.get((int) term);
        if (first >= 0) {
            atLarge = Math.sqrt(atLarge * shares.get(first));
        }
        return (1 - HERE) * atLarge + HERE * here.get(term) / paragraphs;
    }

    /** The weight of a word or of a pair of words, once all paragraphs are read. */
    double weight(long term) {
        return -Math.log(share(term));
    }

    /** The weight of all words together. */
    double weightOf(int[] words) {
        double sum = 0;
        for (int word : words) {
            sum += weight(word);
        }
        return sum;
    }
}

package recital.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final double NUMBER = 4.4;

    private final WordFrequencies frequencies;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Double> weights = new ArrayList<>();

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

    /** The words as numbers, the same number for the same word. */
    int[] encode(List<String> words) {
        int[] encoded = new int[words.size()];
        for (int i = 0; i < encoded.length; i++) {
            encoded[i] = numbers.computeIfAbsent(words.get(i), this::added);
        }
        return encoded;
    }

    private int added(String word) {
        weights.add(Character.isDigit(word.charAt(0)) ? NUMBER : frequencies.inverseDocumentFrequency(word));
        return weights.size() - 1;
    }

    /** The weight of a word, from its number. */
    double weight(int word) {
        return weights.get(word);
    }
}

package recital.lineage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import recital.language.Lexicon;
import recital.language.WordList;
import recital.lineage.WordHistory.KnownWord;

/**
 * Decides which words of a text are words that stood before.
 *
 * <p>The heaviest chain of them is the text as it went on; the heaviest of what is then left, down to a least weight,
 * are passages that were moved.
 */
final class WordMatch {

    /** What a word earns besides its rarity. */
    private static final double WORD_WEIGHT = 1;

    /** How much rarity earns; a word that one paragraph in a hundred has earns some three words. */
    private static final double RARITY = 0.4;

    /** Numbers are not counted in the frequencies; one alone tells less than a word of middling rarity. */
    private static final double NUMBER_WEIGHT = 1.8;

    /** What goes with any number tells next to nothing by itself. */
    private static final double MEASURE_WORD_WEIGHT = 0.6;

    /** The least weight of a passage that is taken for moved: two rare words, or four or five that are common. */
    private static final double LEAST_MOVED_WEIGHT = 5;

    private final int[] sources;
    private final int[] inOrder;

    /** Matches the words of a text, in the form in which they are compared, with those that are known. */
    WordMatch(List<KnownWord> known, List<String> words, Lexicon lexicon) {
        sources = new int[words.size()];
        Arrays.fill(sources, -1);
        double[] weights =
                words.stream().mapToDouble(word -> weight(word, lexicon)).toArray();
        take(WordAlignment.whole(known, words, weights));
        inOrder = sources.clone();
        while (unmatchedWeight(weights) >= LEAST_MOVED_WEIGHT) {
            WordAlignment moved = WordAlignment.part(known, words, weights, sources);
            if (moved.weight() < LEAST_MOVED_WEIGHT) {
                break;
            }
            take(moved);
        }
    }

    private void take(WordAlignment chain) {
        chain.links().forEach(link -> sources[link.word()] = link.known());
    }

    /** What the words would earn that have no source yet. */
    private double unmatchedWeight(double[] weights) {
        return IntStream.range(0, sources.length)
                .filter(word -> sources[word] < 0)
                .mapToDouble(word -> weights[word])
                .sum();
    }

    /** What it earns to match a word; dates and symbols are as rare as words that are not listed. */
    private static double weight(String key, Lexicon lexicon) {
        if (lexicon.words(WordList.MEASURE_WORDS).contains(key)) {
            return MEASURE_WORD_WEIGHT;
        }
        boolean number = key.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
        return number
                ? NUMBER_WEIGHT
                : WORD_WEIGHT + RARITY * lexicon.frequencies().inverseDocumentFrequency(key);
    }

    /** The known word that a word is, or -1; each known one is at most one word. */
    int source(int word) {
        return sources[word];
    }

    /** The known word that a word is where it went on in its order, or -1. */
    int inOrder(int word) {
        return inOrder[word];
    }
}

package recital.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The terms of two documents, words and pairs of neighbouring words, as numbers with their weights.
 *
 * <p>A word weighs the more the fewer paragraphs hold it, in resolutions at large and in the two documents
 * alike: what stands in every resolution ("in particular developing countries") links nothing, and neither
 * does the name of a body of which half the document speaks. Terms are read first, paragraph by paragraph;
 * their weights hold once all are read.
 */
public final class TermIndex {

    /** What a number counts for, in digits or in words: years, days and sessions change, so they tell little. */
    public static final double SHARE_OF_A_NUMBER = 0.1;

    /** A word in more than this part of the paragraphs of resolutions at large tells nothing of the subject. */
    private static final double DISTINCTIVE = 0.02;

    /** How much the two documents count beside resolutions at large. */
    private static final double LOCAL = 0.5;

    /** In a short document a word that stands twice is not yet common. */
    private static final int FEW = 50;

    /** Stands for a weight that nobody asked for. */
    private static final double UNKNOWN = Double.NEGATIVE_INFINITY;

    private final ToDoubleFunction<String> frequency;
    private final Map<String, IndexedText> texts = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final NumberedPairs pairs = new NumberedPairs();
    private int paragraphs;

    /** What is known of each term, by its number. */
    private double[] sharesAtLarge = new double[1024];

    private int[] paragraphsWith = new int[1024];
    private double[] weights = new double[1024];
    private int size;

    /**
     * Terms of documents to come.
     *
     * @param frequency the share of the paragraphs of resolutions at large that hold a word, above 0 and up to 1
     */
    public TermIndex(ToDoubleFunction<String> frequency) {
        this.frequency = frequency;
    }

    /**
     * A paragraph as terms.
     *
     * @param key its normalized text
     * @param words its words in order
     * @param terms its words and pairs, ascending, each as often as it stands there
     */
    public record IndexedText(String key, int[] words, int[] terms) {}

    /** The words of a text in order, in lower case. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (WordTokenizer.WordToken token : WordTokenizer.wordsAndNumbers(text)) {
            words.add(token.text().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** Reads one more paragraph; most texts stand in both documents and are taken apart once. */
    public IndexedText read(String key) {
        IndexedText read = texts.computeIfAbsent(key, this::tokenize);
        int[] all = read.terms();
        for (int i = 0; i < all.length; i++) {
            paragraphsWith[all[i]] += i > 0 && all[i] == all[i - 1] ? 0 : 1;
        }
        paragraphs++;
        return read;
    }

    private IndexedText tokenize(String key) {
        int[] read = words(key).stream().mapToInt(this::word).toArray();
        int[] all = Arrays.copyOf(read, Math.max(0, 2 * read.length - 1));
        for (int i = 1; i < read.length; i++) {
            all[read.length + i - 1] = pair(read[i - 1], read[i]);
        }
        Arrays.sort(all);
        return new IndexedText(key, read, all);
    }

    private int word(String word) {
        return words.computeIfAbsent(word, w -> added(shareAtLarge(w)));
    }

    private double shareAtLarge(String word) {
        return isNumber(word) ? SHARE_OF_A_NUMBER : frequency.applyAsDouble(word);
    }

    /** How often two words stand together at large is not known; it is taken to be often for common words. */
    private int pair(int first, int second) {
        int number = pairs.numberOf(first, second, size);
        return number == size ? added(Math.sqrt(sharesAtLarge[first] * sharesAtLarge[second])) : number;
    }

    private int added(double shareAtLarge) {
        if (size == weights.length) {
            sharesAtLarge = Arrays.copyOf(sharesAtLarge, 2 * size);
            paragraphsWith = Arrays.copyOf(paragraphsWith, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        sharesAtLarge[size] = shareAtLarge;
        weights[size] = UNKNOWN;
        return size++;
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    /** How many terms there are. */
    public int size() {
        return size;
    }

    /** The weight of a term, once all paragraphs are read. */
    public double weight(int number) {
        double weight = weights[number];
        if (weight == UNKNOWN) {
            double here = (double) paragraphsWith[number] / (paragraphs + FEW);
            weight = -Math.log((1 - LOCAL) * sharesAtLarge[number] + LOCAL * here);
            weights[number] = weight;
        }
        return weight;
    }

    /** Those of some words that tell what a paragraph is about, ascending. */
    public int[] distinctiveTerms(int[] words) {
        int[] distinctive = new int[words.length];
        int found = 0;
        for (int word : words) {
            if (sharesAtLarge[word] < DISTINCTIVE) {
                distinctive[found++] = word;
            }
        }
        int[] ascending = Arrays.copyOf(distinctive, found);
        Arrays.sort(ascending);
        return ascending;
    }

    /** The weight of all terms together. */
    public double weight(int[] numbers) {
        return Arrays.stream(numbers).mapToDouble(this::weight).sum();
    }
}

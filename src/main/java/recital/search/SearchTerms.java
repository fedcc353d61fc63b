package recital.search;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recital.search.SearchText.SearchWord;
import recital.text.Hashes;
import recital.text.Shingles;

/**
 * The terms under which a text is found: its telling words, the pairs that they make with their neighbours, and some of
 * its runs of eight words.
 *
 * <p>What is common to most paragraphs is left out, for it would be found everywhere.
 */
public final class SearchTerms {

    /** A word in more than every twentieth paragraph does not tell. */
    private static final double TELLING = 3;

    /** Two words that both weigh so much tell something together. */
    private static final double TELLING_BESIDE_ANOTHER = 1.3;

    /** The number of a resolution, which few paragraphs have: it tells as much as a word of every four hundredth. */
    private static final double NUMBER_OF_RESOLUTION = 6;

    /** Two texts that share so many words in a row are found by them. */
    private static final int FOUND_WORDS = 12;

    private static final int RUN = 8;

    private SearchTerms() {}

    /** The words and pairs of a part of a text with their weights, in order, each once. */
    public static Map<Integer, Double> weighted(List<SearchWord> words) {
        Map<Integer, Double> terms = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            SearchWord word = words.get(i);
            double weight = word.isNumberOfResolution() ? NUMBER_OF_RESOLUTION : word.weight();
            if (weight >= TELLING) {
                terms.putIfAbsent((int) word.hash(), weight);
            }
            SearchWord before = words.get(Math.max(0, i - 1));
            if (i > 0 && isTelling(before, word)) {
                terms.putIfAbsent(
                        (int) Hashes.mixed(before.hash() * Hashes.PRIME + word.hash()),
                        word.weight() + before.weight());
            }
        }
        return terms;
    }

    /** "Human rights" tell something together; "of rights" does not. */
    private static boolean isTelling(SearchWord word, SearchWord next) {
        return Math.max(word.weight(), next.weight()) >= TELLING
                || Math.min(word.weight(), next.weight()) >= TELLING_BESIDE_ANOTHER;
    }

    /** All runs of eight words of a text that is asked about. */
    public static Set<Integer> allRuns(List<SearchWord> words) {
        return runs(words, 1);
    }

    /**
     * Those that begin at every fifth word of a text, under which it is found: whatever twelve words of it another text
     * has, one of these is among them.
     */
    public static Set<Integer> someRuns(List<SearchWord> words) {
        return runs(words, FOUND_WORDS - RUN + 1);
    }

    private static Set<Integer> runs(List<SearchWord> words, int step) {
        long[] all = Shingles.of(words.stream().mapToLong(SearchWord::hash).toArray(), RUN);
        Set<Integer> runs = new LinkedHashSet<>();
        for (int i = 0; i < all.length; i += step) {
            runs.add((int) all[i]);
        }
        return runs;
    }

    /** A number that stands for a text. */
    public static long hash(CharSequence text) {
        return Hashes.of(text);
    }
}

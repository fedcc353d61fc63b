package recital.search;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recital.search.SearchText.SearchWord;

/**
 * The terms under which a text is found: its telling words, the pairs that they make with their neighbours, and some of
 * its runs of eight words.
 *
 * <p>What is common to most paragraphs is left out, for it would be found everywhere.
 */
public final class SearchTerms {

    /** A word in more than every twentieth paragraph does not tell. */
    private static final double TELLING = 3;

    /** So many words in a row stand in no two texts by chance. */
    private static final int RUN = 8;

    /** Of so many runs that follow one another one is a term at least: two texts that share twelve words share one. */
    private static final int WINDOW = 5;

    private SearchTerms() {}

    /** The words and pairs of a part of a text with their weights, in order, each once. */
    public static Map<Integer, Double> weighted(List<SearchWord> words) {
        Map<Integer, Double> terms = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            SearchWord word = words.get(i);
            if (word.weight() >= TELLING) {
                terms.putIfAbsent((int) word.hash(), word.weight());
            }
            SearchWord before = words.get(Math.max(0, i - 1));
            if (i > 0 && Math.max(word.weight(), before.weight()) >= TELLING) {
                terms.putIfAbsent(
                        (int) Hashes.mixed(before.hash() * Hashes.PRIME + word.hash()),
                        word.weight() + before.weight());
            }
        }
        return terms;
    }

    /**
     * Some of the runs of eight words as numbers, in order: of those that follow one another the least.
     *
     * <p>source: S. Schleimer, D. S. Wilkerson and A. Aiken, Winnowing: local algorithms for document fingerprinting,
     * 2003.
     */
    public static Set<Long> runs(List<SearchWord> words) {
        long[] all = new long[Math.max(0, words.size() - RUN + 1)];
        for (int start = 0; start < all.length; start++) {
            for (int i = start; i < start + RUN; i++) {
                all[start] =
                        Hashes.mixed(all[start] * Hashes.PRIME + words.get(i).hash());
            }
        }
        Set<Long> least = new LinkedHashSet<>();
        int windows = all.length == 0 ? 0 : Math.max(1, all.length - WINDOW + 1);
        for (int from = 0; from < windows; from++) {
            long lowest = all[from];
            for (int i = from + 1; i < Math.min(all.length, from + WINDOW); i++) {
                lowest = Math.min(lowest, all[i]);
            }
            least.add(lowest);
        }
        return least;
    }

    /** A number that stands for a text. */
    public static long hash(CharSequence text) {
        return Hashes.of(text);
    }
}

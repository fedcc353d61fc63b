package recital.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import recital.search.SearchText.SearchWord;

/**
 * The terms under which a text is found: its telling words, the pairs of neighbouring words, and its runs of eight.
 *
 * <p>What is common to most paragraphs is left out, for it would be found everywhere.
 */
public final class SearchTerms {

    /** A word in more than every twentieth paragraph is no term. */
    private static final double COMMON_WORD = 3;

    /** Two words of which each is in more than every third paragraph are no term together. */
    private static final double COMMON_PAIR = 1;

    /** So many words in a row stand in no two texts by chance. */
    static final int RUN = 8;

    private SearchTerms() {}

    /** The words and pairs of a part of a text with their weights, in order, each once. */
    public static Map<String, Double> weighted(List<SearchWord> words) {
        Map<String, Double> terms = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            SearchWord word = words.get(i);
            if (word.weight() >= COMMON_WORD) {
                terms.putIfAbsent(word.stem(), word.weight());
            }
            if (i > 0) {
                SearchWord before = words.get(i - 1);
                if (Math.max(word.weight(), before.weight()) >= COMMON_PAIR) {
                    terms.putIfAbsent(before.stem() + ' ' + word.stem(), word.weight() + before.weight());
                }
            }
        }
        return terms;
    }

    /** Each run of eight words as a number, in order; a shorter text has none. */
    public static List<Long> runs(List<SearchWord> words) {
        List<Long> runs = new ArrayList<>();
        for (int start = 0; start + RUN <= words.size(); start++) {
            StringBuilder run = new StringBuilder();
            words.subList(start, start + RUN)
                    .forEach(word -> run.append(word.stem()).append(' '));
            runs.add(hash(run));
        }
        return runs;
    }

    /**
     * A number that stands for a text.
     *
     * <p>source: FNV-1a of 64 bits, G. Fowler, L. C. Noll and K.-P. Vo, with the last mixing of A. Appleby's MurmurHash3.
     */
    public static long hash(CharSequence text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}

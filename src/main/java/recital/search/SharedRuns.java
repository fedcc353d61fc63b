package recital.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import recital.search.SearchText.SearchWord;
import recital.text.LocalAlignment;
import recital.text.LocalAlignment.Costs;
import recital.text.LocalAlignment.Passage;

/**
 * Finds the runs of words that a text shares with others.
 *
 * <p>Inflection and figures are tolerated, and so are words that only one side has, as long as the words around them
 * weigh more.
 */
public final class SharedRuns {

    /**
     * A word that one side alone has costs a third of what an ordinary word earns: of a run of which every third word was
     * replaced, what is left still outweighs what is not.
     */
    private static final double GAP = 1;

    /** Less than some three rare words, or ten that stand in every paragraph, is chance. */
    private static final double CHANCE = 10;

    /** Of words that are looked for as they are, this part of what they weigh is none. */
    private static final double PART_OF_PHRASE = 0.75;

    /** So many words further on another run begins. */
    private static final int WIDEST_GAP = 6;

    /** A word that the asked text has not. */
    private static final int OTHER = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] words;
    private final double[] weights;
    private final boolean[] noneAside;
    private final Costs costs;

    /** The runs that texts share with this one. */
    public SharedRuns(SearchText asked) {
        this(asked, CHANCE);
    }

    /** The same of words that are looked for as they are, however little they weigh. */
    public static SharedRuns ofPhrase(SearchText asked) {
        double weight = asked.words().stream().mapToDouble(SearchWord::weight).sum();
        return new SharedRuns(asked, Math.min(CHANCE, PART_OF_PHRASE * weight));
    }

    private SharedRuns(SearchText asked, double chance) {
        costs = new Costs(GAP, chance);
        words = new int[asked.size()];
        weights = new double[asked.size()];
        noneAside = new boolean[asked.size()];
        for (int i = 0; i < words.length; i++) {
            SearchWord word = asked.words().get(i);
            words[i] = numbers.computeIfAbsent(word.stem(), stem -> numbers.size());
            weights[words[i]] = word.weight();
        }
    }

    /**
     * What another text shares with the asked one.
     *
     * @param other that text
     * @param runs in the order of the asked text
     * @param words which words of the asked text both have in these runs
     * @param partner which word of the other text each of them is there
     */
    public record Found(SearchText other, List<SharedRun> runs, BitSet words, IntUnaryOperator partner) {}

    /**
     * The runs that another text shares with it.
     *
     * @param least the fewest words of a run that both have
     */
    public Found with(SearchText other, int least) {
        int[] others = other.words().stream()
                .mapToInt(word -> numbers.getOrDefault(word.stem(), OTHER))
                .toArray();
        LocalAlignment alignment =
                new LocalAlignment(words, noneAside, others, new boolean[others.length], word -> weights[word], costs);
        List<SharedRun> found = new ArrayList<>();
        BitSet both = new BitSet(words.length);
        int[] partners = new int[words.length];
        for (Passage passage : alignment.passages()) {
            for (SharedRun run : runs(passage)) {
                if (run.words() >= least && run.weight() >= costs.least()) {
                    found.add(run);
                    int[] own = passage.earlierWords();
                    for (int i = 0; i < own.length; i++) {
                        if (own[i] >= run.start() && own[i] < run.end()) {
                            both.set(own[i]);
                            partners[own[i]] = passage.laterWords()[i];
                        }
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt(SharedRun::start));
        return new Found(other, List.copyOf(found), both, word -> partners[word]);
    }

    /** The runs of a passage, which may bridge a wide gap where what lies beyond is heavy. */
    private List<SharedRun> runs(Passage passage) {
        int[] own = passage.earlierWords();
        int[] others = passage.laterWords();
        List<SharedRun> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= own.length; i++) {
            if (i == own.length || own[i] - own[i - 1] > WIDEST_GAP || others[i] - others[i - 1] > WIDEST_GAP) {
                runs.add(run(own, others, from, i - 1));
                from = i;
            }
        }
        return runs;
    }

    private SharedRun run(int[] own, int[] others, int first, int last) {
        double weight = 0;
        for (int i = first; i <= last; i++) {
            weight += weights[words[own[i]]];
        }
        return new SharedRun(own[first], own[last] + 1, others[first], others[last] + 1, last - first + 1, weight);
    }
}

package recital.concord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import recital.concord.Terms.Term;
import recital.model.Language;

/** Counts by which words of one language the words of another are rendered, over passages that stand in one row. */
final class RenderingCounts {

    /** A word of fewer passages tells too little. */
    private static final int FEWEST = 5;

    /** A word without a rendering in more of its passages tells nothing. */
    private static final double MOST_MISSED = 0.5;

    /** A word of more passages is of grammar. */
    private static final double MOST_FREQUENT = 0.6;

    private static final int MOST_CANDIDATES = 25;
    private static final int MOST_RENDERINGS = 8;

    /** Another rendering has to stand in so many more of the passages, less those without the word. */
    private static final double LEAST_GAIN = 0.01;

    private static final double LEAST_TOGETHER = 0.02;

    /** The languages whose words are looked for in all others. */
    private static final List<Language> FROM =
            List.of(Language.ENGLISH, Language.FRENCH, Language.SPANISH, Language.RUSSIAN);

    /** The languages in which words of Arabic and Chinese are looked for. */
    private static final List<Language> WITNESSES = List.of(Language.ENGLISH, Language.FRENCH, Language.SPANISH);

    private final int rows;
    private final String sessions;

    /** The rows of each word of each language. */
    private final Map<Language, Map<String, BitSet>> words = new EnumMap<>(Language.class);

    RenderingCounts(List<ConcordRow> rows, String sessions) {
        this.rows = rows.size();
        this.sessions = sessions;
        for (Language language : Language.values()) {
            Map<String, BitSet> own = new TreeMap<>();
            for (int i = 0; i < rows.size(); i++) {
                String text = rows.get(i).in(language).orElseThrow().text();
                for (Term term : Terms.of(language, text)) {
                    own.computeIfAbsent(term.name(), any -> new BitSet()).set(i);
                }
            }
            own.values().removeIf(places -> places.cardinality() < FEWEST);
            words.put(language, own);
        }
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Language from : Language.values()) {
            for (Language to : Language.values()) {
                if (from != to && (FROM.contains(from) || WITNESSES.contains(to))) {
                    Files.writeString(
                            folder.resolve("renderings-" + from.code() + "-" + to.code() + ".tsv"), table(from, to));
                }
            }
        }
    }

    private String table(Language from, Language to) {
        StringBuilder table =
                new StringBuilder("# By which words a word is rendered: word, share of passages with none of"
                        + " them, share of passages without the word that have one, the words.\n# source: counted over the passages of"
                        + " the " + sessions + " that all six languages have, words of eight passages at least.\n");
        Map<String, BitSet> others = words.get(to);
        List<String> names = List.copyOf(others.keySet());
        List<BitSet> places = List.copyOf(others.values());
        int[][] byRow = byRow(places);
        words.get(from).forEach((word, own) -> {
            if (own.cardinality() <= rows * MOST_FREQUENT) {
                append(table, word, own, candidates(own, places, byRow), names, places);
            }
        });
        return table.toString();
    }

    private int[][] byRow(List<BitSet> places) {
        List<List<Integer>> byRow = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            byRow.add(new ArrayList<>());
        }
        for (int word = 0; word < places.size(); word++) {
            int one = word;
            places.get(word).stream().forEach(row -> byRow.get(row).add(one));
        }
        return byRow.stream()
                .map(some -> some.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** The words that stand most often where the word stands, and most seldom where it does not. */
    private List<Integer> candidates(BitSet own, List<BitSet> places, int[][] byRow) {
        int[] together = new int[places.size()];
        own.stream().forEach(row -> Arrays.stream(byRow[row]).forEach(other -> together[other]++));
        double with = own.cardinality();
        double without = rows - with;
        double[] losses = new double[together.length];
        int[] some = IntStream.range(0, together.length)
                .filter(other -> together[other] >= LEAST_TOGETHER * with && together[other] > 1)
                .toArray();
        for (int other : some) {
            losses[other] = (places.get(other).cardinality() - together[other]) / without - together[other] / with;
        }
        return Arrays.stream(some)
                .boxed()
                .sorted(Comparator.comparingDouble(other -> losses[other]))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    /** Of the candidates one after the other that which adds most passages with the word for those without it. */
    private void append(
            StringBuilder table,
            String word,
            BitSet own,
            List<Integer> candidates,
            List<String> names,
            List<BitSet> places) {
        double with = own.cardinality();
        double without = rows - with;
        BitSet rest = (BitSet) own.clone();
        BitSet elsewhere = new BitSet();
        List<String> chosen = new ArrayList<>();
        while (chosen.size() < MOST_RENDERINGS) {
            int best = -1;
            double most = LEAST_GAIN;
            for (int candidate : candidates) {
                BitSet more = (BitSet) places.get(candidate).clone();
                more.and(rest);
                double gain = more.cardinality() / with;
                BitSet beside = (BitSet) places.get(candidate).clone();
                beside.andNot(own);
                beside.andNot(elsewhere);
                double cost = beside.cardinality() / without;
                if (!chosen.contains(names.get(candidate)) && gain - cost > most && gain > 2 * cost) {
                    most = gain - cost;
                    best = candidate;
                }
            }
            if (best < 0) {
                break;
            }
            chosen.add(names.get(best));
            rest.andNot(places.get(best));
            BitSet beside = (BitSet) places.get(best).clone();
            beside.andNot(own);
            elsewhere.or(beside);
        }
        double missed = (rest.cardinality() + 0.5) / (with + 1);
        if (missed <= MOST_MISSED && !chosen.isEmpty()) {
            table.append(String.format(
                    Locale.ROOT,
                    "%s\t%.3f\t%.3f\t%s\n",
                    word,
                    missed,
                    elsewhere.cardinality() / without,
                    String.join("\t", chosen)));
        }
    }
}

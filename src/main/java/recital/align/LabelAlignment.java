package recital.align;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import recital.text.Landmarks;
import recital.text.Landmarks.Landmark;
import recital.text.WordBorders;

/**
 * Lays the rows or the columns of two tables side by side by what they are labelled with.
 *
 * <p>First the most similar labels in one order, as in an alignment of sequences; a label that stands once in each
 * table and was left has changed its place. A year in a label is like any other year.
 */
final class LabelAlignment {

    /** What like words count, so that the same label comes first. */
    private static final double NOT_THE_SAME = 0.95;
    /** What any common word of a label weighs at least; beyond that, the rarer in the two tables the more. */
    private static final double LEAST_WEIGHT = 1;

    private static final Pattern YEAR = Pattern.compile(WordBorders.START + "(?:19|20)\\d\\d[a-z]?" + WordBorders.END);
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}/-]+");

    private final Thresholds.Table thresholds;
    private final List<Label> earlier;
    private final List<Label> later;
    /** By its number what a word weighs. */
    private final double[] weights;

    private final int[] laterOf;
    private final boolean[] taken;

    private LabelAlignment(List<String> earlier, List<String> later, Thresholds.Table thresholds) {
        this.thresholds = thresholds;
        Map<String, Integer> numbers = new HashMap<>();
        this.earlier = earlier.stream().map(key -> label(key, numbers)).toList();
        this.later = later.stream().map(key -> label(key, numbers)).toList();
        weights = weights(numbers.size());
        laterOf = new int[earlier.size()];
        Arrays.fill(laterOf, Pairing.NONE);
        taken = new boolean[later.size()];
    }

    /**
     * A label.
     *
     * @param key as the table has it, normalized
     * @param folded the same with years and capitals made alike
     * @param words the numbers of the different words of that, ascending
     */
    private record Label(String key, String folded, int[] words) {}

    /** A label in which years and capitals are alike. */
    static String fold(String key) {
        return YEAR.matcher(key).replaceAll("0000").toLowerCase(Locale.ROOT);
    }

    /** For each earlier label the index of the later one that goes on with it, or {@link Pairing#NONE}. */
    static int[] of(List<String> earlier, List<String> later, Thresholds.Table thresholds) {
        LabelAlignment alignment = new LabelAlignment(earlier, later, thresholds);
        alignment.alignInOrder();
        alignment.pairMoved();
        alignment.pairByPlace(alignment::isRenamed);
        return alignment.laterOf;
    }

    /**
     * The same of labels that may all be new, as those of columns: what stands alone between others that go on, on
     * either side as many, goes on by its place.
     */
    static int[] ofPlaces(List<String> earlier, List<String> later, Thresholds.Table thresholds) {
        LabelAlignment alignment = new LabelAlignment(earlier, later, thresholds);
        alignment.alignInOrder();
        alignment.pairMoved();
        alignment.pairByPlace((one, other) -> true);
        return alignment.laterOf;
    }

    private static Label label(String key, Map<String, Integer> numbers) {
        String folded = fold(key);
        int[] words = WORDS.splitAsStream(folded)
                .filter(word -> !word.isEmpty())
                .mapToInt(word -> numbers.computeIfAbsent(word, unused -> numbers.size()))
                .distinct()
                .sorted()
                .toArray();
        return new Label(key, folded, words);
    }

    private double[] weights(int words) {
        int[] counts = new int[words];
        Stream.concat(earlier.stream(), later.stream())
                .flatMapToInt(label -> Arrays.stream(label.words))
                .forEach(word -> counts[word]++);
        double labels = earlier.size() + later.size();
        return Arrays.stream(counts)
                .mapToDouble(count -> LEAST_WEIGHT + Math.log(labels / count))
                .toArray();
    }

    private double similarity(Label one, Label other) {
        if (one.key.equals(other.key)) {
            return one.key.isEmpty() ? thresholds.empty() : 1;
        }
        double common = 0;
        int next = 0;
        for (int word : one.words) {
            while (next < other.words.length && other.words[next] < word) {
                next++;
            }
            common += next < other.words.length && other.words[next] == word ? weights[word] : 0;
        }
        double all = weight(one) + weight(other);
        return all == 0 ? 0 : NOT_THE_SAME * 2 * common / all;
    }

    private double weight(Label label) {
        double sum = 0;
        for (int word : label.words) {
            sum += weights[word];
        }
        return sum;
    }

    private void alignInOrder() {
        if (Landmarks.areNeeded(earlier.size(), later.size())) {
            Landmarks.inOrder(sameLabels()).forEach(same -> pair(same.earlier(), same.later()));
            return;
        }
        double[][] best = new double[earlier.size() + 1][later.size() + 1];
        for (int i = 1; i <= earlier.size(); i++) {
            for (int j = 1; j <= later.size(); j++) {
                best[i][j] =
                        Math.max(Math.max(best[i - 1][j], best[i][j - 1]), best[i - 1][j - 1] + gain(i - 1, j - 1));
            }
        }
        int i = earlier.size();
        int j = later.size();
        while (i > 0 && j > 0) {
            double gain = gain(i - 1, j - 1);
            if (gain > 0 && best[i][j] == best[i - 1][j - 1] + gain) {
                pair(--i, --j);
            } else if (best[i][j] == best[i - 1][j]) {
                i--;
            } else {
                j--;
            }
        }
    }

    private double gain(int earlierIndex, int laterIndex) {
        double similarity = similarity(earlier.get(earlierIndex), later.get(laterIndex));
        return similarity < thresholds.label() ? 0 : similarity;
    }

    private void pair(int earlierIndex, int laterIndex) {
        laterOf[earlierIndex] = laterIndex;
        taken[laterIndex] = true;
    }

    /** Whether two labels in one place are spelled much alike: Turkey and Türkiye. */
    private boolean isRenamed(int earlierIndex, int laterIndex) {
        List<String> one = letterPairs(earlier.get(earlierIndex).folded);
        List<String> other = letterPairs(later.get(laterIndex).folded);
        int both = one.size() + other.size();
        int common = 0;
        for (String pair : one) {
            common += other.remove(pair) ? 1 : 0;
        }
        return both > 0 && 2.0 * common / both >= thresholds.spelled();
    }

    private static List<String> letterPairs(String label) {
        String letters = Normalizer.normalize(label, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
        List<String> pairs = new ArrayList<>();
        for (int i = 2; i <= letters.length(); i++) {
            pairs.add(letters.substring(i - 2, i));
        }
        return pairs;
    }

    /** The labels that stand once in each table, in the order of the earlier one. */
    private List<Landmark> sameLabels() {
        Map<String, Integer> inLater = uniqueLabels(later);
        List<Landmark> same = new ArrayList<>();
        uniqueLabels(earlier).forEach((label, index) -> {
            int other = inLater.getOrDefault(label, Pairing.NONE);
            if (index != Pairing.NONE && other != Pairing.NONE) {
                same.add(new Landmark(index, other));
            }
        });
        same.sort((one, other) -> Integer.compare(one.earlier(), other.earlier()));
        return same;
    }

    private static Map<String, Integer> uniqueLabels(List<Label> labels) {
        Map<String, Integer> indices = new HashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            if (!labels.get(i).key.isEmpty()) {
                indices.merge(labels.get(i).folded, i, (one, other) -> Pairing.NONE);
            }
        }
        return indices;
    }

    private void pairMoved() {
        for (Landmark same : sameLabels()) {
            if (laterOf[same.earlier()] == Pairing.NONE && !taken[same.later()]) {
                pair(same.earlier(), same.later());
            }
        }
    }

    /** Pairs what stands alone between others that go on, on either side as many, where it may go on as the other. */
    private void pairByPlace(BiPredicate<Integer, Integer> goesOn) {
        int i = 0;
        int j = 0;
        while (i < earlier.size() || j < later.size()) {
            int earlierEnd = i;
            while (earlierEnd < earlier.size() && laterOf[earlierEnd] == Pairing.NONE) {
                earlierEnd++;
            }
            int laterEnd = j;
            while (laterEnd < later.size() && !taken[laterEnd]) {
                laterEnd++;
            }
            if (earlierEnd - i == laterEnd - j) {
                for (; i < earlierEnd; i++, j++) {
                    if (goesOn.test(i, j)) {
                        pair(i, j);
                    }
                }
            }
            i = earlierEnd + 1;
            j = laterEnd + 1;
        }
    }
}

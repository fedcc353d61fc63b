package recital.concord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import recital.concord.Finding.Mark;
import recital.model.Language;

/**
 * Tells about which place of a passage a finding is, in a language that has nothing to be marked there: between the values that
 * the languages share before it and behind it.
 */
public final class Whereabouts {

    private Whereabouts() {}

    /** Values at the same place of two passages, by their places in either. */
    record Pair(int one, int other) {}

    /** The values that two passages share in one order: their longest common sequence. */
    static List<Pair> shared(List<StatedValue> one, List<StatedValue> other) {
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] = one.get(i).value().equals(other.get(j).value())
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (one.get(i).value().equals(other.get(j).value())) {
                pairs.add(new Pair(i++, j++));
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    /** The offset in the passage of a language, as near as values and lengths tell; empty where nothing is marked in any other. */
    public static Optional<Integer> of(Finding finding, Language language) {
        return finding.row().in(language).flatMap(passage -> finding.marks().stream()
                .filter(mark -> mark.language() != language)
                .filter(mark -> finding.row().in(mark.language()).isPresent())
                .min(Comparator.comparing((Mark mark) -> mark.language() != Language.ENGLISH)
                        .thenComparing(mark -> mark.language() == finding.language())
                        .thenComparingInt(Mark::start))
                .map(mark -> in(passage, finding.row().in(mark.language()).orElseThrow(), mark)));
    }

    private static int in(Passage passage, Passage marked, Mark mark) {
        List<StatedValue> there = ValueReader.of(marked.language()).read(marked.text());
        List<StatedValue> here = ValueReader.of(passage.language()).read(passage.text());
        int thereFrom = 0;
        int hereFrom = 0;
        int thereTo = marked.text().length();
        int hereTo = passage.text().length();
        for (Pair pair : shared(there, here)) {
            if (there.get(pair.one()).end() <= mark.start()) {
                thereFrom = there.get(pair.one()).end();
                hereFrom = here.get(pair.other()).end();
            } else if (there.get(pair.one()).start() >= mark.end()) {
                thereTo = there.get(pair.one()).start();
                hereTo = here.get(pair.other()).start();
                break;
            }
        }
        double share = (double) ((mark.start() + mark.end()) / 2 - thereFrom) / Math.max(1, thereTo - thereFrom);
        return hereFrom + (int) (Math.min(1, share) * (hereTo - hereFrom));
    }
}

package recital.concord;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import recital.model.Language;

/**
 * By which words of another language a word is rendered, and how often by none of them; immutable.
 *
 * <p>source: {@code renderings-XX-YY.tsv}, counted over the aligned passages of the seventy-seventh and seventy-eighth
 * sessions: the words of a passage that stand most often where a word stands, and most seldom where it does not.
 */
final class Renderings {

    private static final Map<String, Renderings> ALL = new ConcurrentHashMap<>();

    private final Map<String, Rendering> byTerm;

    private Renderings(Map<String, Rendering> byTerm) {
        this.byTerm = byTerm;
    }

    /**
     * How a word is rendered.
     *
     * @param terms what stands for it, the most frequent first
     * @param missed in what share of passages none of these stands
     * @param chance in what share of the passages without the word one of these stands all the same
     */
    record Rendering(List<String> terms, double missed, double chance) {}

    /** From one language to another; empty where they were not counted. */
    static Renderings between(Language from, Language to) {
        return ALL.computeIfAbsent(from.code() + "-" + to.code(), Renderings::read);
    }

    private static Renderings read(String pair) {
        Map<String, Rendering> byTerm = new HashMap<>();
        for (String[] row : CountedTable.rows("renderings-" + pair)) {
            byTerm.put(
                    row[0],
                    new Rendering(
                            Arrays.asList(row).subList(3, row.length),
                            Double.parseDouble(row[1]),
                            Double.parseDouble(row[2])));
        }
        return new Renderings(byTerm);
    }

    Optional<Rendering> of(String term) {
        return Optional.ofNullable(byTerm.get(term));
    }
}

package recital.concord;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import recital.concord.Renderings.Rendering;
import recital.model.Language;

/**
 * Whether the changes that several languages made in one passage are one change: the words that came or went in one render
 * those of the other. Each may else have mended a slip of its own.
 */
final class SharedChange {

    /** Fewer pairs of languages whose words are known tell nothing. */
    private static final int FEWEST_PAIRS = 3;

    /** So many of the pairs have a word in common; of changes that have nothing to do with one another one in eight had. */
    private static final double SHARED = 0.2;

    private SharedChange() {}

    static boolean isOne(Map<Language, PassageChange> changes) {
        int known = 0;
        int shared = 0;
        for (Map.Entry<Language, PassageChange> one : changes.entrySet()) {
            for (Map.Entry<Language, PassageChange> other : changes.entrySet()) {
                Renderings renderings = Renderings.between(one.getKey(), other.getKey());
                List<Rendering> words = one.getValue().changed().stream()
                        .map(renderings::of)
                        .flatMap(Optional::stream)
                        .toList();
                if (one.getKey() != other.getKey() && !words.isEmpty()) {
                    Set<String> others = other.getValue().changed();
                    known++;
                    shared += words.stream()
                                    .anyMatch(word -> word.terms().stream().anyMatch(others::contains))
                            ? 1
                            : 0;
                }
            }
        }
        return known < FEWEST_PAIRS || shared >= SHARED * known;
    }
}

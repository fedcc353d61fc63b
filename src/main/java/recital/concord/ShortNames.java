package recital.concord;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import recital.model.Language;

/**
 * Names that one language writes out and another shortens: "CNUCED" has no rendering of each of the eight words of its
 * name, and lacks none.
 *
 * <p>source: {@code short-names.tsv}.
 */
final class ShortNames {

    /** Whole names stand in these columns. */
    private static final Map<Language, Integer> WHOLE =
            Map.of(Language.ENGLISH, 0, Language.FRENCH, 1, Language.SPANISH, 2, Language.RUSSIAN, 3);

    private static final Map<Language, Integer> SHORT = Map.of(
            Language.ARABIC, 4,
            Language.CHINESE, 5,
            Language.ENGLISH, 6,
            Language.FRENCH, 7,
            Language.RUSSIAN, 8,
            Language.SPANISH, 9);

    private static final List<List<List<String>>> NAMES = CountedTable.rows("short-names").stream()
            .map(row ->
                    Arrays.stream(row).map(names -> List.of(names.split("\\|"))).toList())
            .toList();

    private ShortNames() {}

    /** The characters of a passage that belong to a name for which another passage has a short one. */
    static BitSet of(Passage passage, Passage other) {
        BitSet named = new BitSet();
        Integer whole = WHOLE.get(passage.language());
        Integer brief = SHORT.get(other.language());
        if (whole == null || brief == null) {
            return named;
        }
        for (List<List<String>> name : NAMES) {
            for (String written : name.get(whole)) {
                int at = passage.text().indexOf(written);
                if (at >= 0 && name.get(brief).stream().anyMatch(other.text()::contains)) {
                    for (; at >= 0; at = passage.text().indexOf(written, at + written.length())) {
                        named.set(at, at + written.length());
                    }
                }
            }
        }
        return named;
    }
}

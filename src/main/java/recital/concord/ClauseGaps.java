package recital.concord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import recital.concord.ClauseComparison.Gap;
import recital.model.Language;

/**
 * The gaps in all rows of a resolution.
 *
 * <p>Where the neighbours of a row have one in the same language, and a good part of a passage each time, its passages stand a
 * row too high or too low, which tells of the rows and nothing of the language; where a good part of all rows have one, the
 * file of the language holds another text.
 */
final class ClauseGaps {

    /** The weight of a gap from which it is told: some six passages in a thousand have such a one. */
    private static final double LEAST = 0;

    /** The weight by one language alone from which a gap tells of rows or files. */
    private static final double SURE = 4;

    /** So much of the passages of neighbouring rows. */
    private static final double SHIFTED = 0.35;

    private static final int NEAR = 2;

    /** Of a text that is another one, so many rows and such a share of them have a gap of such a weight. */
    private static final int FEWEST_LACKING = 4;

    private static final double SHARE_LACKING = 0.2;

    private final List<ConcordRow> rows;
    private final List<List<Gap>> all;

    ClauseGaps(List<ConcordRow> rows) {
        this.rows = rows;
        all = rows.stream().map(ClauseComparison::gaps).toList();
    }

    /** The gaps of each row that has some. */
    Map<ConcordRow, List<Gap>> told() {
        Map<ConcordRow, List<Gap>> told = new IdentityHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            ConcordRow row = rows.get(i);
            List<Gap> some = all.get(i).stream()
                    .filter(gap -> gap.weight() >= LEAST && !isShifted(gap, row))
                    .toList();
            if (!some.isEmpty()) {
                told.put(row, some);
            }
        }
        return told;
    }

    private boolean isShifted(Gap own, ConcordRow row) {
        if (ClauseComparison.share(own, row) < SHIFTED) {
            return false;
        }
        int place = rows.indexOf(row);
        for (int i = Math.max(0, place - NEAR); i <= Math.min(rows.size() - 1, place + NEAR); i++) {
            ConcordRow other = rows.get(i);
            boolean too = i != place
                    && all.get(i).stream()
                            .filter(gap -> gap.alone() >= SURE && gap.language() == own.language())
                            .anyMatch(gap -> ClauseComparison.share(gap, other) >= SHIFTED);
            if (too) {
                return true;
            }
        }
        return false;
    }

    /** The language that lacks the words of the others in so many rows that its file must hold another text. */
    Optional<Language> ofAnotherText() {
        List<Language> lacking = new ArrayList<>();
        all.forEach(
                gaps -> gaps.stream().filter(gap -> gap.alone() >= SURE).forEach(gap -> lacking.add(gap.language())));
        return lacking.stream()
                .distinct()
                .max(Comparator.comparingLong(language -> count(language, lacking)))
                .filter(language -> count(language, lacking) >= FEWEST_LACKING)
                .filter(language -> count(language, lacking) >= SHARE_LACKING * rows.size());
    }

    private static long count(Language language, List<Language> all) {
        return all.stream().filter(language::equals).count();
    }
}

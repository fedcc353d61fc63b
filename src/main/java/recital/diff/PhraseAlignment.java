package recital.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recital.language.Words;

/**
 * Aligns two runs of tokens so that rare words and whole phrases stay in place, rather than as many tokens as possible.
 *
 * <p>A kept token earns its weight, and every edit costs the same to begin, so that "of" or "and the" between two edits
 * is no reason to keep them apart. A figure, year, date, ordinal or symbol may take the place of another of its kind as an
 * edit of its own at a small cost, since that is how recurring paragraphs are brought up to date.
 *
 * <p>source: O. Gotoh, An improved algorithm for matching biological sequences, 1982.
 */
final class PhraseAlignment implements DiffAlgorithmI<Token> {

    private static final int EDIT = 110;
    private static final int UPDATE = 45;
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

    /** Where a step comes from, two bits for each of the two states. */
    private static final byte KEPT_AFTER_EDIT = 1;

    private static final byte EDIT_FROM_KEPT = 2;
    private static final byte EDIT_BY_INSERTION = 4;

    @Override
    public List<Change> computeDiff(
            List<? extends Token> earlier, List<? extends Token> later, DiffAlgorithmListener listener) {
        Table table = new Table(earlier, later);
        return changes(table.path());
    }

    /** Joins the steps of the path into changes; an update stands alone. */
    private static List<Change> changes(List<Step> path) {
        List<Change> changes = new ArrayList<>();
        int from = 0;
        while (from < path.size()) {
            Step first = path.get(from);
            int to = from + 1;
            while (first.move() == Move.EDIT && to < path.size() && path.get(to).move() == Move.EDIT) {
                to++;
            }
            if (first.move() != Move.KEEP) {
                Step last = path.get(to - 1);
                changes.add(change(first.earlierStart(), last.earlierEnd(), first.laterStart(), last.laterEnd()));
            }
            from = to;
        }
        return changes;
    }

    private static Change change(int earlierStart, int earlierEnd, int laterStart, int laterEnd) {
        DeltaType type = earlierStart == earlierEnd
                ? DeltaType.INSERT
                : laterStart == laterEnd ? DeltaType.DELETE : DeltaType.CHANGE;
        return new Change(type, earlierStart, earlierEnd, laterStart, laterEnd);
    }

    private enum Move {
        KEEP,
        UPDATE,
        EDIT
    }

    private record Step(Move move, int earlierStart, int earlierEnd, int laterStart, int laterEnd) {}

    /** The table of best scores; rows are earlier tokens, columns later ones. */
    private static final class Table {
        private final List<? extends Token> earlier;
        private final List<? extends Token> later;
        private final int[] earlierKeys;
        private final int[] laterKeys;
        private final byte[][] from;
        private int[] kept;
        private int[] edited;

        Table(List<? extends Token> earlier, List<? extends Token> later) {
            this.earlier = earlier;
            this.later = later;
            Map<Token, Integer> keys = new HashMap<>();
            earlierKeys = keys(earlier, keys);
            laterKeys = keys(later, keys);
            from = new byte[earlier.size() + 1][later.size() + 1];
            kept = new int[later.size() + 1];
            edited = new int[later.size() + 1];
        }

        private static int[] keys(List<? extends Token> tokens, Map<Token, Integer> keys) {
            return tokens.stream()
                    .mapToInt(t -> keys.computeIfAbsent(t, unused -> keys.size()))
                    .toArray();
        }

        List<Step> path() {
            firstRow();
            for (int i = 1; i <= earlier.size(); i++) {
                row(i);
            }
            return traced(edited[later.size()] > kept[later.size()]);
        }

        private void firstRow() {
            edited[0] = IMPOSSIBLE;
            for (int j = 1; j <= later.size(); j++) {
                kept[j] = IMPOSSIBLE;
                edited[j] = -EDIT;
                from[0][j] = (byte) (EDIT_BY_INSERTION | (j == 1 ? EDIT_FROM_KEPT : 0));
            }
        }

        private void row(int i) {
            int[] keptAbove = kept;
            int[] editedAbove = edited;
            kept = new int[later.size() + 1];
            edited = new int[later.size() + 1];
            kept[0] = IMPOSSIBLE;
            edited[0] = -EDIT;
            from[i][0] = i == 1 ? EDIT_FROM_KEPT : 0;
            for (int j = 1; j <= later.size(); j++) {
                int gain = gain(i - 1, j - 1);
                boolean afterEdit = editedAbove[j - 1] > keptAbove[j - 1];
                kept[j] = gain == IMPOSSIBLE ? IMPOSSIBLE : gain + (afterEdit ? editedAbove[j - 1] : keptAbove[j - 1]);
                byte origin = afterEdit ? KEPT_AFTER_EDIT : 0;
                int deletion = Math.max(keptAbove[j] - EDIT, editedAbove[j]);
                int insertion = Math.max(kept[j - 1] - EDIT, edited[j - 1]);
                boolean byInsertion = insertion > deletion;
                edited[j] = byInsertion ? insertion : deletion;
                boolean fromKept =
                        byInsertion ? kept[j - 1] - EDIT > edited[j - 1] : keptAbove[j] - EDIT > editedAbove[j];
                from[i][j] = (byte) (origin | (byInsertion ? EDIT_BY_INSERTION : 0) | (fromKept ? EDIT_FROM_KEPT : 0));
            }
        }

        private int gain(int i, int j) {
            if (earlierKeys[i] == laterKeys[j]) {
                return earlier.get(i).weight();
            }
            return updates(earlier.get(i).kind(), later.get(j).kind()) ? -UPDATE : IMPOSSIBLE;
        }

        private static boolean updates(Words.Kind earlier, Words.Kind later) {
            return earlier == later
                    && switch (earlier) {
                        case NUMBER, YEAR, DATE, SYMBOL, ORDINAL -> true;
                        case WORD, PUNCTUATION, LINE_BREAK -> false;
                    };
        }

        private List<Step> traced(boolean endsInEdit) {
            List<Step> steps = new ArrayList<>();
            boolean inEdit = endsInEdit;
            int i = earlier.size();
            int j = later.size();
            while (i > 0 || j > 0) {
                byte origin = from[i][j];
                if (!inEdit) {
                    Move move = earlierKeys[i - 1] == laterKeys[j - 1] ? Move.KEEP : Move.UPDATE;
                    steps.add(new Step(move, i - 1, i, j - 1, j));
                    inEdit = (origin & KEPT_AFTER_EDIT) != 0;
                    i--;
                    j--;
                } else {
                    boolean insertion = (origin & EDIT_BY_INSERTION) != 0;
                    inEdit = (origin & EDIT_FROM_KEPT) == 0;
                    steps.add(insertion ? new Step(Move.EDIT, i, i, j - 1, j) : new Step(Move.EDIT, i - 1, i, j, j));
                    if (insertion) {
                        j--;
                    } else {
                        i--;
                    }
                }
            }
            Collections.reverse(steps);
            return steps;
        }
    }
}

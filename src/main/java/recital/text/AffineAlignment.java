package recital.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The alignment of two whole sequences that earns most, where every edit costs the same to begin, however long it is.
 *
 * <p>Scores are whole numbers, so that the result is the same on every machine.
 *
 * <p>source: O. Gotoh, An improved algorithm for matching biological sequences, 1982.
 */
public final class AffineAlignment {

    /** The gain of a pair that may not stand together. */
    public static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

    /** Where a step comes from, one bit for each of the questions that leads back. */
    private static final byte PAIRED_AFTER_EDIT = 1;

    private static final byte EDIT_FROM_PAIRED = 2;
    private static final byte EDIT_BY_INSERTION = 4;

    private final int rows;
    private final int columns;
    private final Gain gain;
    private final int edit;
    private final byte[][] from;
    private int[] paired;
    private int[] edited;

    /** What it earns that an earlier and a later element stand together. */
    public interface Gain {

        /** The gain of a pair by its indices; {@link #IMPOSSIBLE} where they may not stand together. */
        int of(int earlier, int later);
    }

    /**
     * A step along the alignment; one of an edit passes one element of one side.
     *
     * @param paired whether two elements stand together
     * @param earlierStart the index of its first earlier element
     * @param earlierEnd the index after its last earlier element
     * @param laterStart the index of its first later element
     * @param laterEnd the index after its last later element
     */
    public record Step(boolean paired, int earlierStart, int earlierEnd, int laterStart, int laterEnd) {}

    private AffineAlignment(int rows, int columns, Gain gain, int edit) {
        this.rows = rows;
        this.columns = columns;
        this.gain = gain;
        this.edit = edit;
        from = new byte[rows + 1][columns + 1];
        paired = new int[columns + 1];
        edited = new int[columns + 1];
    }

    /**
     * The steps of the alignment from front to back.
     *
     * @param earlier the number of earlier elements
     * @param later the number of later elements
     * @param gain what pairs earn
     * @param edit what it costs to begin an edit
     */
    public static List<Step> steps(int earlier, int later, Gain gain, int edit) {
        return new AffineAlignment(earlier, later, gain, edit).steps();
    }

    private List<Step> steps() {
        firstRow();
        for (int i = 1; i <= rows; i++) {
            row(i);
        }
        return traced(edited[columns] > paired[columns]);
    }

    private void firstRow() {
        edited[0] = IMPOSSIBLE;
        for (int j = 1; j <= columns; j++) {
            paired[j] = IMPOSSIBLE;
            edited[j] = -edit;
            from[0][j] = (byte) (EDIT_BY_INSERTION | (j == 1 ? EDIT_FROM_PAIRED : 0));
        }
    }

    private void row(int i) {
        int[] pairedAbove = paired;
        int[] editedAbove = edited;
        paired = new int[columns + 1];
        edited = new int[columns + 1];
        paired[0] = IMPOSSIBLE;
        edited[0] = -edit;
        from[i][0] = i == 1 ? EDIT_FROM_PAIRED : 0;
        for (int j = 1; j <= columns; j++) {
            int earned = gain.of(i - 1, j - 1);
            boolean afterEdit = editedAbove[j - 1] > pairedAbove[j - 1];
            paired[j] =
                    earned == IMPOSSIBLE ? IMPOSSIBLE : earned + (afterEdit ? editedAbove[j - 1] : pairedAbove[j - 1]);
            byte origin = afterEdit ? PAIRED_AFTER_EDIT : 0;
            int deletion = Math.max(pairedAbove[j] - edit, editedAbove[j]);
            int insertion = Math.max(paired[j - 1] - edit, edited[j - 1]);
            boolean byInsertion = insertion > deletion;
            edited[j] = byInsertion ? insertion : deletion;
            boolean fromPaired =
                    byInsertion ? paired[j - 1] - edit > edited[j - 1] : pairedAbove[j] - edit > editedAbove[j];
            from[i][j] = (byte) (origin | (byInsertion ? EDIT_BY_INSERTION : 0) | (fromPaired ? EDIT_FROM_PAIRED : 0));
        }
    }

    private List<Step> traced(boolean endsInEdit) {
        List<Step> steps = new ArrayList<>();
        boolean inEdit = endsInEdit;
        int i = rows;
        int j = columns;
        while (i > 0 || j > 0) {
            byte origin = from[i][j];
            if (!inEdit) {
                steps.add(new Step(true, i - 1, i, j - 1, j));
                inEdit = (origin & PAIRED_AFTER_EDIT) != 0;
                i--;
                j--;
            } else {
                boolean insertion = (origin & EDIT_BY_INSERTION) != 0;
                inEdit = (origin & EDIT_FROM_PAIRED) == 0;
                steps.add(insertion ? new Step(false, i, i, j - 1, j) : new Step(false, i - 1, i, j, j));
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

package recital.report.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import recital.diff.ChangeKind;
import recital.diff.Edit;
import recital.diff.Finding;
import recital.diff.Significance;
import recital.diff.TextDiff;

/**
 * A stretch of marked text for the eye: words that stayed, or words that went and the words that came in
 * their place.
 *
 * <p>Edits that touch are one passage, so that a reader never pieces words together from marks; their
 * classes are told in the label of the change. Quiet edits, which weigh nothing, are among the words that stayed. What
 * the other document has elsewhere is a passage by itself.
 *
 * @param isKept whether these words stayed
 * @param elsewhere where the other document has them, {@code now in OP1}; empty where it has them here or nowhere
 * @param edits the edits of this stretch, in order
 */
public record DiffSegment(boolean isKept, String elsewhere, List<Edit> edits) {

    public DiffSegment {
        edits = List.copyOf(edits);
    }

    /** The passages of a text; what went and came in them is what its edits say, to the letter. */
    public static List<DiffSegment> of(TextDiff text) {
        List<DiffSegment> passages = new ArrayList<>();
        List<Edit> stretch = new ArrayList<>();
        for (Edit edit : text.edits()) {
            if (!stretch.isEmpty() && !isOne(stretch.get(0), edit)) {
                passages.add(of(stretch));
                stretch.clear();
            }
            stretch.add(edit);
        }
        if (!stretch.isEmpty()) {
            passages.add(of(stretch));
        }
        return passages;
    }

    private static DiffSegment of(List<Edit> stretch) {
        Edit first = stretch.get(0);
        return new DiffSegment(isKept(first), elsewhere(first), stretch);
    }

    /** Of two edits that touch. */
    private static boolean isOne(Edit first, Edit next) {
        return isKept(first) == isKept(next) && elsewhere(first).equals(elsewhere(next));
    }

    private static boolean isKept(Edit edit) {
        return edit.significance() == Significance.NONE;
    }

    private static String elsewhere(Edit edit) {
        return edit.finding(ChangeKind.MOVED)
                .map(Finding::fact)
                .map(FactPhrases::of)
                .orElse("");
    }

    /** The words that stayed, as the later text has them; empty where there is an edit. */
    public String kept() {
        return isKept ? later() : "";
    }

    /** The words that went; may be empty. */
    public String deleted() {
        return isKept ? "" : earlier();
    }

    /** The words that came; may be empty. */
    public String inserted() {
        return isKept ? "" : later();
    }

    /** The words of the earlier text, which went or stayed. */
    String earlier() {
        return edits.stream().map(Edit::earlier).collect(Collectors.joining());
    }

    /** The words of the later text, which came or stayed. */
    String later() {
        return edits.stream().map(Edit::later).collect(Collectors.joining());
    }
}

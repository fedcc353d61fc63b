package recital.report;

import java.util.ArrayList;
import java.util.List;
import recital.diff.Edit;
import recital.diff.TextDiff;

/**
 * A stretch of marked text for the eye: words that stayed, or words that went and the words that came in
 * their place.
 *
 * <p>Edits that touch are one passage, so that a reader never pieces words together from marks; their
 * classes are told in the label of the change.
 *
 * @param kept words that stayed; empty where there is an edit
 * @param went words that went; may be empty
 * @param came words that came; may be empty
 */
public record Passage(String kept, String went, String came) {

    /** The passages of a text; what went and came in them is what its edits say, to the letter. */
    public static List<Passage> of(TextDiff text) {
        List<Passage> passages = new ArrayList<>();
        StringBuilder went = new StringBuilder();
        StringBuilder came = new StringBuilder();
        for (Edit edit : text.edits()) {
            if (edit.operation() == Edit.Operation.KEEP) {
                close(went, came, passages);
                passages.add(new Passage(edit.later(), "", ""));
            } else {
                went.append(edit.earlier());
                came.append(edit.later());
            }
        }
        close(went, came, passages);
        return passages;
    }

    private static void close(StringBuilder went, StringBuilder came, List<Passage> passages) {
        if (went.length() + came.length() > 0) {
            passages.add(new Passage("", went.toString(), came.toString()));
            went.setLength(0);
            came.setLength(0);
        }
    }

    /** Whether these words stayed. */
    public boolean isKept() {
        return !kept.isEmpty();
    }
}

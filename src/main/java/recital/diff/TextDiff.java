package recital.diff;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The edits that lead from one text to another.
 *
 * <p>The earlier sides concatenate to the earlier text and the later sides to the later text, exactly.
 * Where a side holds several paragraphs, {@link #PARAGRAPH_BREAK} stands between them.
 *
 * @param edits in the order of the text
 */
public record TextDiff(List<Edit> edits) implements Serializable {

    /** What stands between two paragraphs on one side of a split or merger. */
    public static final String PARAGRAPH_BREAK = "\n";

    public TextDiff {
        edits = List.copyOf(edits);
    }

    /** The earlier text: what is left when every edit is rejected. */
    public String earlier() {
        return edits.stream().map(Edit::earlier).collect(Collectors.joining());
    }

    /** The later text: what is left when every edit is accepted. */
    public String later() {
        return edits.stream().map(Edit::later).collect(Collectors.joining());
    }

    /** Where an edit begins in the text of one side; of edits that say the same the one that stands there is asked for. */
    @SuppressWarnings("ReferenceEquality")
    public int startOf(Edit wanted, Function<Edit, String> side) {
        int at = 0;
        for (Edit edit : edits) {
            if (edit == wanted) {
                break;
            }
            at += side.apply(edit).length();
        }
        return at;
    }

    /** What stayed of the text of one side between two offsets, at its place or at another of the text, in order. */
    public List<String> kept(Function<Edit, String> side, int start, int end) {
        List<String> kept = new ArrayList<>();
        int at = 0;
        for (Edit edit : edits) {
            String text = side.apply(edit);
            int next = at + text.length();
            if (edit.hasStayed() && next > start && at < end) {
                kept.add(text.substring(Math.max(start, at) - at, Math.min(end, next) - at));
            }
            at = next;
        }
        return kept;
    }

    /** Whether both texts are the same to the letter. */
    public boolean unchanged() {
        return edits.stream().allMatch(e -> e.operation() == Edit.Operation.KEEP);
    }

    /** What kinds of change its edits are, in the order of the enum. */
    public Set<ChangeKind> classes() {
        Set<ChangeKind> classes = EnumSet.noneOf(ChangeKind.class);
        edits.forEach(edit -> classes.addAll(edit.classes()));
        return classes;
    }

    /** The highest of its edits. */
    public Significance significance() {
        return edits.stream().map(Edit::significance).reduce(Significance.NONE, Significance::highest);
    }
}

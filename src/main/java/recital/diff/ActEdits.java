package recital.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import recital.model.ParagraphId;
import recital.reading.Act;

/** Takes the edits of an act out of those of its paragraph. */
final class ActEdits {

    private ActEdits() {}

    /**
     * Returns the edits that lead from an act to the one that continues it; empty where the paragraphs are not of this
     * change, or an edit is of the act and of what stands beside it.
     */
    static Optional<TextDiff> of(Act before, Act after, Change change) {
        int earlier = start(change.earlierOrder(), before, change.text(), Edit::earlier);
        int later = start(change.laterOrder(), after, change.text(), Edit::later);
        return earlier < 0 || later < 0
                ? Optional.empty()
                : within(change.text(), new int[] {earlier + before.start(), earlier + before.end()}, new int[] {
                    later + after.start(), later + after.end()
                });
    }

    /** Where the paragraph of an act begins in the joined text of a side; -1 where it is none of it. */
    private static int start(List<ParagraphId> order, Act act, TextDiff text, Function<Edit, String> side) {
        int place = order.indexOf(act.paragraph());
        if (place <= 0) {
            return place;
        }
        StringBuilder joined = new StringBuilder();
        text.edits().forEach(edit -> joined.append(side.apply(edit)));
        int at = 0;
        for (int i = 0; i < place; i++) {
            at = joined.indexOf(TextDiff.PARAGRAPH_BREAK, at) + TextDiff.PARAGRAPH_BREAK.length();
        }
        return at;
    }

    private static Optional<TextDiff> within(TextDiff text, int[] earlier, int[] later) {
        List<Edit> edits = new ArrayList<>();
        int e = 0;
        int l = 0;
        for (Edit edit : text.edits()) {
            String before = clipped(edit.earlier(), e, earlier);
            String after = clipped(edit.later(), l, later);
            boolean kept = edit.operation() == Edit.Operation.KEEP;
            boolean cut = !before.equals(edit.earlier()) || !after.equals(edit.later());
            boolean any = !before.isEmpty() || !after.isEmpty();
            if (any && cut && (kept ? !before.equals(after) : hasRest(edit, before, after))) {
                return Optional.empty();
            }
            if (any) {
                edits.add(kept ? Edit.kept(after) : Edit.of(before, after, edit.findings()));
            }
            e += edit.earlier().length();
            l += edit.later().length();
        }
        return Optional.of(new TextDiff(edits));
    }

    private static String clipped(String text, int start, int[] range) {
        int from = Math.max(range[0], start);
        int to = Math.min(range[1], start + text.length());
        return from < to ? text.substring(from - start, to - start) : "";
    }

    /** Whether what is cut off an edit has letters. */
    private static boolean hasRest(Edit edit, String before, String after) {
        return letters(edit.earlier()) + letters(edit.later()) > letters(before) + letters(after);
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}

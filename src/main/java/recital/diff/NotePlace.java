package recital.diff;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import recital.model.Note;

/**
 * The paragraphs in which notes stand, and what became of their words.
 *
 * @param sides the two sides of a link
 * @param text the edits between them
 */
record NotePlace(LinkSides sides, TextDiff text) {

    private static final Predicate<Edit> CHANGED = edit -> edit.classes().contains(ChangeKind.CITATION);

    static final NotePlace NONE = new NotePlace(new LinkSides(List.of(), List.of(), false), new TextDiff(List.of()));

    /** Whether all that a note was told of is gone, which the text itself says. */
    boolean goesWithWords(Note note) {
        return inEdits(sides.earlierMarks(note), sides.earlierText(), Edit::earlier);
    }

    /** Whether all that a note is told of is new. */
    boolean comesWithWords(Note note) {
        return inEdits(sides.laterMarks(note), sides.laterText(), Edit::later);
    }

    /** Whether what stands right before the mark, of which the note tells where it is printed, was replaced too. */
    boolean changesWithWords(Note before, Note after) {
        return inEdits(sides.earlierMarks(before), sides.earlierText(), Edit::earlier, CHANGED)
                && inEdits(sides.laterMarks(after), sides.laterText(), Edit::later, CHANGED);
    }

    /** Whether one of the marks of either note stands behind the same word of a passage that stayed. */
    boolean keepsWordsBefore(Note before, Note after) {
        return sides.earlierMarks(before).stream()
                .flatMapToInt(mark -> inLater(endOfWord(sides.earlierText(), mark)))
                .anyMatch(there ->
                        sides.laterMarks(after).stream().anyMatch(mark -> endOfWord(sides.laterText(), mark) == there));
    }

    /** Where a place of the earlier text is in the later one; nowhere if what stands before it went. */
    private IntStream inLater(int mark) {
        int start = 0;
        int there = 0;
        for (Edit edit : text.edits()) {
            int passed = mark - start;
            if (passed > 0 && passed <= edit.earlier().length()) {
                return edit.operation() == Edit.Operation.KEEP ? IntStream.of(there + passed) : IntStream.empty();
            }
            start += edit.earlier().length();
            there += edit.later().length();
        }
        return IntStream.empty();
    }

    private boolean inEdits(List<Integer> marks, String whole, Function<Edit, String> side) {
        return inEdits(marks, whole, side, CHANGED.or(edit -> edit.significance() == Significance.SUBSTANTIVE));
    }

    private boolean inEdits(List<Integer> marks, String whole, Function<Edit, String> side, Predicate<Edit> wanted) {
        return !marks.isEmpty() && marks.stream().allMatch(mark -> isInEdit(endOfWord(whole, mark), side, wanted));
    }

    /** A mark belongs to the word before it, and there may be signs between. */
    private static int endOfWord(String text, int mark) {
        int end = Math.min(mark, text.length());
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean isInEdit(int mark, Function<Edit, String> side, Predicate<Edit> wanted) {
        int start = 0;
        for (Edit edit : text.edits()) {
            int end = start + side.apply(edit).length();
            if (mark > start && mark <= end) {
                return wanted.test(edit);
            }
            start = end;
        }
        return false;
    }
}

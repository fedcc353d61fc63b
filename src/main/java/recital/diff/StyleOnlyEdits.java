package recital.diff;

import java.util.List;
import java.util.Set;
import recital.text.Key;

/**
 * Makes edits quiet in which nothing but the style of hyphens, dashes, quotation marks and spaces changed, as it does
 * between a text that was typed and one that was typeset.
 *
 * <p>A quiet edit keeps both its sides and has no class and no significance, so that accepting and rejecting it still
 * works while nothing is said of it. A hyphen, comma or space that came or went is no such edit.
 */
public final class StyleOnlyEdits {

    private StyleOnlyEdits() {}

    /** Whether an edit is of this kind. */
    public static boolean isStyleOnly(Edit edit) {
        return isTypography(edit)
                && (key(edit.earlier()).equals(key(edit.later())) || isInvisible(edit.earlier() + edit.later()));
    }

    private static boolean isTypography(Edit edit) {
        return !edit.findings().isEmpty()
                && edit.findings().stream().allMatch(finding -> finding.kind() == ChangeKind.TYPOGRAPHY);
    }

    /** Marks of direction and the like beside white space: nothing that a reader could see come or go. */
    private static boolean isInvisible(String signs) {
        return signs.codePoints().anyMatch(sign -> Character.getType(sign) == Character.FORMAT)
                && signs.codePoints()
                        .allMatch(sign -> Character.getType(sign) == Character.FORMAT
                                || Character.isWhitespace(sign)
                                || Character.isSpaceChar(sign));
    }

    /** A key drops what stands at the ends of a text; here it stands inside one. */
    private static Key key(String side) {
        return Key.of("x" + side + "x");
    }

    /** The comparison with such edits quiet. */
    public static ResolutionDiff unmarked(ResolutionDiff diff) {
        return diff.marked(
                unmarked(diff.title()),
                unmarked(diff.notes()),
                diff.changes().stream().map(StyleOnlyEdits::unmarked).toList());
    }

    /** The change with such edits quiet. */
    public static Change unmarked(Change change) {
        if (!hasStyleOnly(change.text()) && change.notes().stream().noneMatch(note -> hasStyleOnly(note.text()))) {
            return change;
        }
        TextDiff text = unmarked(change.text());
        List<NoteDiff> notes = unmarked(change.notes());
        Set<ChangeKind> classes = text.classes();
        notes.forEach(note -> classes.addAll(note.text().classes()));
        // These two are told of the link as well.
        change.classes().stream()
                .filter(kind -> kind == ChangeKind.MOVED || kind == ChangeKind.RENUMBERED)
                .forEach(classes::add);
        Significance significance = classes.isEmpty() ? Significance.NONE : change.significance();
        return new Change(
                change.link(),
                change.earlierOrder(),
                change.laterOrder(),
                change.partial(),
                text,
                notes,
                classes,
                significance,
                change.topic());
    }

    private static boolean hasStyleOnly(TextDiff text) {
        return text.edits().stream().anyMatch(StyleOnlyEdits::isStyleOnly);
    }

    /** The notes in which more changed. */
    public static List<NoteDiff> unmarked(List<NoteDiff> notes) {
        return notes.stream()
                .map(note -> note.with(unmarked(note.text())))
                .filter(note -> note.text().significance() != Significance.NONE)
                .toList();
    }

    /** The edits of a text with these quiet. */
    public static TextDiff unmarked(TextDiff text) {
        return new TextDiff(text.edits().stream().map(StyleOnlyEdits::unmarked).toList());
    }

    private static Edit unmarked(Edit edit) {
        return isStyleOnly(edit) ? new Edit(edit.operation(), edit.earlier(), edit.later(), List.of()) : edit;
    }
}

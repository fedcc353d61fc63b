package recital.report.phrases;

import java.util.List;
import java.util.regex.Pattern;
import recital.diff.Change;
import recital.diff.NoteDiff;
import recital.diff.TextDiff;

/** How many words went and how many came; signs alone are no words. */
public record ChangedWords(int removed, int inserted) {

    /** None. */
    public static final ChangedWords NONE = new ChangedWords(0, 0);

    /** A Chinese character is a word by itself. */
    private static final String OF_WORD = "[\\S&&[^\\p{IsHan}]]";

    private static final Pattern WORD =
            Pattern.compile("\\p{IsHan}|" + OF_WORD + "*[\\p{L}\\p{N}&&[^\\p{IsHan}]]" + OF_WORD + "*");

    /** Those of some changes, their notes included. */
    public static ChangedWords of(List<Change> changes) {
        ChangedWords sum = NONE;
        for (Change change : changes) {
            sum = sum.plus(of(change.text()));
            for (NoteDiff note : change.notes()) {
                sum = sum.plus(of(note.text()));
            }
        }
        return sum;
    }

    /** Those that are marked in a text. */
    public static ChangedWords of(TextDiff text) {
        ChangedWords sum = NONE;
        for (DiffSegment passage : DiffSegment.of(text)) {
            sum = sum.plus(new ChangedWords(words(passage.deleted()), words(passage.inserted())));
        }
        return sum;
    }

    /** Both together. */
    public ChangedWords plus(ChangedWords more) {
        return new ChangedWords(removed + more.removed, inserted + more.inserted);
    }

    /** Those that went and those that came. */
    public int sum() {
        return removed + inserted;
    }

    private static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}

package recital.diff;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import recital.align.Alignment;

/** What is found in a pair, an edit, a change or a line of key changes a row. */
public final class EditRows implements Function<Alignment, Set<String>> {

    static final String EDIT = "edit ";

    /** Before the ids of a change without white space, its significance and what else is told of it. */
    static final String CHANGE = "change ";

    static final String KEY_CHANGE = "key ";

    @Override
    public Set<String> apply(Alignment pair) {
        ResolutionDiff diff = new Differ().diff(pair);
        Set<String> rows = new HashSet<>();
        edits(rows, "title", diff.title());
        diff.notes().forEach(note -> note(rows, "", note));
        for (Change change : diff.changes()) {
            String ids = (change.link().earlier() + ">" + change.link().later()).replace(" ", "");
            edits(rows, ids, change.text());
            change.notes().forEach(note -> note(rows, ids, note));
            rows.add(CHANGE + ids + " " + change.significance() + " " + change.classes() + change.topic());
        }
        diff.keyChanges()
                .lines()
                .forEach(line -> rows.add(KEY_CHANGE
                        + line.kind()
                        + line.change().link().earlier()
                        + line.change().link().later()
                        + line.excerpt()));
        return rows;
    }

    private static void note(Set<String> rows, String ids, NoteDiff note) {
        edits(rows, ids + " note " + note.earlier() + ">" + note.later(), note.text());
    }

    private static void edits(Set<String> rows, String of, TextDiff text) {
        int at = 0;
        for (Edit edit : text.edits()) {
            if (edit.operation() != Edit.Operation.KEEP) {
                rows.add(EDIT + of + " at " + at + " [-" + edit.earlier() + "-]{+" + edit.later() + "+} "
                        + edit.findings());
            }
            at += edit.later().length();
        }
    }
}

package recital.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import recital.model.Resolution;

/** Makes edits of the runs of a word diff and says what kinds of change they are. */
final class Classifier {

    private Classifier() {}

    static Classifier of(Resolution earlier, Resolution later) {
        return new Classifier();
    }

    /** For texts that belong to no document. */
    static Classifier plain() {
        return new Classifier();
    }

    TextDiff paragraphs(Sides sides) {
        return text(sides.earlierText(), sides.laterText());
    }

    TextDiff text(String earlier, String later) {
        List<Edit> edits = new ArrayList<>();
        for (Run run : WordDiff.runs(earlier, later)) {
            edits.add(edit(run, earlier, later));
        }
        return new TextDiff(edits);
    }

    TextDiff noteCame(String text, boolean stoodElsewhere) {
        return new TextDiff(List.of(new Edit(
                Edit.Operation.INSERT, "", text, Set.of(ChangeClass.WORDING), noteSignificance(stoodElsewhere),
                stoodElsewhere ? "the note stood elsewhere before" : "")));
    }

    TextDiff noteWent(String text, boolean standsElsewhere) {
        return new TextDiff(List.of(new Edit(
                Edit.Operation.DELETE, text, "", Set.of(ChangeClass.WORDING), noteSignificance(standsElsewhere),
                standsElsewhere ? "the note now stands elsewhere" : "")));
    }

    private static Significance noteSignificance(boolean elsewhere) {
        return elsewhere ? Significance.ROUTINE : Significance.SUBSTANTIVE;
    }

    private static Edit edit(Run run, String earlier, String later) {
        String before = earlier.substring(run.earlierStart(), run.earlierEnd());
        String after = later.substring(run.laterStart(), run.laterEnd());
        return run.kept()
                ? new Edit(run.operation(), before, after, Set.of(), Significance.NONE, "")
                : new Edit(run.operation(), before, after, Set.of(ChangeClass.WORDING), Significance.SUBSTANTIVE, "");
    }
}

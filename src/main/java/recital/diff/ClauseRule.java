package recital.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import recital.language.Act;
import recital.language.Cues.Cue;
import recital.language.Cues.Kind;

/**
 * What a clause that came, went or gave place to another holds: a verb, those whom it names, who pays, and when.
 *
 * <p>rule: it is told beside the wording, which stays what the edit is about. A paragraph that is all new is not taken
 * apart, nor are single words told that limit or stress what the clause itself says ("should", "not", "relevant").
 */
final class ClauseRule implements Rule {

    private static final Map<ChangeClass, Predicate<Cue>> TOLD = Map.of(
            ChangeClass.GROUP, cue -> cue.kind() == Kind.GROUP,
            ChangeClass.MONEY, cue -> cue.kind() == Kind.MONEY,
            ChangeClass.DEADLINE, cue -> cue.kind() == Kind.DEADLINE,
            ChangeClass.FREQUENCY, cue -> cue.kind() == Kind.FREQUENCY,
            ChangeClass.QUALIFIER, cue -> cue.kind() == Kind.QUALIFIER && cue.isPhrase());

    /** Fewer words than these are no clause. */
    private static final int CLAUSE = 4;

    @Override
    public void apply(EditContext edit) {
        if (isBlank(edit.earlier()) || isBlank(edit.later()) || !isClause(edit.earlier()) && !isClause(edit.later())) {
            return;
        }
        verbs(edit);
        TOLD.forEach((change, wanted) -> cues(edit, change, wanted));
        CueChange actors = CueChange.of(edit, cue -> cue.kind() == Kind.ACTOR);
        if (actors.isReplaced()) {
            add(edit, ChangeClass.ADDRESSEE, actors.remark());
        }
    }

    private static boolean isClause(EditSide side) {
        return side.unexplainedWords().size() >= CLAUSE;
    }

    private static boolean isBlank(EditSide side) {
        return side.analyzedText().text().isBlank();
    }

    private static void cues(EditContext edit, ChangeClass change, Predicate<Cue> wanted) {
        CueChange found = CueChange.of(edit, wanted);
        if (!found.isEmpty()) {
            add(edit, change, found.remark());
        }
    }

    private static void verbs(EditContext edit) {
        List<String> removed = rarer(edit.earlier(), edit.later());
        List<String> added = rarer(edit.later(), edit.earlier());
        if (!removed.isEmpty() || !added.isEmpty()) {
            add(edit, ChangeClass.VERB, Finding.replacement(String.join(", ", removed), String.join(", ", added)));
        }
    }

    /** The verbs of clauses that lie in this side and that the other text has less often. */
    private static List<String> rarer(EditSide side, EditSide other) {
        List<String> verbs = new ArrayList<>();
        for (Act act : side.isEmpty() ? List.<Act>of() : side.analyzedText().acts()) {
            String verb = act.opening().verb();
            if (side.contains(act.verbStart(), act.end())
                    && side.hasUnexplainedBetween(act.verbStart(), act.end())
                    && !verbs.contains(verb)
                    && side.analyzedText().count(act.opening())
                            > other.analyzedText().count(act.opening())) {
                verbs.add(verb);
            }
        }
        return verbs;
    }

    private static void add(EditContext edit, ChangeClass change, String remark) {
        if (!edit.isFound(change)) {
            edit.inClause(change, remark);
        }
    }
}

package recital.diff;

import recital.language.Cues.Kind;

/** Cues of one kind that came, went or gave place to others. */
final class CueRule implements Rule {

    /** Of the words of an edit, one in so many must be a cue's for the edit to be about it. */
    private static final int SHARE = 3;

    /** Of those of an edit about money every second: who speaks of funds need not speak of who pays. */
    private static final int SHARE_OF_MONEY = 2;

    private final Kind kind;
    private final ChangeClass change;

    CueRule(Kind kind, ChangeClass change) {
        this.kind = kind;
        this.change = change;
    }

    @Override
    public void apply(EditContext edit) {
        CueChange found = CueChange.of(edit, cue -> cue.kind() == kind);
        if (!found.isEmpty() && found.hasShare(edit, kind == Kind.MONEY ? SHARE_OF_MONEY : SHARE)) {
            found.markExplained(edit);
            edit.substantive(change, found.remark());
        }
    }
}

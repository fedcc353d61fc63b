package recital.diff;

import recital.language.Cues.Kind;

/** Cues of one kind that came, went or gave place to others. */
final class CueRule implements Rule {

    private final Kind kind;
    private final ChangeClass change;
    private final int share;

    /**
     * Looks for one kind.
     *
     * @param share of the words of an edit, one in so many must be a cue's for the edit to be about it
     */
    CueRule(Kind kind, ChangeClass change, int share) {
        this.kind = kind;
        this.change = change;
        this.share = share;
    }

    @Override
    public void apply(EditContext edit) {
        CueChange found = CueChange.of(edit, cue -> cue.kind() == kind, share);
        if (!found.isEmpty()) {
            found.markExplained(edit);
            edit.substantive(change, found.remark());
        }
    }
}

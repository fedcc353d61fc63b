package recital.diff;

import java.util.List;
import recital.language.Cues.Kind;

/** Cues of one kind that came, went or gave place to others. */
final class CueRule implements Rule {

    /** Of the words of an edit, one in so many must be a cue's for the edit to be about it. */
    private static final int SHARE = DiffThresholds.DEFAULT.about().cue();

    /**
     * Every second of those of an edit about money, for who speaks of funds need not speak of who pays, or with a single
     * word that qualifies, for "relevant" may only tell which.
     */
    private static final int SHARE_OF_FEW = DiffThresholds.DEFAULT.about().fewCues();

    /** Two words that begin with so many letters alike are of one stem. */
    private static final int STEM = DiffThresholds.DEFAULT.about().stem();

    private final Kind kind;
    private final ChangeClass change;

    CueRule(Kind kind, ChangeClass change) {
        this.kind = kind;
        this.change = change;
    }

    /** "Widespread" is "wide". */
    private static boolean isOneWordInAnotherForm(EditContext edit) {
        List<WeightedToken> earlier = edit.earlier().unexplainedWords();
        List<WeightedToken> later = edit.later().unexplainedWords();
        return earlier.size() == 1
                && later.size() == 1
                && earlier.get(0).key().length() >= STEM
                && later.get(0)
                        .key()
                        .regionMatches(/* ignoreCase= */ true, 0, earlier.get(0).key(), 0, STEM);
    }

    private int share(CueChange found) {
        return switch (kind) {
            case MONEY -> SHARE_OF_FEW;
            case QUALIFIER -> found.hasPhrase() ? SHARE : SHARE_OF_FEW;
            case FREQUENCY, NEGATION, MODALITY, INTENSITY, DEADLINE, ACTOR, GROUP, REGION, NONE -> SHARE;
        };
    }

    @Override
    public void apply(EditContext edit) {
        CueChange found = CueChange.of(edit, cue -> cue.kind() == kind);
        if (kind == Kind.INTENSITY && isOneWordInAnotherForm(edit)) {
            return;
        }
        if (!found.isEmpty() && found.hasShare(edit, share(found))) {
            found.markExplained(edit);
            edit.substantive(change, found.remark(edit));
        }
    }
}

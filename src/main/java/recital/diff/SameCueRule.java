package recital.diff;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import recital.language.Cues.Cue;
import recital.language.Cues.Kind;

/** A limit, a date or how often something is done, said in other words that mean the same: "every year" and "annually". */
final class SameCueRule implements Rule {

    private static final String REMARK = "the same in other words";

    private static final Set<Kind> KINDS = EnumSet.of(Kind.QUALIFIER, Kind.FREQUENCY, Kind.DEADLINE);

    @Override
    public void apply(EditContext edit) {
        Optional<List<String>> earlier = meanings(edit.earlier());
        if (earlier.isPresent() && earlier.equals(meanings(edit.later()))) {
            edit.allRoutine(ChangeClass.WORDING, REMARK);
        }
    }

    /** What the phrases of a side stand for; empty where it has other words, or none. */
    private static Optional<List<String>> meanings(EditSide side) {
        if (side.isEmpty()) {
            return Optional.empty();
        }
        List<Cue> cues =
                side.cues().stream().filter(cue -> KINDS.contains(cue.kind())).toList();
        BitSet ofCues = new BitSet();
        cues.forEach(cue -> ofCues.set(cue.start(), cue.end()));
        boolean all = side.unexplained(side::isWord).stream()
                .map(side.analyzedText()::token)
                .allMatch(word -> ofCues.nextClearBit(word.start()) >= word.end());
        return all && !cues.isEmpty()
                ? Optional.of(cues.stream().map(Cue::words).toList())
                : Optional.empty();
    }
}

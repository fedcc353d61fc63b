package recital.diff;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * An edit in its place, and what the rules have found of it so far.
 */
final class EditContext {

    private final EditSide earlier;
    private final EditSide later;
    private final boolean isOnlyEdit;
    private final Map<ChangeClass, String> found = new EnumMap<>(ChangeClass.class);
    private Significance significance = Significance.NONE;

    /** {@code alone} tells that nothing else changed in the text. */
    EditContext(EditSide earlier, EditSide later, boolean alone) {
        this.earlier = earlier;
        this.later = later;
        this.isOnlyEdit = alone;
    }

    EditSide earlier() {
        return earlier;
    }

    EditSide later() {
        return later;
    }

    boolean isOnlyEdit() {
        return isOnlyEdit;
    }

    boolean isSettled() {
        return !found.isEmpty() && !earlier.hasUnexplainedWords() && !later.hasUnexplainedWords();
    }

    void routine(ChangeClass kind, String remark) {
        add(kind, Significance.ROUTINE, remark);
    }

    void substantive(ChangeClass kind, String remark) {
        add(kind, Significance.SUBSTANTIVE, remark);
    }

    private void add(ChangeClass kind, Significance weight, String remark) {
        found.merge(kind, remark, (before, now) -> before.isEmpty() ? now : before);
        if (weight.compareTo(significance) > 0) {
            significance = weight;
        }
    }

    Set<ChangeClass> classes() {
        return found.keySet();
    }

    Significance significance() {
        return significance;
    }

    /** That of the verb, which readers look for first, or else of the first class. */
    String remark() {
        String verb = found.getOrDefault(ChangeClass.VERB, "");
        return verb.isEmpty()
                ? found.values().stream().filter(r -> !r.isEmpty()).findFirst().orElse("")
                : verb;
    }
}

package recital.diff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * An edit in its place, and what the rules have found of it so far.
 */
final class EditContext {

    /** Where nothing else changed. */
    enum Alone {
        NOWHERE,
        IN_CLAUSE,
        IN_TEXT
    }

    private final EditSide earlier;
    private final EditSide later;
    private final Alone alone;
    private final boolean doubtful;
    private final Map<ChangeKind, Finding> found = new EnumMap<>(ChangeKind.class);

    /** {@code alone} tells where nothing else changed; {@code doubtful}, that the texts may not belong together. */
    EditContext(EditSide earlier, EditSide later, Alone alone, boolean doubtful) {
        this.earlier = earlier;
        this.later = later;
        this.alone = alone;
        this.doubtful = doubtful;
    }

    EditSide earlier() {
        return earlier;
    }

    EditSide later() {
        return later;
    }

    /** Whether either side is to the other as asked. */
    boolean eitherWay(BiPredicate<EditSide, EditSide> asked) {
        return asked.test(earlier, later) || asked.test(later, earlier);
    }

    boolean isOnlyEdit() {
        return alone == Alone.IN_TEXT;
    }

    /** Whether nothing else changed between two signs of punctuation. */
    boolean isOnlyEditOfClause() {
        return alone != Alone.NOWHERE;
    }

    /**
     * Whether what stands at one place of both texts is one thing; of paragraphs put together or parted, or that may not
     * belong together, it need not be.
     */
    boolean isOfOne() {
        return !doubtful && !earlier.isOfSeveral() && !later.isOfSeveral();
    }

    boolean differsInCapitalsOnly() {
        return earlier.text().equalsIgnoreCase(later.text());
    }

    boolean isSettled() {
        return !found.isEmpty() && isAllExplained();
    }

    /** Whether neither side has words that no rule has accounted for. */
    boolean isAllExplained() {
        return !earlier.hasUnexplainedWords() && !later.hasUnexplainedWords();
    }

    void routine(ChangeKind kind, Reason reason) {
        routine(kind, new Fact.Because(reason, List.of()));
    }

    void routine(ChangeKind kind, Fact fact) {
        add(new Finding(kind, Significance.ROUTINE, fact));
    }

    /** The same of all its words, which no other rule has to account for. */
    void allRoutine(ChangeKind kind, Reason reason) {
        earlier.markAllExplained();
        later.markAllExplained();
        routine(kind, reason);
    }

    void substantive(ChangeKind kind, Fact fact) {
        add(new Finding(kind, Significance.SUBSTANTIVE, fact));
    }

    private void add(Finding finding) {
        found.merge(
                finding.kind(),
                finding,
                (before, now) -> new Finding(
                        before.kind(),
                        Significance.highest(before.significance(), now.significance()),
                        before.fact().isEmpty() ? now.fact() : before.fact()));
    }

    /** Whether a rule has found anything. */
    boolean isExplained() {
        return !found.isEmpty();
    }

    boolean isFound(ChangeKind kind) {
        return found.containsKey(kind);
    }

    /** What the rules have found, in the order of the classes. */
    List<Finding> findings() {
        return List.copyOf(found.values());
    }
}

package recital.diff;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.text.Occurrences;

/**
 * What one rule has found of an edit.
 *
 * @param kind what kind of change it is
 * @param significance what weight this kind of change has here; never {@link Significance#NONE}
 * @param remark what a reader should know of it, such as the direction of a verb on its scale; may be empty
 * @param inClause whether it is told of a clause that came, went or gave place to another, which is a change of wording
 *     first of all
 */
public record Finding(ChangeClass kind, Significance significance, String remark, boolean inClause)
        implements Serializable {

    /** Stands between what was and what took its place. */
    public static final String REPLACED_BY = " \u2192 ";

    private static final String ADDED = "added: ";

    private static final String DROPPED = "dropped: ";

    private static final String ADDED_ONCE = "added once: ";

    private static final String DROPPED_ONCE = "dropped once: ";

    private static final String ADDED_HERE = "added here: ";

    private static final String DROPPED_HERE = "dropped here: ";

    public Finding {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(remark);
        if (significance == Significance.NONE) {
            throw new IllegalArgumentException("a finding has a weight");
        }
    }

    /** What is found of words themselves. */
    public Finding(ChangeClass kind, Significance significance, String remark) {
        this(kind, significance, remark, false);
    }

    /** Whether it tells what gave place to what. */
    public boolean isReplacement() {
        return remark.contains(REPLACED_BY);
    }

    /** How it is told that words gave place to others, came, or went, which is where one side is empty. */
    public static String replacement(String before, String after) {
        if (before.isEmpty()) {
            return ADDED + after;
        }
        return after.isEmpty() ? DROPPED + before : before + REPLACED_BY + after;
    }

    /** The words of which a remark tells, behind its colon; empty where it has none. */
    public static String wordsOf(String remark) {
        int colon = remark.indexOf(": ");
        return colon < 0 ? "" : remark.substring(colon + 2);
    }

    /** How it is told of words that came and of words that went, neither for the other; of none it is empty. */
    public static String cameAndWent(String gone, String come) {
        return both(DROPPED, gone, ADDED, come);
    }

    /** The same of what the other document has too, elsewhere. */
    static String cameAndWentHere(String gone, String come) {
        return both(DROPPED_HERE, gone, ADDED_HERE, come);
    }

    /** How it is told of words that came, or went, and that the other text has at another place. */
    static String once(String remark, String earlier, String later) {
        if (isOfDropped(remark) && Occurrences.exist(remark.substring(DROPPED.length()), later)) {
            return DROPPED_ONCE + remark.substring(DROPPED.length());
        }
        return isOfAdded(remark) && Occurrences.exist(remark.substring(ADDED.length()), earlier)
                ? ADDED_ONCE + remark.substring(ADDED.length())
                : remark;
    }

    private static String both(String went, String gone, String came, String come) {
        return Stream.of(gone.isEmpty() ? "" : went + gone, come.isEmpty() ? "" : came + come)
                .filter(told -> !told.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** Whether a remark begins with what came. */
    public static boolean isOfAdded(String remark) {
        return remark.startsWith(ADDED);
    }

    /** Whether a remark begins with what went. */
    public static boolean isOfDropped(String remark) {
        return remark.startsWith(DROPPED);
    }

    /** Whether a remark tells one list of what came, or of what went. */
    public static boolean isCameOrWent(String remark) {
        return Stream.of(ADDED, DROPPED, ADDED_ONCE, DROPPED_ONCE, ADDED_HERE, DROPPED_HERE)
                .anyMatch(remark::startsWith);
    }
}

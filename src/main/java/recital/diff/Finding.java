package recital.diff;

import java.io.Serializable;
import java.util.Objects;

/**
 * What one rule has found of an edit.
 *
 * @param kind what kind of change it is
 * @param significance what weight this kind of change has here; never {@link Significance#NONE}
 * @param remark what a reader should know of it, such as the direction of a verb on its scale; may be empty
 */
public record Finding(ChangeClass kind, Significance significance, String remark) implements Serializable {

    public Finding {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(remark);
        if (significance == Significance.NONE) {
            throw new IllegalArgumentException("a finding has a weight");
        }
    }

    /** How it is told that words gave place to others, came, or went, which is where one side is empty. */
    public static String replacement(String before, String after) {
        if (before.isEmpty()) {
            return "added: " + after;
        }
        return after.isEmpty() ? "dropped: " + before : before + " \u2192 " + after;
    }
}

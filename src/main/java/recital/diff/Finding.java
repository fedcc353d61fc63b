package recital.diff;

import java.io.Serializable;
import java.util.Objects;

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

    /** What it remarks, as its parts. */
    public Remark told() {
        return Remark.of(remark);
    }
}

package recital.diff;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What one rule has found of an edit.
 *
 * @param kind what kind of change it is
 * @param significance what weight this kind of change has here; never {@link Significance#NONE}
 * @param fact what a reader should know of it
 */
public record Finding(ChangeKind kind, Significance significance, Fact fact) implements Serializable {

    public Finding {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(fact);
        if (significance == Significance.NONE) {
            throw new IllegalArgumentException("a finding has a weight");
        }
    }

    Finding(ChangeKind kind, Significance significance, Reason reason) {
        this(kind, significance, new Fact.Because(reason, List.of()));
    }
}

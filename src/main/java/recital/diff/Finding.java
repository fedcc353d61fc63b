package recital.diff;

import java.io.Serializable;
import java.util.Objects;

/**
 * What one rule has found of an edit.
 *
 * @param kind what kind of change it is
 * @param significance what weight this kind of change has here; never {@link Significance#NONE}
 * @param fact what a reader should know of it
 */
public record Finding(ChangeClass kind, Significance significance, Fact fact) implements Serializable {

    public Finding {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(fact);
        if (significance == Significance.NONE) {
            throw new IllegalArgumentException("a finding has a weight");
        }
    }

    /** One that is explained in words. */
    public Finding(ChangeClass kind, Significance significance, String note) {
        this(kind, significance, new Fact.Note(note));
    }

    /** The words by which it is explained; empty where it has values. */
    String note() {
        return fact instanceof Fact.Note note ? note.text() : "";
    }
}

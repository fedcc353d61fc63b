package recital.lineage;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import recital.model.Resolution;
import recital.model.SerializedRecord;

/**
 * A figure through the years: the same unit, of the same thing, in like words, at mergers and splits in more than one
 * provision.
 *
 * @param provision the id of the provision in which it was first seen
 * @param quantities one a document, oldest first
 * @param replaced the figure in whose place the first came, where that is of another measure: of people in other countries,
 *     or of a fall instead of a rise
 */
public record FigureHistory(Place provision, List<Quantity> quantities, Optional<Quantity> replaced)
        implements Serializable {

    /** The fewest years that make a line. */
    private static final int LINE = 3;

    public FigureHistory {
        Objects.requireNonNull(provision);
        Objects.requireNonNull(replaced);
        quantities = List.copyOf(quantities);
        if (quantities.isEmpty()) {
            throw new IllegalArgumentException("a measure has a figure");
        }
    }

    public Quantity first() {
        return quantities.get(0);
    }

    public Quantity last() {
        return quantities.get(quantities.size() - 1);
    }

    /** The latest figure that differs from the one before it, or took the place of one of another measure. */
    public Optional<Quantity> lastChange() {
        for (int i = quantities.size() - 1; i > 0; i--) {
            if (!quantities.get(i).isSameAs(quantities.get(i - 1))) {
                return Optional.of(quantities.get(i));
            }
        }
        return replaced.map(other -> first());
    }

    /** The figure in a document. */
    public Optional<Quantity> in(Resolution document) {
        return quantities.stream()
                .filter(quantity -> quantity.stage().document().equals(document))
                .findFirst();
    }

    /** Whether the measure has figures of so many years that they make a line, and they are not all the same. */
    public boolean isLine() {
        return line().stream().map(q -> q.stage().document().year()).distinct().count() >= LINE
                && line().stream().map(Quantity::number).distinct().count() > 1;
    }

    /** The figures with a number of adopted documents whose year is known, which can be drawn as a line. */
    public List<Quantity> line() {
        return quantities.stream()
                .filter(q -> q.value().isPresent()
                        && !q.stage().isDraft()
                        && q.stage().document().year().isPresent())
                .toList();
    }

    /** What the JDK writes in place of this record, whose optional parts it cannot write. */
    private Object writeReplace() {
        return new SerializedRecord(this);
    }
}

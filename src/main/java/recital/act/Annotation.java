package recital.act;

import java.io.Serializable;
import java.util.Objects;

/**
 * What some words of a text are.
 *
 * @param layer what is said of them
 * @param start the offset of the first character
 * @param end the offset after the last
 * @param value what they stand for, so that two annotations with one value say the same: the phrase of a cue, the number and
 *     unit of a quantity, the root of a verb
 */
public record Annotation(Layer layer, int start, int end, String value) implements Serializable {

    public Annotation {
        Objects.requireNonNull(layer);
        Objects.requireNonNull(value);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /** Whether it shares a character with a span. */
    public boolean overlaps(int from, int to) {
        return start < to && end > from;
    }
}

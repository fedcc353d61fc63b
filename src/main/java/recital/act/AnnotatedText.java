package recital.act;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A text with its annotations.
 *
 * @param text the words
 * @param annotations in the order of their first characters
 */
public record AnnotatedText(String text, List<Annotation> annotations) implements Serializable {

    public AnnotatedText {
        Objects.requireNonNull(text);
        annotations = annotations.stream()
                .sorted(Comparator.comparingInt(Annotation::start).thenComparing(Annotation::layer))
                .toList();
    }

    /** Those of a layer, in order. */
    public List<Annotation> of(Layer layer) {
        return annotations.stream().filter(one -> one.layer() == layer).toList();
    }

    /** Those of a layer that share a character with a span, in order. */
    public List<Annotation> of(Layer layer, int from, int to) {
        return annotations.stream()
                .filter(one -> one.layer() == layer && one.overlaps(from, to))
                .toList();
    }

    /** Whether a layer has this value somewhere. */
    public boolean says(Layer layer, String value) {
        return annotations.stream()
                .anyMatch(one -> one.layer() == layer && one.value().equals(value));
    }

    /** The words of an annotation. */
    public String words(Annotation annotation) {
        return text.substring(annotation.start(), annotation.end());
    }
}

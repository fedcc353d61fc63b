package recital.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * A footnote.
 *
 * @param mark the mark as printed, {@code 7} or {@code *}
 * @param text joined and mended, without the mark
 * @param source as extracted, mark included, lines separated by a line feed
 */
public record Note(String mark, String text, String source) implements Serializable {

    public Note {
        Objects.requireNonNull(mark);
        Objects.requireNonNull(text);
        Objects.requireNonNull(source);
    }
}

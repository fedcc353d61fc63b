package recital.model;

/**
 * A footnote mark in a paragraph.
 *
 * @param offset the number of characters of the paragraph's text that stand before the mark
 * @param mark the mark as printed, {@code 7} or {@code *}
 */
public record NoteMark(int offset, String mark) {

    public NoteMark {
        if (offset < 0 || mark.isBlank()) {
            throw new IllegalArgumentException("a note mark needs a place and a sign");
        }
    }
}

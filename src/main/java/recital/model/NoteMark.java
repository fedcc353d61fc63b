package recital.model;

import java.io.Serializable;

/**
 * A footnote mark in a paragraph.
 *
 * @param offset the number of characters of the paragraph's text that stand before the mark
 * @param mark the mark as printed, {@code 7} or {@code *}
 */
public record NoteMark(int offset, String mark) implements Serializable {

    /** The digits 0 to 9 as they are printed raised. */
    public static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    public NoteMark {
        if (offset < 0 || mark.isBlank()) {
            throw new IllegalArgumentException("a note mark needs a place and a sign");
        }
    }

    /** The same character, or the plain digit where it is a raised one. */
    public static int plain(int character) {
        int digit = RAISED.indexOf(character);
        return digit < 0 ? character : '0' + digit;
    }

    /** The same text with plain digits for raised ones. */
    public static String plain(String text) {
        return text.codePoints()
                .map(NoteMark::plain)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

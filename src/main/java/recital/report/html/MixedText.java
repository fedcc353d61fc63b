package recital.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that is read from left to right and may quote what is read from right to left: each quotation by itself, so that
 * "A → B" stays in this order whatever the script of A and B.
 */
final class MixedText {

    /** From a letter to the last letter, number or sign before a letter of the other direction, a bracket or an arrow. */
    private static final Pattern FROM_RIGHT = Pattern.compile(
            "[\\p{IsArabic}\\p{IsHebrew}]"
                    + "(?:[^\\p{IsLatin}\\p{IsCyrillic}\\p{IsHan}()\u00b7\u2190\u2192]*[\\p{IsArabic}\\p{IsHebrew}\\p{M}\\p{N}\u2026])?");

    private MixedText() {}

    /**
     * A part of a text.
     *
     * @param fromRight whether it is read from right to left
     */
    record Piece(String text, boolean fromRight) {}

    /** The text in pieces, in order. */
    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher runs = FROM_RIGHT.matcher(text);
        int done = 0;
        while (runs.find()) {
            if (runs.start() > done) {
                pieces.add(new Piece(text.substring(done, runs.start()), false));
            }
            pieces.add(new Piece(runs.group(), true));
            done = runs.end();
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), false));
        }
        return pieces;
    }
}

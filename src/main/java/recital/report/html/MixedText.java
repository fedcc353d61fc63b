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

    /** What parts two quotations, before which a number is none of a quotation. */
    private static final String PARTED = "(?<=^|[(:;\u2190\u2192] ?)";

    /**
     * From a letter, or a number right before it that is of no symbol, to the last letter, number or sign before a letter of
     * the other direction, a bracket, a semicolon or an arrow; or a number in groups by itself.
     */
    private static final Pattern FROM_RIGHT = Pattern.compile("(?:" + PARTED + "\\p{N}[\\p{N}., \u00a0]*)?"
            + "[\\p{IsArabic}\\p{IsHebrew}]"
            + "(?:[^\\p{IsLatin}\\p{IsCyrillic}\\p{IsHan}();\u00b7\u2190\u2192]*[\\p{IsArabic}\\p{IsHebrew}\\p{M}\\p{N}\u2026])?"
            + "|" + PARTED + "\\p{N}{1,3}(?:[ \u00a0]\\p{N}{1,3}){1,9}(?= ?[;\u2190\u2192)]|$)");

    private static final Pattern LETTER = Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}]");

    private MixedText() {}

    /**
     * A part of a text.
     *
     * @param fromRight whether it is read from right to left
     */
    record Piece(String text, boolean fromRight) {}

    /** The text in pieces, in order. */
    static List<Piece> of(String text) {
        if (!LETTER.matcher(text).find()) {
            return text.isEmpty() ? List.of() : List.of(new Piece(text, false));
        }
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

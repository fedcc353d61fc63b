package recital.parse;

import recital.text.ParagraphLabels;

/**
 * Tells points from sub-points by their letters, asked in reading order.
 *
 * <p>rule: points are lettered (a), (b), (c), the sub-points under them (i), (ii), (iii). What looks like a
 * numeral is a letter where it is the next one: (i) after (h), (v) after (u).
 */
final class ListNesting {

    /** The letter of the last point under a paragraph; empty where there is none yet. */
    private String last = "";
    /** Whether the points under this paragraph are numerals themselves. */
    private boolean numerals;

    /** Starts a paragraph. */
    void startParagraph() {
        last = "";
    }

    /** How deep a point of that letter stands: 1 under the paragraph, 2 under its last point. */
    int depth(String letter) {
        boolean numeral = ParagraphLabels.isSmallNumeral(letter);
        if (last.isEmpty()) {
            numerals = numeral;
        } else if (numeral && !numerals && !follows(last, letter)) {
            return 2;
        }
        last = letter;
        return 1;
    }

    private static boolean follows(String last, String letter) {
        return last.length() == 1 && letter.length() == 1 && letter.charAt(0) == last.charAt(0) + 1;
    }
}

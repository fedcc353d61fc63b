package recital.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.ParagraphId;

/**
 * Tells the label of a point or paragraph from words that look like one, by the labels before it.
 *
 * <p>rule: the points of a paragraph are lettered or numbered through, (a), (b), (c), and so are the sub-points under
 * each of them. A label is one where it is the first of a row, or the next of a row that is open; the number of a
 * paragraph is one where it is the next. What is put in after another, (a) bis, is next where that other stands last.
 */
final class LabelSequence {

    /** No text has points of points of points deeper; what stands deeper is counted there. */
    static final int DEEPEST = 10;

    private static final List<String> NUMERALS = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx");
    private static final Set<String> FIRST = Set.of("a", "i", "1");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,3}");
    private static final Pattern PARTS =
            Pattern.compile("(?<base>\\d{1,3}|[a-z]{1,6}?)(?<inserted>" + ParagraphId.INSERTED + ")");

    /** The last label of each row that is open, that of the points first, that of points of points after it. */
    private final List<String> rows = new ArrayList<>();

    private int number;

    /** The depth that the format told of the last point, and that at which it stands. */
    private int lastTold;

    private int lastTaken;

    /** A paragraph begins; no row goes on beyond it. */
    void startParagraph(String printed) {
        rows.clear();
        lastTold = 0;
        lastTaken = 0;
        if (isCount(base(printed))) {
            number = Integer.parseInt(base(printed));
        }
    }

    /** A paragraph without a number begins: what has the first label of a row behind it begins a new one. */
    void startUnnumbered(String next) {
        if (FIRST.contains(next)) {
            startParagraph("");
        }
    }

    /** A point of that depth begins, whose label the format tells. */
    void startPoint(int depth, String label) {
        while (rows.size() > Math.max(0, depth - 1)) {
            rows.remove(rows.size() - 1);
        }
        rows.add(base(label));
    }

    /** Whether a number can be the next paragraph's. */
    boolean isNextParagraph(String printed) {
        String base = base(printed);
        return isCount(base)
                && (Integer.parseInt(base) == number + 1 || Integer.parseInt(base) == number && !base.equals(printed));
    }

    /**
     * How deep a point of that label would stand: 1 under the paragraph, 2 under a point; 0 where it can be none. An (i) after
     * (h) is a letter, unless (ii) is next.
     *
     * @param next the label of the point behind it; empty where there is none
     */
    int depthOfNext(String label, String next) {
        int open = beginsNumerals(label, next) ? 0 : rows.size();
        for (int row = open - 1; row >= 0; row--) {
            if (follows(rows.get(row), label)
                    || base(label).equals(rows.get(row)) && !base(label).equals(label)) {
                return row + 1;
            }
        }
        return FIRST.contains(label) && rows.size() < DEEPEST ? rows.size() + 1 : 0;
    }

    /** The same where it is known for a point: what is neither first nor next stands under the paragraph, a numeral under a letter. */
    int depthOfPoint(String label, String next) {
        int depth = depthOfNext(label, next);
        boolean underLetter = !rows.isEmpty() && isNumber(label) && !isNumber(rows.get(0));
        return depth > 0 ? depth : underLetter ? 2 : 1;
    }

    private static boolean isNumber(String label) {
        return NUMERALS.contains(label) || isCount(label);
    }

    /**
     * How deep a point of that label stands of which the format tells a depth: there, unless its label cannot stand there
     * and can elsewhere, or that depth was wrong for the point before: (i) after (h) of a row that is told too deep. An (i)
     * before (j) is no numeral, whatever the format tells.
     *
     * @param next the label of the point behind it; empty where there is none
     */
    int depthOf(String label, int told, String next) {
        boolean asBefore = !beginsNumerals(label, next)
                && told == lastTold
                && lastTaken != told
                && lastTaken > 0
                && lastTaken <= rows.size()
                && follows(rows.get(lastTaken - 1), label);
        lastTaken = asBefore ? lastTaken : depthByLabel(label, told, next);
        lastTold = told;
        return lastTaken;
    }

    private int depthByLabel(String label, int told, String behind) {
        boolean next =
                told > 0 && told <= rows.size() && follows(rows.get(told - 1), label) && !beginsNumerals(label, behind);
        boolean first = told == rows.size() + 1 && FIRST.contains(label) && !goesOnAsLetter(label, behind);
        int elsewhere = next || first ? 0 : depthOfNext(label, behind);
        return elsewhere > 0 ? elsewhere : told;
    }

    private boolean goesOnAsLetter(String label, String behind) {
        return !rows.isEmpty()
                && nextLetter(rows.get(rows.size() - 1)).equals(label)
                && nextLetter(label).equals(behind);
    }

    private static boolean beginsNumerals(String label, String next) {
        return NUMERALS.indexOf(label) == 0 && NUMERALS.indexOf(next) == 1;
    }

    private static boolean isCount(String printed) {
        return COUNT.matcher(printed).matches();
    }

    /** A label without what tells that it was put in. */
    private static String base(String label) {
        Matcher parts = PARTS.matcher(label);
        return parts.matches() ? parts.group("base") : label;
    }

    private static boolean follows(String label, String next) {
        if (isCount(label)) {
            return isCount(next) && Integer.parseInt(next) == Integer.parseInt(label) + 1;
        }
        int numeral = NUMERALS.indexOf(label);
        return numeral >= 0
                        && numeral + 1 < NUMERALS.size()
                        && NUMERALS.get(numeral + 1).equals(next)
                || nextLetter(label).equals(next);
    }

    /** "b" after "a", "aa" after "z", "bb" after "aa". */
    private static String nextLetter(String label) {
        if (label.isEmpty() || label.chars().distinct().count() != 1) {
            return "";
        }
        char letter = label.charAt(0);
        return letter == 'z'
                ? "a".repeat(label.length() + 1)
                : String.valueOf((char) (letter + 1)).repeat(label.length());
    }
}

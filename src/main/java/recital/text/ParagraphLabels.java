package recital.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers, letters and numerals with which paragraphs, points and sections begin, as they are printed. */
public final class ParagraphLabels {

    /** No label that stands alone has more letters: "[OP12 bis alt 2]". */
    public static final int LONGEST_ALONE = 24;

    /** "a." of a list that a program counts, which texts print as "(a)", on a row of its own. */
    public static final Pattern LETTER_ALONE = Pattern.compile("([a-z]{1,2})\\.");

    /** "16." on a row of its own. */
    public static final Pattern NUMBER_ALONE = Pattern.compile("(\\d{1,3})\\.");

    /** "16. Welcomes". */
    public static final Pattern NUMBER_FIRST = Pattern.compile("(\\d{1,3})\\.\\s+(\\S.*)");

    /** "Welcomes16.", as an extraction glues them. */
    public static final Pattern NUMBER_LAST = Pattern.compile("(.*\\p{L})(\\d{1,3})\\.");

    /** "(a) To welcome", "(iv)". */
    public static final Pattern POINT = Pattern.compile("\\(([a-z]{1,2}|[ivx]{1,5})\\)(?:\\s+(\\S.*))?");

    /** "II", "II. Mandate", "B.": the heading of a section, its numeral or letter in group 1. */
    public static final Pattern SECTION = Pattern.compile("([IVXLC]{1,8}|[A-Z])(?:\\.(?:\\s.*)?)?");

    private static final Pattern SECTION_FIRST = Pattern.compile("([IVXLC]{1,8}|[A-Z])\\.\\s+(\\S.*)");
    private static final Pattern SECTION_ALONE = Pattern.compile("(?:[IVXLC]{1,8}|[A-Z])\\.?");
    private static final Pattern NUMERAL = Pattern.compile("[IVXLC]+\\.?");

    private ParagraphLabels() {}

    /** The number with which a row begins, or 0. */
    public static int number(String text) {
        Matcher alone = NUMBER_ALONE.matcher(text);
        if (alone.matches()) {
            return Integer.parseInt(alone.group(1));
        }
        Matcher first = NUMBER_FIRST.matcher(text);
        return first.matches()
                ? Integer.parseInt(first.group(1))
                : PrintedLabel.negotiated(text)
                        .map(labelled -> PrintedLabel.of(labelled.label()))
                        .filter(label -> label.kind() == PrintedLabel.LabelKind.OPERATIVE)
                        .map(PrintedLabel::count)
                        .orElse(0);
    }

    /** Whether a row is a label and nothing else. */
    public static boolean isAlone(String text) {
        Matcher point = POINT.matcher(text);
        return NUMBER_ALONE.matcher(text).matches()
                || point.matches() && point.group(2) == null
                || PrintedLabel.isNegotiated(text);
    }

    /** Whether a text is the numeral or letter of a section and nothing else: "II", "B.". */
    public static boolean isSectionAlone(String text) {
        return SECTION_ALONE.matcher(text).matches();
    }

    /** The numeral or letter of a section, in group 1, and the words after it, in group 2: "II. Mandate", "B. Springs". */
    public static Optional<Matcher> sectionFirst(String text) {
        Matcher section = SECTION_FIRST.matcher(text);
        return section.matches() ? Optional.of(section) : Optional.empty();
    }

    /** Whether a text is a roman numeral and nothing else: "II", "IV.". */
    public static boolean isNumeral(String text) {
        return NUMERAL.matcher(text).matches();
    }

    /** Whether a row begins with a capital, inside a quotation mark too. */
    public static boolean beginsWithCapital(String text) {
        int first = text.codePointAt(0);
        return Character.isUpperCase(first)
                || first == '\u201c' && text.length() > 1 && Character.isUpperCase(text.charAt(1));
    }

    /** Whether the words after a number may be a paragraph. */
    public static boolean mayBeginParagraph(String text) {
        char first = text.charAt(0);
        return Character.isUpperCase(first) || first == '\u201c' || first == '(';
    }
}

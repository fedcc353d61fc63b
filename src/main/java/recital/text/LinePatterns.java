package recital.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.Fragment.FragmentKind;

/**
 * The shapes by which a line tells what it is, whatever stands around it and in whatever language.
 *
 * <p>source: the layout of General Assembly documents since the fifty-sixth session, as their PDF files extract.
 */
public final class LinePatterns {

    private static final Pattern RULE = Pattern.compile("_{5,}");
    private static final Pattern GLUED_RULE = Pattern.compile("(.*?[^_\\s])\\s*(_{5,})");
    private static final Pattern LONE_INTEGER = Pattern.compile("\\d{1,3}");
    private static final Pattern BAR_CODE = Pattern.compile("\\*\\d{6,9}\\*");
    private static final Pattern JOB_NUMBER =
            Pattern.compile("(?:GE\\.)?\\d{2}[- ]\\d{5}(?:\\s*\\([A-Z]\\)(?:\\s+\\d{6})?)?|\\d{6}");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("\\d{1,3}/\\d{1,3}(?:\\s+\\d{2}-\\d{5})?|\\d{2}-\\d{5}\\s+\\d{1,3}/\\d{1,3}");
    /** In the twentieth century, at the foot of a page that is not the last; and behind the last words of a resolution. */
    private static final Pattern FOOT = Pattern.compile("/\\.\\.\\.|-{5,}");

    private static final Pattern FIELD_CODE = Pattern.compile("\\d{1,3}[FH]");
    /** "62 287 400", "(8 898 000)", which is below zero, "12.5", and the dash that stands for none. */
    private static final Pattern FIGURE =
            Pattern.compile("[-\u2010-\u2015\u2212]|[-\u2013\u2212(]?\\s*\\d[\\d\\s\u00a0\u202f.,]*\\s*%?\\)?");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private LinePatterns() {}

    /** The kind of page furniture that a line is by its shape alone. */
    public static Optional<FragmentKind> furniture(String text) {
        if (BAR_CODE.matcher(text).matches()) {
            return Optional.of(FragmentKind.BAR_CODE);
        }
        if (JOB_NUMBER.matcher(text).matches()) {
            return Optional.of(FragmentKind.JOB_NUMBER);
        }
        if (PAGE_NUMBER.matcher(text).matches()) {
            return Optional.of(FragmentKind.PAGE_NUMBER);
        }
        if (FOOT.matcher(text).matches()) {
            return Optional.of(FragmentKind.PAGE_MARGIN);
        }
        if (FIELD_CODE.matcher(text).matches()) {
            return Optional.of(FragmentKind.FIELD_CODE);
        }
        return ADDRESS.matcher(text).matches() ? Optional.of(FragmentKind.ADDRESS) : Optional.empty();
    }

    /** Whether a line is a number of one to three digits, as that of a page or a note. */
    public static boolean isLoneInteger(String text) {
        return LONE_INTEGER.matcher(text).matches();
    }

    /** Whether a text is a figure and nothing else, as a cell of a table is. */
    public static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches();
    }

    /** Whether a line is the rule above the notes. */
    public static boolean isRule(String text) {
        return RULE.matcher(text).matches();
    }

    /** The words to which the rule above the notes is glued, in group 1, and the rule, in group 2, where a line is both. */
    public static Optional<Matcher> gluedRule(String text) {
        Matcher glued = GLUED_RULE.matcher(text);
        return text.endsWith("_____") && glued.matches() ? Optional.of(glued) : Optional.empty();
    }
}

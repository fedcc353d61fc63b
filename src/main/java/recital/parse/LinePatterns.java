package recital.parse;

import java.util.Optional;
import java.util.regex.Pattern;
import recital.model.Fragment.FragmentKind;

/**
 * The shapes by which a row tells what it is, whatever stands around it.
 *
 * <p>source: the layout of General Assembly documents since the fifty-sixth session, as their PDF
 * files extract.
 */
final class LinePatterns {
    static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    /** "The General Assembly," and the other organs' like: the words between masthead and first recital, the comma lost or not. */
    static final Pattern FORMULA = Pattern.compile(
            "The (?:General Assembly|Economic and Social Council|Security Council|Human Rights Council),?");

    static final Pattern RULE = Pattern.compile("_{5,}");
    static final Pattern GLUED_RULE = Pattern.compile("(.*?[^_\\s])\\s*(_{5,})");
    static final Pattern LONE_INTEGER = Pattern.compile("\\d{1,3}");
    static final Pattern MEETING = Pattern.compile("\\d{1,3}(?:st|nd|rd|th) (?:\\([a-z]+\\) )?(?:plenary )?meeting");
    static final Pattern ANNEX = Pattern.compile("(?i:annex|appendix)(?: [IVX]{1,5})?");

    private static final Pattern BAR_CODE = Pattern.compile("\\*\\d{6,9}\\*");
    private static final Pattern JOB_NUMBER = Pattern.compile("\\d{2}[- ]\\d{5}(?: \\([A-Z]\\))?");
    private static final Pattern JOB_DATE = Pattern.compile("\\d{6}");
    private static final Pattern PAGE_OF = Pattern.compile("\\d{1,3}/\\d{1,3}");
    private static final Pattern PAGE_AND_JOB =
            Pattern.compile("\\d{1,3}/\\d{1,3}\\s+\\d{2}-\\d{5}|\\d{2}-\\d{5}\\s+\\d{1,3}/\\d{1,3}");
    private static final Pattern RECYCLING = Pattern.compile("Please rec ?y? ?cle|\u267b|\u2672|\u267a");
    private static final Pattern FIELD_CODE = Pattern.compile("\\d{1,3}[FH]");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private LinePatterns() {}

    /** The kind of page furniture that a row is by its shape alone. */
    static Optional<FragmentKind> furniture(String text) {
        if (BAR_CODE.matcher(text).matches()) {
            return Optional.of(FragmentKind.BAR_CODE);
        }
        if (JOB_NUMBER.matcher(text).matches() || JOB_DATE.matcher(text).matches()) {
            return Optional.of(FragmentKind.JOB_NUMBER);
        }
        if (PAGE_OF.matcher(text).matches() || PAGE_AND_JOB.matcher(text).matches()) {
            return Optional.of(FragmentKind.PAGE_NUMBER);
        }
        if (RECYCLING.matcher(text).matches()) {
            return Optional.of(FragmentKind.RECYCLING);
        }
        if (FIELD_CODE.matcher(text).matches()) {
            return Optional.of(FragmentKind.FIELD_CODE);
        }
        if (ADDRESS.matcher(text).matches()) {
            return Optional.of(FragmentKind.ADDRESS);
        }
        return Optional.empty();
    }

    static boolean loneInteger(String text) {
        return LONE_INTEGER.matcher(text).matches();
    }

    static boolean rule(String text) {
        return RULE.matcher(text).matches();
    }

    /** Letters and digits alone, in lower case: what is left when typography and broken words are set aside. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}

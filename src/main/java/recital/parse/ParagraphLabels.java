package recital.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.Notice;

/** The numbers and letters with which rows of extracted text begin, as they are printed. */
final class ParagraphLabels {

    /** "16." on a row of its own. */
    static final Pattern NUMBER_ALONE = Pattern.compile("(\\d{1,3})\\.");
    /** "16. Welcomes". */
    static final Pattern NUMBER_FIRST = Pattern.compile("(\\d{1,3})\\.\\s+(\\S.*)");
    /** "Welcomes16.", as an extraction glues them. */
    static final Pattern NUMBER_LAST = Pattern.compile("(.*\\p{L})(\\d{1,3})\\.");
    /** "(a) To welcome", "(iv)". */
    static final Pattern POINT = Pattern.compile("\\(([a-z]{1,2}|[ivx]{1,5})\\)(?:\\s+(\\S.*))?");

    private ParagraphLabels() {}

    /** The number with which a row begins, or 0. */
    static int number(String text) {
        Matcher alone = NUMBER_ALONE.matcher(text);
        if (alone.matches()) {
            return Integer.parseInt(alone.group(1));
        }
        Matcher first = NUMBER_FIRST.matcher(text);
        return first.matches() ? Integer.parseInt(first.group(1)) : 0;
    }

    /** What the user is told of a number that does not follow the one before it. */
    static Notice outOfOrder(int number, int before, int page, int line) {
        return new Notice(Notice.NoticeKind.DOUBTFUL, page, line, "paragraph " + number + " follows paragraph " + before);
    }

    /** Whether a row is a label and nothing else. */
    static boolean alone(String text) {
        Matcher point = POINT.matcher(text);
        return NUMBER_ALONE.matcher(text).matches() || point.matches() && point.group(2) == null;
    }

    /** Whether a row begins with a capital, inside a quotation mark too. */
    static boolean capital(String text) {
        int first = text.codePointAt(0);
        return Character.isUpperCase(first)
                || first == '\u201c' && text.length() > 1 && Character.isUpperCase(text.charAt(1));
    }

    /** Whether the words after a number may be a paragraph. */
    static boolean beginsParagraph(String text) {
        char first = text.charAt(0);
        return Character.isUpperCase(first) || first == '\u201c' || first == '(';
    }
}

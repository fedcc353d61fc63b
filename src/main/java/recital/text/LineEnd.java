package recital.text;

import java.util.regex.Pattern;

/**
 * How a line or paragraph ends: by the sign that is left when the mark of a note, closing quotation marks and brackets
 * are set aside.
 */
public enum LineEnd {
    /** By a comma, as a preambular paragraph does. */
    COMMA,
    /** By a semicolon, a colon or a full stop, as an operative paragraph or a heading of points does. */
    STOP,
    /** By a question or exclamation mark. */
    MARK,
    /** By none of these: the text goes on, or is a heading. */
    OPEN;

    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final String CLOSING = "\u201d\u2019\")]\u201c\u2018\u00bb\uff09\u300b\u300d\u200e\u200f";
    private static final int LONGEST_NUMBER = 3;

    /** Capitals alone stand behind the end of an operative paragraph, for behind a comma they go on with a list of names. */
    private static final Pattern ASIDE = Pattern.compile(
            "(?:(?<=[,;:.\u060c\u061b\u3002\uff0c\uff1b])\\s{1,3}(?:\\([^()]{1,40}\\)|\\[[^\\[\\]]{1,40}]|//\\s?\\S.{0,30})"
                    + "|(?<=[;.])\\s{1,3}\\p{Lu}{2,12})\\s*$");

    /** A paragraph without what stands behind its end: who proposed it, or that it is agreed. */
    public static String withoutAside(String text) {
        return ASIDE.matcher(text).replaceFirst("");
    }

    /** How a text ends. */
    public static LineEnd of(String text) {
        int end = beforeSpace(text, text.length());
        end = beforeClosing(text, beforeMark(text, end));
        return end == 0 ? OPEN : of(text.charAt(end - 1));
    }

    /** Whether a paragraph of whatever part of a document may end so. */
    public boolean isClosed() {
        return this == COMMA || this == STOP;
    }

    private static LineEnd of(char sign) {
        return switch (sign) {
            case ',', '\u060c', '\uff0c', '\u3001' -> COMMA;
            case ';', ':', '.', '\u061b', '\uff1b', '\uff1a', '\u3002' -> STOP;
            case '!', '?', '\u061f', '\uff01', '\uff1f' -> MARK;
            default -> OPEN;
        };
    }

    private static int beforeSpace(String text, int from) {
        int end = from;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Before a star, a raised number, or a plain one of up to three digits, which is no part of a longer one. */
    private static int beforeMark(String text, int from) {
        if (from > 0 && text.charAt(from - 1) == '*') {
            return from - 1;
        }
        int end = from;
        while (end > 0 && (Character.isDigit(text.charAt(end - 1)) || RAISED.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return from - end <= LONGEST_NUMBER ? end : from;
    }

    private static int beforeClosing(String text, int from) {
        int end = from;
        while (end > 0
                && (Character.isWhitespace(text.charAt(end - 1)) || CLOSING.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }
}

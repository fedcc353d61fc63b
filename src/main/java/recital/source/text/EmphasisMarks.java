package recital.source.text;

import java.util.regex.Pattern;

/**
 * Takes off the signs with which e-mail and Markdown write what is bold or italic ({@code *Recalling* its
 * resolution}), and the backslashes that keep a sign from being one ({@code 1\. Decides}); the mark of a note,
 * {@code [^1]}, becomes one in brackets.
 *
 * <p>source: CommonMark 0.31.2, 2.4 "Backslash escapes", 6.7 "Hard line breaks" and 6.2 "Emphasis and strong emphasis", of which only the
 * plain cases occur here.
 */
final class EmphasisMarks {

    /** So many lines begin with emphasized words where the signs are no text. */
    private static final int EVIDENCE = 3;

    private static final Pattern EMPHASIZED_START =
            Pattern.compile("(?m)^[ \\t]*+(?:\\d{1,3}[.)][ \\t]++)?([*_]{1,3})\\p{L}[^*_\\n]{0,100}\\1");
    private static final Pattern ESCAPED_START = Pattern.compile("(?m)^[ \\t]*+\\d{1,3}[ \\t]?\\\\[.)-]");
    private static final Pattern EMPHASIZED = Pattern.compile(
            "(?<![\\p{L}\\p{N}*_\\\\])([*_]{1,3})(?=[^\\s*_])([^*_]{1,300}+)(?<=[^\\s\\\\])\\1(?![\\p{L}\\p{N}*_])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");
    private static final Pattern HARD_BREAK = Pattern.compile("(?m)(?<![ \\t])[ \\t]*+\\\\$");
    private static final Pattern NOTE = Pattern.compile("(?m)^\\[\\^(\\w{1,9})]:[ \\t]++");
    private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^(\\w{1,9})]");
    /** As pandoc writes what is raised: "technologies,^1^"; not "10^3^". */
    private static final Pattern RAISED_MARK =
            Pattern.compile("(?<=[\\p{L},;:.)\u201d\u2019\"])(?<!(?<!\\p{L})\\p{L}{1,2})\\^(\\d{1,3})\\^");

    /** A line that begins as a note does. */
    private static final Pattern NOTE_LINE = Pattern.compile("(?m)^[ \\t]*+(?:\\[\\^?\\w{1,9}]|\\^\\d{1,3}\\^)");

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}[ \\t]++");

    private EmphasisMarks() {}

    /**
     * The text without such signs; unchanged where too few lines begin with emphasized words, and none with an escaped
     * number. The marks of notes are taken where a line begins as a note does.
     */
    static String removedFrom(String text) {
        boolean marked = text.indexOf('*') >= 0 || text.indexOf('_') >= 0 || text.indexOf('\\') >= 0;
        return marked && areSigns(text)
                ? withoutSigns(text)
                : text.indexOf('^') >= 0 && NOTE_LINE.matcher(text).find() ? withoutCarets(text) : text;
    }

    /** A note of Markdown tells what its mark is, where no word is emphasized too. */
    private static String withoutCarets(String text) {
        String linked =
                NOTE_MARK.matcher(NOTE.matcher(text).replaceAll("[$1] ")).replaceAll("[$1]");
        return NOTE_LINE.matcher(linked).find() ? RAISED_MARK.matcher(linked).replaceAll("[$1]") : linked;
    }

    private static boolean areSigns(String text) {
        return ESCAPED_START.matcher(text).find()
                || text.indexOf('\\') >= 0 && NOTE.matcher(text).find()
                || EMPHASIZED_START.matcher(text).results().limit(EVIDENCE).count() == EVIDENCE;
    }

    private static String withoutSigns(String text) {
        String plain =
                HEADING.matcher(EMPHASIZED.matcher(text).replaceAll("$2")).replaceAll("");
        String broken = HARD_BREAK.matcher(withoutCarets(plain)).replaceAll("");
        return ESCAPED.matcher(broken).replaceAll("$1");
    }
}

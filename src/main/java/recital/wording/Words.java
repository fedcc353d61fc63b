package recital.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words, numbers, dates, symbols, ordinals and punctuation; white space stands between them. */
public final class Words {

    private static final String APOSTROPHE = "'\\u2019";
    private static final String HYPHEN = "\\u2010\\u2011-";
    private static final Pattern TOKEN = Pattern.compile(
            "(?<line>\\n)"
                    + "|(?<date>" + Dates.FORM + ")"
                    + "|(?<symbol>" + Citations.FORM + ")"
                    + "|(?<ordinal>" + Sessions.FORM + ")"
                    + "|(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\p{L})|\\d+(?:\\.\\d+)?(?![\\p{L}\\p{N}]|[" + HYPHEN + "]\\p{L}))"
                    + "|(?<word>[\\p{L}\\p{M}\\p{N}]+(?:[" + APOSTROPHE + HYPHEN + "][\\p{L}\\p{M}\\p{N}]+)*(?:(?<=s)[" + APOSTROPHE + "](?![\\p{L}\\p{N}]))?)"
                    + "|(?<punctuation>\\P{IsWhite_Space})",
            Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private Words() {}

    /** The tokens of the text in order; together with the white space between them they are the text. */
    public static List<Word> all(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.start(), matcher.end(), matcher.group(), kind(matcher)));
        }
        return words;
    }

    private static Kind kind(Matcher found) {
        if (found.group("line") != null) {
            return Kind.LINE_BREAK;
        }
        if (found.group("date") != null) {
            return Kind.DATE;
        }
        if (found.group("symbol") != null) {
            return Kind.SYMBOL;
        }
        if (found.group("ordinal") != null) {
            return Kind.ORDINAL;
        }
        if (found.group("number") != null) {
            return YEAR.matcher(found.group()).matches() ? Kind.YEAR : Kind.NUMBER;
        }
        return found.group("word") != null ? Kind.WORD : Kind.PUNCTUATION;
    }

    /**
     * A token of a text.
     *
     * @param start the offset of its first character
     * @param end the offset after its last
     * @param text as printed
     * @param kind what it is
     */
    public record Word(int start, int end, String text, Kind kind) {}

    /** The kinds of token. */
    public enum Kind {
        /** Hyphenated and apostrophe words whole. */
        WORD,
        /** "1.5", "2,000". */
        NUMBER,
        /** A number from 1900 to 2099. */
        YEAR,
        /** "16 July 2014", whole. */
        DATE,
        /** "72/200", "A/C.2/74/L.32". */
        SYMBOL,
        /** "seventy-ninth", in words. */
        ORDINAL,
        PUNCTUATION,
        LINE_BREAK
    }
}

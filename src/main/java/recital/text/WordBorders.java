package recital.text;

import java.util.regex.Pattern;

/**
 * Where a word begins and ends in a regular expression, whatever its script and the version of Java: {@code \b} alone
 * knows the letters of every script up to Java 18, and A to Z alone since.
 *
 * @see <a href="https://bugs.openjdk.org/browse/JDK-8264160">JDK-8264160</a>
 */
public final class WordBorders {

    /** No letter or digit stands before, unless it is of a script that sets no space between words. */
    public static final String START = "(?<![\\p{L}\\p{M}\\p{N}_&&[^\\p{IsHan}]])";

    /** No letter or digit stands behind, unless it is of such a script. */
    public static final String END = "(?![\\p{L}\\p{M}\\p{N}_&&[^\\p{IsHan}\\u3200-\\u32ff]])";

    private static final String BORDER = "\\b";
    private static final String OF_ANY_SCRIPT = "(?U:\\b)";

    private WordBorders() {}

    /** A regular expression of a table of a language, in which {@code \b} is the border of a word of any script. */
    public static Pattern compile(String expression) {
        return Pattern.compile(expression.replace(BORDER, OF_ANY_SCRIPT));
    }
}

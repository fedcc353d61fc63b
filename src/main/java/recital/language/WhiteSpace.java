package recital.language;

import java.util.regex.Pattern;

/** White space between words, which may be a line break or may not break. */
public final class WhiteSpace {

    /** As much of it as stands between two words, as a regular expression. */
    static final String SOME = "[\\s\\u00a0]+";

    private static final Pattern GAP = Pattern.compile(SOME);

    private WhiteSpace() {}

    /** The words with one plain space between them and none around. */
    public static String collapse(String words) {
        return GAP.matcher(words).replaceAll(" ").strip();
    }
}

package recital.model;

import java.util.regex.Pattern;

/**
 * The normalized form of a text, in which two paragraphs are compared.
 *
 * <p>White space is folded, quotation marks and apostrophes take their typewriter form, every dash is
 * a hyphen-minus without space around a long one, and punctuation at the end is dropped. Capitals
 * stay: "E-commerce" and "e-Commerce" are two wordings.
 */
public record Key(String value) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[\\u2018\\u2019\\u201a\\u201b\\u2032`\\u00b4]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\\u201c\\u201d\\u201e\\u201f\\u2033\\u00ab\\u00bb]|''");
    private static final Pattern LONG_DASH = Pattern.compile(" ?[\\u2013\\u2014\\u2015] ?| - ");
    private static final Pattern HYPHEN = Pattern.compile("[\\u2010\\u2011\\u2012\\u2212]");
    private static final Pattern CLOSING = Pattern.compile("[\\s.,;:]+$");

    /** Normalizes a text. */
    public static Key of(String text) {
        String folded = INVISIBLE.matcher(text).replaceAll("");
        folded = SPACE.matcher(folded).replaceAll(" ");
        folded = SINGLE_QUOTES.matcher(folded).replaceAll("'");
        folded = DOUBLE_QUOTES.matcher(folded).replaceAll("\"");
        folded = HYPHEN.matcher(folded).replaceAll("-");
        folded = LONG_DASH.matcher(folded).replaceAll("-");
        return new Key(CLOSING.matcher(folded).replaceAll("").strip());
    }

    @Override
    public String toString() {
        return value;
    }
}

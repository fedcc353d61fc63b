package recital.wording;

import java.util.Optional;

/**
 * Knows the participles and the like with which preambular paragraphs begin, and their strength.
 *
 * <p>source: the comments in {@code preambular-formulas.tsv}.
 */
public final class PreambularFormulas {

    private static final PreambularFormulas SHIPPED = new PreambularFormulas();

    private final Openings openings = new Openings("preambular-formulas.tsv");

    private PreambularFormulas() {}

    /** The preambular formulas that the program ships. */
    public static PreambularFormulas shipped() {
        return SHIPPED;
    }

    /** The phrase as printed that the text begins with ("Recognizing also"), where it begins with one. */
    public Optional<String> startsWithOne(String text) {
        return opening(text).map(Opening::text);
    }

    /** What the text begins with, with its scale and strength; white space before it is passed over. */
    public Optional<Opening> opening(String text) {
        return openings.at(text);
    }
}

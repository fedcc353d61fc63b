package recital.wording;

import java.util.Optional;

/**
 * Knows the verbs with which operative paragraphs begin, and their strength.
 *
 * <p>source: the comments in {@code operative-verbs.tsv}.
 */
public final class OperativeVerbs {

    private static final OperativeVerbs SHIPPED = new OperativeVerbs();

    private final Openings openings = new Openings("operative-verbs.tsv");

    private OperativeVerbs() {}

    /** The operative verbs that the program ships. */
    public static OperativeVerbs shipped() {
        return SHIPPED;
    }

    /** The phrase as printed that the text begins with ("Also recognizes"), where it begins with one. */
    public Optional<String> startsWithOne(String text) {
        return opening(text).map(Opening::text);
    }

    /** What the text begins with, with its scale and strength; white space before it is passed over. */
    public Optional<Opening> opening(String text) {
        return openings.at(text);
    }
}

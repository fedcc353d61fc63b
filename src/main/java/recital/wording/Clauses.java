package recital.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.ParagraphId.Part;
import recital.wording.Opening.Scale;

/**
 * Cuts a paragraph into its clauses, each with a verb or formula of its own: "Recognizes that the wells are deep, notes
 * that the roads are long, and calls upon all States to mend them" has three.
 */
public final class Clauses {

    private static final Pattern SEAM = Pattern.compile("(?:;|\\.(?=\\s)|,(?=\\s))\\s*(?:and\\s+)?");

    /** An opening with its connectives is not longer. */
    private static final int OPENING = 150;

    private Clauses() {}

    /** The clauses of a paragraph of that part of a document, in order; the marks and the "and" between them are in none. */
    public static List<Clause> of(String text, Part part) {
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        Matcher seam = SEAM.matcher(text);
        while (seam.find()) {
            if (text.charAt(seam.start()) != ',' || opens(text, seam.end(), part)) {
                clauses.add(new Clause(start, seam.start()));
                start = seam.end();
            }
        }
        clauses.add(new Clause(start, text.length()));
        return List.copyOf(clauses);
    }

    /** A formula without strength ("following", "promoting") may stand in any clause, and opens none. */
    private static boolean opens(String text, int at, Part part) {
        String rest = text.substring(at, Math.min(text.length(), at + OPENING));
        Optional<Opening> verb =
                part == Part.OPERATIVE ? OperativeVerbs.shipped().opening(rest) : Optional.empty();
        return verb.or(() -> PreambularFormulas.shipped().opening(rest))
                .filter(opening -> opening.scale() != Scale.OTHER)
                .isPresent();
    }

    /**
     * A clause of a text.
     *
     * @param start the offset of its first character
     * @param end the offset after its last
     */
    public record Clause(int start, int end) {}
}

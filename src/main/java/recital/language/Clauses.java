package recital.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Opening.Scale;
import recital.model.ParagraphId.Part;

/**
 * Cuts a paragraph into its clauses, each with a verb or formula of its own: "Recognizes that the wells are deep, notes
 * that the roads are long, and calls upon all States to mend them" has three.
 */
public final class Clauses {

    /** An opening with its connectives is not longer. */
    private static final int OPENING = 150;

    private final Lexicon lexicon;
    private final Pattern seam;

    Clauses(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.seam = lexicon.pattern(PhrasePattern.CLAUSE_SEAM);
    }

    /** The clauses of a paragraph of that part of a document, in order; the marks and the "and" between them are in none. */
    public List<Clause> of(String text, Part part) {
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        Matcher seams = seam.matcher(text);
        while (seams.find()) {
            if (text.charAt(seams.start()) != ',' || opens(text, seams.end(), part)) {
                clauses.add(new Clause(start, seams.start()));
                start = seams.end();
            }
        }
        clauses.add(new Clause(start, text.length()));
        return List.copyOf(clauses);
    }

    /** A formula without strength ("following", "promoting") may stand in any clause, and opens none. */
    private boolean opens(String text, int at, Part part) {
        String rest = text.substring(at, Math.min(text.length(), at + OPENING));
        Optional<Opening> verb =
                part == Part.OPERATIVE ? lexicon.operativeVerbs().opening(rest) : Optional.empty();
        return verb.or(() -> lexicon.preambularFormulas().opening(rest))
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

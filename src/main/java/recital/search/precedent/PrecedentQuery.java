package recital.search.precedent;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import recital.model.Edition;
import recital.model.Organ;

/**
 * What counts as a precedent, and how many are told.
 *
 * @param edition what kind of texts are looked at; a file of the user's own counts as official
 * @param before the day before which they were adopted; empty for the day of the document that is asked about, if any
 * @param organs who adopted them; empty for any
 * @param ownSeries whether the earlier members of the document's own series count
 * @param leastWords the fewest words of a shared run; of a short paragraph three quarters of its words, of three all
 * @param commonplace whether names, citations and formulas count as other words do; where seven words of no document, or
 *     fewer, are asked about they do
 * @param limit the most groups that are told of each paragraph
 */
public record PrecedentQuery(
        Edition edition,
        Optional<LocalDate> before,
        Set<Organ> organs,
        boolean ownSeries,
        int leastWords,
        boolean commonplace,
        int limit) {

    /** A run of so many words is seldom shared by chance. */
    public static final int USUAL_WORDS = 10;

    /** What is shorter than the least is asked nearly as a whole. */
    private static final float PART_OF_SHORT = 0.75f;

    /** So few words are asked as a whole. */
    private static final int WHOLE = 3;

    public static final int USUAL_LIMIT = 10;

    public PrecedentQuery {
        edition = edition.comparedAs();
        Objects.requireNonNull(before);
        organs = Set.copyOf(organs);
        if (leastWords < 1 || limit < 1) {
            throw new IllegalArgumentException("at least one word and one group");
        }
    }

    /** The fewest words of a run that is shared with a text of so many. */
    int leastWords(int words) {
        return Math.min(leastWords, words <= WHOLE ? Math.max(1, words) : Math.round(PART_OF_SHORT * words));
    }

    /** The same for whatever texts have in common. */
    PrecedentQuery withCommonplace() {
        return new PrecedentQuery(edition, before, organs, ownSeries, leastWords, true, limit);
    }

    /** Any, with the usual numbers. */
    public static PrecedentQuery of(Edition edition) {
        return new PrecedentQuery(edition, Optional.empty(), Set.of(), true, USUAL_WORDS, false, USUAL_LIMIT);
    }
}

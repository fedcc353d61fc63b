package recital.search.precedent;

import recital.search.index.SearchScope;

/**
 * What counts as a precedent.
 *
 * @param scope in which documents
 * @param leastWords the fewest words that a shared run spans; a shorter paragraph is asked as a whole
 * @param limit the most groups that are told of each paragraph
 */
public record PrecedentQuery(SearchScope scope, int leastWords, int limit) {

    /** A run of so many words is seldom shared by chance. */
    public static final int USUAL_WORDS = 12;

    public static final int USUAL_LIMIT = 10;

    public PrecedentQuery {
        if (leastWords < 1 || limit < 1) {
            throw new IllegalArgumentException("at least one word and one group");
        }
    }

    /** With the usual numbers. */
    public static PrecedentQuery of(SearchScope scope) {
        return new PrecedentQuery(scope, USUAL_WORDS, USUAL_LIMIT);
    }
}

package recital.search.precedent;

import java.util.List;

/**
 * A paragraph that is asked about and what shares something with it.
 *
 * @param matches those that share most first, of equals the first that was agreed
 */
record MatchedText(AskedText asked, List<Match> matches) {}

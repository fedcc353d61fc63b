package recital.diff;

import java.util.List;
import recital.reading.WeightedToken;

/**
 * A range of tokens in a text and the white space on either side of it; an empty range stands nowhere in that white space.
 *
 * @param of the text
 * @param outerStart where the white space before begins
 * @param start where the first token begins
 * @param end where the last token ends
 * @param outerEnd where the white space after ends
 */
record TokenRange(String of, int outerStart, int start, int end, int outerEnd) {

    static TokenRange around(String text, List<WeightedToken> tokens, int from, int to) {
        int outerStart = from == 0 ? 0 : tokens.get(from - 1).end();
        int outerEnd = to == tokens.size() ? text.length() : tokens.get(to).start();
        return from == to
                ? new TokenRange(text, outerStart, outerStart, outerStart, outerEnd)
                : new TokenRange(
                        text,
                        outerStart,
                        tokens.get(from).start(),
                        tokens.get(to - 1).end(),
                        outerEnd);
    }

    String before() {
        return of.substring(outerStart, start);
    }

    String after() {
        return of.substring(end, outerEnd);
    }

    /** All white space of an empty range. */
    String space() {
        return of.substring(outerStart, outerEnd);
    }
}

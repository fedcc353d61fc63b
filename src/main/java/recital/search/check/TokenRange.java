package recital.search.check;

import java.util.List;
import java.util.function.Function;
import recital.language.Tokenizer.Token;

/** Of what was read in a text, in its order, what lies between two offsets. */
final class TokenRange {

    private TokenRange() {}

    /** Of some tokens those that lie between two offsets whole. */
    static List<Token> of(List<Token> inOrder, int start, int end) {
        return of(inOrder, Function.identity(), start, end);
    }

    /** The same of what has tokens; the first is looked for by halves, since a paragraph may have thousands of edits. */
    static <T> List<T> of(List<T> inOrder, Function<T, Token> token, int start, int end) {
        int from = 0;
        int behind = inOrder.size();
        while (from < behind) {
            int middle = (from + behind) >>> 1;
            if (token.apply(inOrder.get(middle)).start() < start) {
                from = middle + 1;
            } else {
                behind = middle;
            }
        }
        int to = from;
        while (to < inOrder.size() && token.apply(inOrder.get(to)).end() <= end) {
            to++;
        }
        return inOrder.subList(from, to);
    }
}

package recital.search.check;

import java.util.List;
import java.util.function.Function;
import recital.language.Tokenizer.Token;
import recital.text.SortedSearch;

/** Of what was read in a text, in its order, what lies between two offsets. */
final class TokenRange {

    private TokenRange() {}

    /** Of some tokens those that lie between two offsets whole. */
    static List<Token> of(List<Token> inOrder, int start, int end) {
        return of(inOrder, Function.identity(), start, end);
    }

    /** The same of what has tokens; the first is looked for by halves, since a paragraph may have thousands of edits. */
    static <T> List<T> of(List<T> inOrder, Function<T, Token> token, int start, int end) {
        int from = SortedSearch.firstNotBelow(
                start, inOrder.size(), i -> token.apply(inOrder.get(i)).start());
        int to = from;
        while (to < inOrder.size() && token.apply(inOrder.get(to)).end() <= end) {
            to++;
        }
        return inOrder.subList(from, to);
    }
}

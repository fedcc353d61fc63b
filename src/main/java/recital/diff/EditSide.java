package recital.diff;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import recital.language.Tokenizer.TokenKind;

/**
 * One side of an edit: a range of tokens of a text, and which of them a rule has accounted for.
 */
final class EditSide {

    private final AnalyzedText analyzedText;
    private final int start;
    private final int end;
    private final int from;
    private final int to;
    private final BitSet explained = new BitSet();

    /** The side that holds the characters from start to end. */
    EditSide(AnalyzedText reading, int start, int end) {
        this.analyzedText = reading;
        this.start = start;
        this.end = end;
        from = (int) reading.tokens().stream()
                .takeWhile(token -> token.end() <= start)
                .count();
        int next = from;
        while (next < reading.tokens().size() && reading.token(next).end() <= end) {
            next++;
        }
        to = next;
    }

    AnalyzedText analyzedText() {
        return analyzedText;
    }

    String text() {
        return analyzedText.text().substring(start, end);
    }

    /** The index of the first token. */
    int from() {
        return from;
    }

    /** The index after the last token. */
    int to() {
        return to;
    }

    boolean isEmpty() {
        return from == to;
    }

    List<WeightedToken> tokens() {
        return analyzedText.tokens().subList(from, to);
    }

    /** The indices of the tokens of that kind that no rule has accounted for yet. */
    List<Integer> unexplained(IntPredicate wanted) {
        return IntStream.range(from, to)
                .filter(i -> !explained.get(i))
                .filter(wanted)
                .boxed()
                .toList();
    }

    /** What no rule has accounted for, punctuation aside. */
    List<WeightedToken> unexplainedWords() {
        return unexplained(i -> analyzedText.token(i).kind() != TokenKind.PUNCTUATION
                        && analyzedText.token(i).kind() != TokenKind.LINE_BREAK)
                .stream()
                .map(analyzedText::token)
                .toList();
    }

    void markExplained(int index) {
        explained.set(index);
    }

    void markAllExplained() {
        explained.set(from, to);
    }

    /** Accounts for the tokens of this side that lie between two characters of the text; says how many there are. */
    int markExplainedBetween(int startCharacter, int endCharacter) {
        List<Integer> within = unexplained(i -> analyzedText.token(i).start() >= startCharacter
                && analyzedText.token(i).end() <= endCharacter);
        within.forEach(this::markExplained);
        return within.size();
    }

    /** Whether a range of characters of the text shares one with this side. */
    boolean overlaps(int startCharacter, int endCharacter) {
        return from < to
                && startCharacter < analyzedText.token(to - 1).end()
                && endCharacter > analyzedText.token(from).start();
    }
}

package recital.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recital.language.Tokenizer.TokenKind;
import recital.reading.WeightedToken;
import recital.text.AffineAlignment;
import recital.text.AffineAlignment.Step;

/**
 * Aligns two runs of tokens so that rare words and whole phrases stay in place, rather than as many tokens as possible.
 *
 * <p>A kept token earns its weight, and every edit costs the same to begin, so that "of" or "and the" between two edits
 * is no reason to keep them apart. A figure, year, date, ordinal or symbol may take the place of another of its kind as an
 * edit of its own at a small cost, since that is how recurring paragraphs are brought up to date.
 */
final class PhraseAlignment implements DiffAlgorithmI<WeightedToken> {

    private static final int EDIT = 110;
    private static final int UPDATE = 45;

    @Override
    public List<Change> computeDiff(
            List<? extends WeightedToken> earlier,
            List<? extends WeightedToken> later,
            DiffAlgorithmListener listener) {
        Map<WeightedToken, Integer> numbers = new HashMap<>();
        int[] earlierNumbers = numbered(earlier, numbers);
        int[] laterNumbers = numbered(later, numbers);
        TokenKind[] earlierKinds = kinds(earlier);
        TokenKind[] laterKinds = kinds(later);
        List<Step> steps = AffineAlignment.steps(
                earlier.size(),
                later.size(),
                (i, j) -> earlierNumbers[i] == laterNumbers[j]
                        ? earlier.get(i).weight()
                        : update(earlierKinds[i], laterKinds[j]),
                EDIT);
        return changes(steps, earlierNumbers, laterNumbers);
    }

    /** Tokens as numbers, the same for what is equal. */
    static int[] numbered(List<? extends WeightedToken> tokens, Map<WeightedToken, Integer> numbers) {
        return tokens.stream()
                .mapToInt(token -> numbers.computeIfAbsent(token, unused -> numbers.size()))
                .toArray();
    }

    private static TokenKind[] kinds(List<? extends WeightedToken> tokens) {
        return tokens.stream().map(WeightedToken::kind).toArray(TokenKind[]::new);
    }

    private static int update(TokenKind earlier, TokenKind later) {
        if (earlier != later) {
            return AffineAlignment.IMPOSSIBLE;
        }
        return switch (earlier) {
            case NUMBER, YEAR, DATE, SYMBOL, ORDINAL -> -UPDATE;
            case WORD, PUNCTUATION, LINE_BREAK -> AffineAlignment.IMPOSSIBLE;
        };
    }

    /** Joins the steps of an edit into one change; an update stands alone. */
    private static List<Change> changes(List<Step> steps, int[] earlierNumbers, int[] laterNumbers) {
        List<Change> changes = new ArrayList<>();
        int from = 0;
        while (from < steps.size()) {
            Step first = steps.get(from);
            int to = from + 1;
            while (!first.paired() && to < steps.size() && !steps.get(to).paired()) {
                to++;
            }
            boolean kept = first.paired() && earlierNumbers[first.earlierStart()] == laterNumbers[first.laterStart()];
            if (!kept) {
                Step last = steps.get(to - 1);
                changes.add(change(first.earlierStart(), last.earlierEnd(), first.laterStart(), last.laterEnd()));
            }
            from = to;
        }
        return changes;
    }

    private static Change change(int earlierStart, int earlierEnd, int laterStart, int laterEnd) {
        DeltaType type = earlierStart == earlierEnd
                ? DeltaType.INSERT
                : laterStart == laterEnd ? DeltaType.DELETE : DeltaType.CHANGE;
        return new Change(type, earlierStart, earlierEnd, laterStart, laterEnd);
    }
}

package recital.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import recital.language.Lexicon;
import recital.language.Tokenizer;
import recital.language.WordList;
import recital.reading.WeightedToken;

/** Arranges edits for people: scraps of kept text between them are taken in, and they begin and end where phrases do. */
final class HunkGrouper {

    private static final int PARAGRAPH_BORDER = 40;
    private static final int SIGN_BEFORE = 30;
    private static final int CONJUNCTION_AFTER = 20;
    private static final int SIGN_AFTER = 15;
    private static final int UNBALANCED = -60;
    private static final int INSIDE_NAME = -10;
    private static final int INSIDE_WORD = -50;
    /** A scrap is kept where it weighs more than this share of the lighter of its neighbours. */
    private static final double SCRAP = 0.45;

    private static final Set<String> BORDER_SIGNS = Set.of(";", ":", ".", "；", "：", "。", "؛", ",", "，", "、", "،");

    private final List<WeightedToken> earlier;
    private final List<WeightedToken> later;
    private final int head;
    private final Set<String> joining;
    private final ValueHunks values;
    private final WholeWords words;

    /** The head, so many tokens of the earlier side, keeps its edits to itself. */
    HunkGrouper(Lexicon lexicon, List<WeightedToken> earlier, List<WeightedToken> later, int head, WholeWords words) {
        this.words = words;
        this.joining = lexicon.words(WordList.JOINING_CLAUSES);
        this.values = new ValueHunks(lexicon, earlier, later);
        this.earlier = earlier;
        this.later = later;
        this.head = head;
    }

    List<Hunk> group(List<Hunk> hunks) {
        return slideToBorders(
                values.withFiguresApart(values.withYearsApart(withoutScraps(values.withUnits(withoutScraps(hunks))))));
    }

    private List<Hunk> withoutScraps(List<Hunk> hunks) {
        List<Hunk> joined = new ArrayList<>();
        for (Hunk hunk : hunks) {
            Hunk next = hunk;
            while (!joined.isEmpty() && belongTogether(joined.get(joined.size() - 1), next)) {
                next = joined.remove(joined.size() - 1).through(next);
            }
            joined.add(next);
        }
        return joined;
    }

    /** What is cited on both sides is no scrap, however much was rewritten around it. */
    private boolean belongTogether(Hunk before, Hunk after) {
        if (before.earlierEnd() <= head && after.earlierStart() >= head && head > 0) {
            return false;
        }
        if (values.isReplacedValue(before) || values.isReplacedValue(after)) {
            return before.earlierEnd() == after.earlierStart()
                    && !(values.isReplacedValue(before) && values.isReplacedValue(after));
        }
        List<WeightedToken> kept = earlier.subList(before.earlierEnd(), after.earlierStart());
        if (kept.stream().anyMatch(token -> token.kind() == Tokenizer.TokenKind.SYMBOL)) {
            return false;
        }
        return weight(kept) <= SCRAP * Math.min(weight(before), weight(after));
    }

    private int weight(Hunk hunk) {
        return Math.max(
                weight(earlier.subList(hunk.earlierStart(), hunk.earlierEnd())),
                weight(later.subList(hunk.laterStart(), hunk.laterEnd())));
    }

    private static int weight(List<WeightedToken> tokens) {
        return tokens.stream().mapToInt(WeightedToken::weight).sum();
    }

    private List<Hunk> slideToBorders(List<Hunk> hunks) {
        List<Hunk> slid = new ArrayList<>();
        for (int i = 0; i < hunks.size(); i++) {
            Hunk hunk = hunks.get(i);
            int floor = i == 0 ? 0 : slid.get(i - 1).earlierEnd() + 1;
            int ceiling =
                    i == hunks.size() - 1 ? earlier.size() : hunks.get(i + 1).earlierStart() - 1;
            slid.add(hunk.isInsertion() || hunk.isDeletion() ? bestPlace(hunk, floor, ceiling) : hunk);
        }
        return slid;
    }

    /** Of all places where the same tokens could be said to have come or gone, the one with the best borders. */
    private Hunk bestPlace(Hunk hunk, int floor, int ceiling) {
        Hunk place = hunk;
        while (place.earlierStart() > floor && repeatsAt(place, -1)) {
            place = place.shifted(-1);
        }
        Hunk best = place;
        while (place.earlierEnd() < ceiling && repeatsAt(place, 1)) {
            place = place.shifted(1);
            if (borders(place) > borders(best)) {
                best = place;
            }
        }
        return best;
    }

    /** Whether the edit says the same when it is moved by one token, of which there is one on that side. */
    private boolean repeatsAt(Hunk hunk, int step) {
        List<WeightedToken> tokens = hunk.isInsertion() ? later : earlier;
        int start = hunk.isInsertion() ? hunk.laterStart() : hunk.earlierStart();
        int end = hunk.isInsertion() ? hunk.laterEnd() : hunk.earlierEnd();
        return step > 0
                ? tokens.get(start).equals(tokens.get(end))
                : tokens.get(start - 1).equals(tokens.get(end - 1));
    }

    private int borders(Hunk hunk) {
        List<WeightedToken> tokens = hunk.isInsertion() ? later : earlier;
        int start = hunk.isInsertion() ? hunk.laterStart() : hunk.earlierStart();
        int end = hunk.isInsertion() ? hunk.laterEnd() : hunk.earlierEnd();
        return border(tokens, start)
                + border(tokens, end)
                + (words.areInside(hunk.earlierStart(), hunk.laterStart()) ? INSIDE_WORD : 0)
                + (words.areInside(hunk.earlierEnd(), hunk.laterEnd()) ? INSIDE_WORD : 0)
                + (balanced(tokens.subList(start, end)) ? 0 : UNBALANCED);
    }

    private int border(List<WeightedToken> tokens, int position) {
        if (position == 0 || position == tokens.size()) {
            return PARAGRAPH_BORDER;
        }
        String before = tokens.get(position - 1).text();
        String after = tokens.get(position).text();
        if (before.equals(TextDiff.PARAGRAPH_BREAK) || after.equals(TextDiff.PARAGRAPH_BREAK)) {
            return PARAGRAPH_BORDER;
        }
        if (BORDER_SIGNS.contains(before)) {
            return SIGN_BEFORE;
        }
        if (joining.contains(after)) {
            return CONJUNCTION_AFTER;
        }
        if (BORDER_SIGNS.contains(after)) {
            return SIGN_AFTER;
        }
        return startsWithCapital(before) && startsWithCapital(after) ? INSIDE_NAME : 0;
    }

    private static boolean startsWithCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static boolean balanced(List<WeightedToken> tokens) {
        int open = 0;
        for (WeightedToken token : tokens) {
            switch (token.text()) {
                case "(", "\u201c" -> open++;
                case ")", "\u201d" -> open--;
                default -> {}
            }
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }
}

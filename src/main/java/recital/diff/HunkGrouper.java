package recital.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import recital.language.Lexicon;
import recital.language.Tokenizer;
import recital.language.WordList;

/** Arranges edits for people: scraps of kept text between them are taken in, and they begin and end where phrases do. */
final class HunkGrouper {

    private static final int PARAGRAPH_BORDER = 40;
    private static final int SENTENCE_BORDER = 35;
    private static final int COMMA_BEFORE = 30;
    private static final int CONJUNCTION_AFTER = 20;
    private static final int COMMA_AFTER = 15;
    private static final int UNBALANCED = -60;
    private static final int INSIDE_NAME = -10;
    private static final int INSIDE_WORD = -50;
    /** A scrap is kept where it weighs more than this share of the lighter of its neighbours. */
    private static final double SCRAP = 0.45;

    /** "Percentage points" has two words. */
    private static final int LONGEST_UNIT = 2;

    private static final Set<String> SENTENCE_ENDS = Set.of(";", ":", ".", "；", "：", "。", "؛");
    private static final Set<String> COMMAS = Set.of(",", "，", "、", "،");

    private final List<WeightedToken> earlier;
    private final List<WeightedToken> later;
    private final int head;
    private final Set<String> joining;
    private final Set<String> units;
    private final Set<String> conjunctions;
    private final WholeWords words;

    /** The head, so many tokens of the earlier side, keeps its edits to itself. */
    HunkGrouper(Lexicon lexicon, List<WeightedToken> earlier, List<WeightedToken> later, int head, WholeWords words) {
        this.words = words;
        this.joining = lexicon.words(WordList.JOINING_CLAUSES);
        this.units = lexicon.words(WordList.MEASURED_UNITS);
        this.conjunctions = lexicon.words(WordList.LIST_CONJUNCTIONS);
        this.earlier = earlier;
        this.later = later;
        this.head = head;
    }

    List<Hunk> group(List<Hunk> hunks) {
        return slideToBorders(withFiguresApart(withYearsApart(withoutScraps(withUnits(withoutScraps(hunks))))));
    }

    /** Where a clause gave place to another, each with its figure, "per cent" after both is of two measures and no kept text. */
    private List<Hunk> withUnits(List<Hunk> hunks) {
        List<Hunk> extended = new ArrayList<>();
        for (int i = 0; i < hunks.size(); i++) {
            Hunk hunk = hunks.get(i);
            int end = i + 1 < hunks.size() ? hunks.get(i + 1).earlierStart() : earlier.size();
            int unit = endsWithFigures(hunk) ? unitLength(hunk.earlierEnd(), end) : 0;
            extended.add(
                    new Hunk(hunk.earlierStart(), hunk.earlierEnd() + unit, hunk.laterStart(), hunk.laterEnd() + unit));
        }
        return extended;
    }

    private boolean endsWithFigures(Hunk hunk) {
        return !hunk.isInsertion()
                && !hunk.isDeletion()
                && !isReplacedValue(hunk)
                && earlier.get(hunk.earlierEnd() - 1).kind() == Tokenizer.TokenKind.NUMBER
                && later.get(hunk.laterEnd() - 1).kind() == Tokenizer.TokenKind.NUMBER;
    }

    /** How many tokens from this one on are a unit, "per cent" or "years". */
    private int unitLength(int start, int end) {
        String words = "";
        for (int i = start; i < Math.min(end, start + LONGEST_UNIT); i++) {
            words += (i == start ? "" : " ") + earlier.get(i).text();
            if (units.contains(words)) {
                return i + 1 - start;
            }
        }
        return 0;
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
        if (isReplacedValue(before) || isReplacedValue(after)) {
            return before.earlierEnd() == after.earlierStart() && !(isReplacedValue(before) && isReplacedValue(after));
        }
        List<WeightedToken> kept = earlier.subList(before.earlierEnd(), after.earlierStart());
        if (kept.stream().anyMatch(token -> token.kind() == Tokenizer.TokenKind.SYMBOL)) {
            return false;
        }
        return weight(kept) <= SCRAP * Math.min(weight(before), weight(after));
    }

    /** A figure, date or symbol that took the place of another stays an edit of its own, so that it can be seen. */
    private boolean isReplacedValue(Hunk hunk) {
        return hunk.isSubstitution()
                && earlier.get(hunk.earlierStart()).kind()
                        == later.get(hunk.laterStart()).kind()
                && earlier.get(hunk.earlierStart()).kind() != Tokenizer.TokenKind.WORD
                && earlier.get(hunk.earlierStart()).kind() != Tokenizer.TokenKind.PUNCTUATION;
    }

    /** In "The State of Railways 2021: Slow Trains" the year that advanced is to be seen apart from the words after it. */
    private List<Hunk> withYearsApart(List<Hunk> hunks) {
        List<Hunk> apart = new ArrayList<>();
        for (Hunk hunk : hunks) {
            if (beginsWithYears(hunk)) {
                apart.add(new Hunk(
                        hunk.earlierStart(), hunk.earlierStart() + 1, hunk.laterStart(), hunk.laterStart() + 1));
                apart.add(new Hunk(hunk.earlierStart() + 2, hunk.earlierEnd(), hunk.laterStart() + 2, hunk.laterEnd()));
            } else {
                apart.add(hunk);
            }
        }
        return apart;
    }

    /**
     * In "increased from 28 to 45 per cent and ..." each figure that gave place to another is to be seen apart from what
     * follows: what both measure was told before them.
     */
    private List<Hunk> withFiguresApart(List<Hunk> hunks) {
        List<Hunk> apart = new ArrayList<>();
        for (Hunk hunk : hunks) {
            int figures = leadingFigures(hunk);
            for (int i = 0; i < figures; i++) {
                int before = hunk.earlierStart() + i;
                int after = hunk.laterStart() + i;
                if (!earlier.get(before).equals(later.get(after))) {
                    apart.add(new Hunk(before, before + 1, after, after + 1));
                }
            }
            Hunk rest = new Hunk(
                    hunk.earlierStart() + figures, hunk.earlierEnd(), hunk.laterStart() + figures, hunk.laterEnd());
            if (figures == 0 || !rest.isInsertion() || !rest.isDeletion()) {
                apart.add(rest);
            }
        }
        return apart;
    }

    /**
     * How many tokens on either side are the same measures, "28 to 45 per cent" and "47 to 54 per cent", with which the
     * clause ends; none where only one token is replaced, or something else is counted behind them.
     */
    private int leadingFigures(Hunk hunk) {
        if (hunk.isInsertion() || hunk.isDeletion() || hunk.isSubstitution() || hunk.earlierStart() == 0) {
            return 0;
        }
        int length = 0;
        while (isFigureOfBoth(hunk, length)
                || length > 0
                        && hunk.earlierStart() + length < hunk.earlierEnd()
                        && hunk.laterStart() + length < hunk.laterEnd()
                        && earlier.get(hunk.earlierStart() + length).equals(later.get(hunk.laterStart() + length))
                        && !endsClause(earlier, hunk.earlierStart() + length)) {
            length++;
        }
        boolean ends =
                endsClause(earlier, hunk.earlierStart() + length) && endsClause(later, hunk.laterStart() + length);
        return ends && length > 0 && endsWithUnit(hunk.earlierStart(), length) ? length : 0;
    }

    private boolean isFigureOfBoth(Hunk hunk, int at) {
        return hunk.earlierStart() + at < hunk.earlierEnd()
                && hunk.laterStart() + at < hunk.laterEnd()
                && earlier.get(hunk.earlierStart() + at).kind() == Tokenizer.TokenKind.NUMBER
                && later.get(hunk.laterStart() + at).kind() == Tokenizer.TokenKind.NUMBER;
    }

    private boolean endsWithUnit(int start, int length) {
        for (int words = 1; words <= LONGEST_UNIT && words < length; words++) {
            if (unitLength(start + length - words, start + length) == words) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause ends before this token. */
    private boolean endsClause(List<WeightedToken> tokens, int index) {
        return index >= tokens.size()
                || tokens.get(index).kind() == Tokenizer.TokenKind.PUNCTUATION
                || conjunctions.contains(tokens.get(index).text());
    }

    /** Whether a year on either side is followed by the same sign and more. */
    private boolean beginsWithYears(Hunk hunk) {
        if (hunk.earlierEnd() - hunk.earlierStart() < 3 || hunk.laterEnd() - hunk.laterStart() < 3) {
            return false;
        }
        WeightedToken sign = earlier.get(hunk.earlierStart() + 1);
        return earlier.get(hunk.earlierStart()).kind() == Tokenizer.TokenKind.YEAR
                && later.get(hunk.laterStart()).kind() == Tokenizer.TokenKind.YEAR
                && sign.kind() == Tokenizer.TokenKind.PUNCTUATION
                && sign.equals(later.get(hunk.laterStart() + 1));
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
        if (SENTENCE_ENDS.contains(before)) {
            return SENTENCE_BORDER;
        }
        if (COMMAS.contains(before)) {
            return COMMA_BEFORE;
        }
        if (joining.contains(after)) {
            return CONJUNCTION_AFTER;
        }
        if (COMMAS.contains(after) || SENTENCE_ENDS.contains(after)) {
            return COMMA_AFTER;
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

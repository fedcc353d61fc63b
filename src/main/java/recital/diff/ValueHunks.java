package recital.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import recital.language.Lexicon;
import recital.language.Tokenizer;
import recital.language.WordList;
import recital.reading.WeightedToken;

/** Keeps figures, dates and symbols that gave place to others apart from the words around them, so that they can be seen. */
final class ValueHunks {

    /** "Percentage points" has two words. */
    private static final int LONGEST_UNIT = 2;

    private final List<WeightedToken> earlier;
    private final List<WeightedToken> later;
    private final Set<String> units;
    private final Set<String> conjunctions;

    ValueHunks(Lexicon lexicon, List<WeightedToken> earlier, List<WeightedToken> later) {
        this.earlier = earlier;
        this.later = later;
        units = lexicon.words(WordList.MEASURED_UNITS);
        conjunctions = lexicon.words(WordList.LIST_CONJUNCTIONS);
    }

    /** A figure, date or symbol that took the place of another stays an edit of its own, so that it can be seen. */
    boolean isReplacedValue(Hunk hunk) {
        return hunk.isSubstitution()
                && earlier.get(hunk.earlierStart()).kind()
                        == later.get(hunk.laterStart()).kind()
                && earlier.get(hunk.earlierStart()).kind() != Tokenizer.TokenKind.WORD
                && earlier.get(hunk.earlierStart()).kind() != Tokenizer.TokenKind.PUNCTUATION;
    }

    /** Where a clause gave place to another, each with its figure, "per cent" after both is of two measures and no kept text. */
    List<Hunk> withUnits(List<Hunk> hunks) {
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

    /** In "The State of Railways 2021: Slow Trains" the year that advanced is to be seen apart from the words after it. */
    List<Hunk> withYearsApart(List<Hunk> hunks) {
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
    List<Hunk> withFiguresApart(List<Hunk> hunks) {
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
}

package recital.search.precedent;

import java.util.BitSet;
import java.util.function.IntBinaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;

/**
 * The stretch of a run that tells most: what stands in one text alone costs, so that a run may begin before it and end behind it.
 *
 * @param start its first word in the asked text
 * @param end the word after its last
 * @param shared how many words of it both texts have
 * @param gaps what it costs that words stand in one of them alone
 * @param content what its words tell, less that cost
 * @param widest the word behind its widest gap
 * @param width what that gap costs
 */
record TellingStretch(int start, int end, int shared, int gaps, double content, int widest, int width) {

    private static final TellingStretch NONE = new TellingStretch(0, 0, 0, 0, 0, 0, 0);

    private static TellingStretch at(int word, double content) {
        return new TellingStretch(word, word + 1, 1, 0, content, word, 0);
    }

    private TellingStretch with(int word, double content, int gap) {
        return new TellingStretch(
                start,
                word + 1,
                shared + 1,
                gaps + gap,
                this.content - gap + content,
                gap > width ? word : widest,
                Math.max(gap, width));
    }

    /** Those of some words that stand in it. */
    BitSet of(BitSet words) {
        BitSet own = new BitSet();
        own.set(start, end);
        own.and(words);
        return own;
    }

    /**
     * What a run tells and costs.
     *
     * @param words those that both texts have
     * @param content what such a word tells
     * @param gap what the words between two of them cost that follow one another
     */
    record Measure(BitSet words, IntToDoubleFunction content, IntBinaryOperator gap) {

        /** That between two words of the asked text, the last one not included. */
        private TellingStretch most(int start, int end) {
            TellingStretch best = NONE;
            TellingStretch last = NONE;
            int before = -1;
            for (int word = words.nextSetBit(start); word >= 0 && word < end; word = words.nextSetBit(word + 1)) {
                int cost = before < 0 ? 0 : gap.applyAsInt(before, word);
                double own = content.applyAsDouble(word);
                last = last.content <= cost ? at(word, own) : last.with(word, own, cost);
                if (last.content > best.content) {
                    best = last;
                }
                before = word;
            }
            return best;
        }

        /** Whether a stretch is such, or one to a side of its widest gap. */
        boolean any(int start, int end, Predicate<TellingStretch> such) {
            TellingStretch most = most(start, end);
            return such.test(most)
                    || most.width > 0 && (any(most.start, most.widest, such) || any(most.widest, most.end, such));
        }
    }
}

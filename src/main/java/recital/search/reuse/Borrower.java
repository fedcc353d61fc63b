package recital.search.reuse;

import java.util.BitSet;
import java.util.Optional;
import recital.search.RunFinder;
import recital.search.SharedWords;

/**
 * A paragraph and what it may have borrowed: one lender after another is compared with it, earlier ones first. What is
 * found depends on the two texts and on the lenders before alone, wherever they are compared.
 */
public final class Borrower {

    private final int words;
    private final RunFinder runs;
    private final BitSet found = new BitSet();

    /**
     * A paragraph that nobody has lent to yet.
     *
     * @param words the hashes of its words
     * @param minWords how many words a run has at least
     */
    public Borrower(long[] words, int minWords) {
        this.words = words.length;
        runs = new RunFinder(words, minWords);
    }

    /**
     * What it shares with a lender.
     *
     * @param shared the words
     * @param first how many of them no lender before had
     */
    public record Loaned(SharedWords shared, int first) {}

    /** What it shares with the next lender, given the hashes of the words of that; empty for nothing. */
    public Optional<Loaned> borrow(long[] lender) {
        SharedWords shared = runs.sharedWith(lender);
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        BitSet first = shared.words();
        first.andNot(found);
        found.or(first);
        return Optional.of(new Loaned(shared, first.cardinality()));
    }

    /**
     * That as a pair of paragraphs.
     *
     * @param lenderParagraph the name of the one
     * @param borrowerParagraph that of the other
     * @param text the longest stretch, as the borrower has it
     */
    public ReusePair pair(
            ReuseDocument from,
            String lenderParagraph,
            ReuseDocument to,
            String borrowerParagraph,
            Loaned loaned,
            String text) {
        return new ReusePair(
                from,
                lenderParagraph,
                to,
                borrowerParagraph,
                words,
                loaned.shared().count(),
                loaned.first(),
                loaned.shared().longest(),
                text);
    }
}

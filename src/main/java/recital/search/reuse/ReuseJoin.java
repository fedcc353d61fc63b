package recital.search.reuse;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import recital.search.Fingerprints;
import recital.search.FoldedWords;
import recital.search.SharedWords;
import recital.search.reuse.Borrower.Loaned;
import recital.search.reuse.ReuseSummary.Loan;

/**
 * Finds all pairs of paragraphs of two documents that share a run of words, by a join over rare shingles.
 *
 * <p>What is to be told stands in the order of the borrowers, and of one borrower in that of the lenders, whatever memory
 * there is. A paragraph and a fingerprint go into one number each, so that there may be some 16 million paragraphs.
 * Temporary files are gone after {@link #close}.
 */
public final class ReuseJoin implements Closeable {

    private static final int PARAGRAPH_BITS = 24;
    private static final long PARAGRAPH = (1L << PARAGRAPH_BITS) - 1;

    private final ReuseOptions options;
    private final List<ReuseDocument> documents = new ArrayList<>();
    private final ParagraphStore paragraphs;
    private final SpilledNumbers fingerprints;
    private final SpilledNumbers candidates;
    private long stockPhrases;

    /**
     * A join of nothing yet.
     *
     * @param folder for temporary files
     */
    public ReuseJoin(ReuseOptions options, Path folder) {
        this.options = options;
        int numbers = (int) Math.min(Integer.MAX_VALUE - 8, options.memory() / 4 / Long.BYTES);
        paragraphs = new ParagraphStore(folder, options.memory() / 2);
        fingerprints = new SpilledNumbers(folder, numbers);
        candidates = new SpilledNumbers(folder, numbers);
    }

    /** Is told of the pairs. */
    @FunctionalInterface
    public interface PairTaker {
        void take(ReusePair pair) throws IOException;
    }

    /** Adds a document, which is later than all before it, and gives its number. */
    public int add(ReuseDocument document) {
        documents.add(document);
        return documents.size() - 1;
    }

    /**
     * Adds a paragraph of a document.
     *
     * @throws IllegalStateException where there are too many
     */
    public void add(ReuseParagraph paragraph) throws IOException {
        if (paragraphs.size() > PARAGRAPH) {
            throw new IllegalStateException("more than " + PARAGRAPH + " paragraphs");
        }
        FoldedWords folded = FoldedWords.of(paragraph.text());
        long[] words = folded.hashes();
        if (words.length >= options.minWords()) {
            for (long fingerprint : Fingerprints.of(words, options.minWords())) {
                fingerprints.add(fingerprint << PARAGRAPH_BITS | paragraphs.size());
            }
        }
        paragraphs.add(paragraph, folded, words);
    }

    /** Tells all pairs; nothing can be added any more. */
    public ReuseSummary join(PairTaker taker) throws IOException {
        Sharers sharers = new Sharers();
        fingerprints.forEach(sharers::add);
        sharers.end();
        fingerprints.close();
        Borrowers borrowers = new Borrowers(taker);
        candidates.forEach(borrowers::compare);
        return borrowers.summary();
    }

    @Override
    public void close() throws IOException {
        try (paragraphs;
                fingerprints;
                candidates) {
            documents.clear();
        }
    }

    /** The paragraphs that have one fingerprint, which follow one another. */
    private final class Sharers {

        private final int[] sharers = new int[options.mostSharers()];
        /** Their documents. */
        private final int[] sharing = new int[options.mostSharers()];

        private long fingerprint;
        private int size;

        void add(long number) throws IOException {
            if (number >> PARAGRAPH_BITS != fingerprint) {
                end();
                fingerprint = number >> PARAGRAPH_BITS;
            }
            if (size < sharers.length) {
                sharers[size] = (int) (number & PARAGRAPH);
            }
            size++;
        }

        void end() throws IOException {
            if (size > sharers.length) {
                stockPhrases++;
                size = 0;
            }
            for (int borrower = 0; borrower < size; borrower++) {
                sharing[borrower] = paragraphs.document(sharers[borrower]);
                for (int lender = 0; lender < borrower; lender++) {
                    if (sharing[lender] != sharing[borrower]) {
                        candidates.add((long) sharers[borrower] << PARAGRAPH_BITS | sharers[lender]);
                    }
                }
            }
            size = 0;
        }
    }

    /** Compares the pairs that may share a run, those of one borrower one after another. */
    private final class Borrowers {

        private final PairTaker taker;
        private final Map<Lending, Loan> loans = new HashMap<>();
        private final Map<Integer, Long> borrowing = new HashMap<>();
        private final Map<Integer, Integer> lent = new TreeMap<>();
        private int borrower = -1;
        private Borrower words = new Borrower(new long[0], 1);
        /** Its text, once it is told of. */
        private Optional<PlacedText> text = Optional.empty();

        private long pairs;

        Borrowers(PairTaker taker) {
            this.taker = taker;
        }

        void compare(long pair) throws IOException {
            int next = (int) (pair >> PARAGRAPH_BITS);
            if (next != borrower) {
                count();
                borrower = next;
                words = new Borrower(paragraphs.words(next), options.minWords());
                text = Optional.empty();
            }
            int lender = (int) (pair & PARAGRAPH);
            Optional<Loaned> loaned = words.borrow(paragraphs.words(lender));
            if (loaned.isPresent()) {
                take(lender, loaned.get());
            }
        }

        private void take(int lender, Loaned loaned) throws IOException {
            ReuseDocument from = documents.get(paragraphs.document(lender));
            ReuseDocument to = documents.get(paragraphs.document(borrower));
            if (loaned.first() > 0 && from.series() != to.series()) {
                lent.merge(from.series(), loaned.first(), Integer::sum);
            }
            if (options.ownSeries() || from.series() != to.series()) {
                pairs++;
                taker.take(words.pair(
                        from, paragraphs.id(lender), to, paragraphs.id(borrower), loaned, longest(loaned.shared())));
            }
        }

        private String longest(SharedWords shared) throws IOException {
            int start = shared.longestStart();
            return text().stretch(start, start + shared.longest());
        }

        private PlacedText text() throws IOException {
            PlacedText known = text.isPresent() ? text.get() : paragraphs.text(borrower);
            text = Optional.of(known);
            return known;
        }

        /** Adds what the last borrower was lent. */
        private void count() {
            if (borrower >= 0 && !lent.isEmpty()) {
                int to = documents.get(paragraphs.document(borrower)).series();
                borrowing.merge(to, 1L, Long::sum);
                lent.forEach((from, number) -> loans.merge(
                        new Lending(from, to),
                        new Loan(from, to, number, 1),
                        (one, other) -> new Loan(from, to, one.words() + number, one.paragraphs() + 1)));
                lent.clear();
            }
        }

        ReuseSummary summary() {
            count();
            borrower = -1;
            return new ReuseSummary(
                    paragraphs.size(),
                    pairs,
                    stockPhrases,
                    loans.values().stream()
                            .sorted(Comparator.comparingLong((Loan loan) -> -loan.words())
                                    .thenComparingInt(Loan::lender)
                                    .thenComparingInt(Loan::borrower))
                            .toList(),
                    borrowing);
        }
    }

    /** A series that lent to another. */
    private record Lending(int lender, int borrower) {}
}

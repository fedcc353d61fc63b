package recital.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import recital.search.FoldedWords;
import recital.search.SharedWords;
import recital.search.reuse.Borrower;
import recital.search.reuse.Borrower.Loaned;
import recital.search.reuse.ReuseDocument;
import recital.search.reuse.ReuseOptions;
import recital.search.reuse.ReusePair;
import scala.Tuple2;

/**
 * The pairs of paragraphs that share a run of words, found by the same join over rare shingles as on one machine, in steps
 * that Spark spreads: fingerprints of a paragraph, paragraphs that have one, comparison of a borrower with its lenders.
 */
final class SpreadReuse {

    private SpreadReuse() {}

    /** A paragraph that may have lent: its words are all that is compared. */
    private record Lender(long number, ReuseDocument document, String id, long[] words) implements Serializable {}

    /** The pairs, in the order of the borrowers and then of the lenders. */
    static JavaRDD<ReusePair> pairs(JavaRDD<SpreadParagraph> paragraphs, ReuseOptions options) {
        int minWords = options.minWords();
        JavaPairRDD<Long, SpreadParagraph> byNumber = paragraphs
                .mapToPair(paragraph -> new Tuple2<>(paragraph.number(), paragraph))
                .persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<Long, Long> borrowersByLender = sharers(byNumber, options)
                .flatMapToPair(SpreadReuse::candidates)
                .distinct();
        JavaPairRDD<Long, Lender> lendersByBorrower = borrowersByLender
                .join(byNumber)
                .mapToPair(pair -> new Tuple2<>(pair._2()._1(), lender(pair._2()._2())));
        return lendersByBorrower
                .groupByKey()
                .join(byNumber)
                .sortByKey()
                .flatMap(one -> compared(one._2()._2(), one._2()._1(), minWords, options.ownSeries()));
    }

    private static Lender lender(SpreadParagraph paragraph) {
        return new Lender(
                paragraph.number(), paragraph.document(), paragraph.paragraph().id(), paragraph.words());
    }

    /** The paragraphs that have a fingerprint, for each but those of stock phrases. */
    private static JavaRDD<List<Long>> sharers(JavaPairRDD<Long, SpreadParagraph> byNumber, ReuseOptions options) {
        int minWords = options.minWords();
        int most = options.mostSharers();
        return byNumber.flatMapToPair(paragraph -> fingerprints(paragraph._2(), minWords))
                .aggregateByKey(
                        new ArrayList<Long>(),
                        (some, number) -> with(some, List.of(number), most),
                        (some, others) -> with(some, others, most))
                .values()
                .filter(sharers -> sharers.size() <= most)
                .map(sharers -> sharers);
    }

    private static Iterator<Tuple2<Long, Long>> fingerprints(SpreadParagraph paragraph, int minWords) {
        List<Tuple2<Long, Long>> all = new ArrayList<>();
        paragraph
                .fingerprints(minWords)
                .forEachRemaining(fingerprint -> all.add(new Tuple2<>(fingerprint, paragraph.number())));
        return all.iterator();
    }

    /** Both, as long as they are no stock phrase; of those no more are kept than tell that they are one. */
    private static ArrayList<Long> with(ArrayList<Long> some, List<Long> others, int most) {
        for (int i = 0; i < others.size() && some.size() <= most; i++) {
            some.add(others.get(i));
        }
        return some;
    }

    /** Each two of them that stand in two documents, the lender first. */
    private static Iterator<Tuple2<Long, Long>> candidates(List<Long> sharers) {
        List<Tuple2<Long, Long>> pairs = new ArrayList<>();
        for (long lender : sharers) {
            for (long borrower : sharers) {
                if (lender < borrower && !SpreadParagraph.inOneDocument(lender, borrower)) {
                    pairs.add(new Tuple2<>(lender, borrower));
                }
            }
        }
        return pairs.iterator();
    }

    private static Iterator<ReusePair> compared(
            SpreadParagraph borrower, Iterable<Lender> lenders, int minWords, boolean ownSeries) {
        List<Lender> inOrder = new ArrayList<>();
        lenders.forEach(inOrder::add);
        inOrder.sort(Comparator.comparingLong(Lender::number));
        Borrower words = new Borrower(borrower.words(), minWords);
        String text = borrower.paragraph().text();
        FoldedWords places = FoldedWords.of(text);
        ReuseDocument to = borrower.document();
        List<ReusePair> pairs = new ArrayList<>();
        for (Lender lender : inOrder) {
            Optional<Loaned> loaned = words.borrow(lender.words());
            if (loaned.isPresent() && (ownSeries || lender.document().series() != to.series())) {
                SharedWords shared = loaned.get().shared();
                int start = places.start(shared.longestStart());
                int end = places.end(shared.longestStart() + shared.longest() - 1);
                pairs.add(words.pair(
                        lender.document(),
                        lender.id(),
                        to,
                        borrower.paragraph().id(),
                        loaned.get(),
                        text.substring(start, end)));
            }
        }
        return pairs.iterator();
    }
}

package recital.language;

import java.util.stream.LongStream;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.text.Hashes;
import recital.text.Overlap;
import recital.text.Shingles;

/**
 * The runs of five words that stand in the paragraphs of a document.
 *
 * <p>Runs count once a document, so that a formula in every paragraph weighs no more than another. A paragraph of fewer
 * words is one run. Each is kept as a number, so that those of a whole collection find room.
 *
 * <p>source: A. Z. Broder, On the resemblance and containment of documents, 1997.
 */
public final class WordRuns {

    public static final WordRuns NONE = new WordRuns(LongStream.empty());

    private static final int LENGTH = 5;

    private final long[] runs;

    private WordRuns(LongStream runs) {
        this.runs = runs.sorted().distinct().toArray();
    }

    /** Those of a document. */
    public static WordRuns of(Resolution document) {
        return new WordRuns(document.paragraphs().stream()
                .flatMapToLong(paragraph -> LongStream.of(runs(paragraph, Lexicon.of(document.language())))));
    }

    private static long[] runs(Paragraph paragraph, Lexicon lexicon) {
        long[] words = lexicon.tokens().keys(paragraph.text()).stream()
                .mapToLong(Hashes::of)
                .toArray();
        return words.length < LENGTH ? new long[] {Shingles.whole(words)} : Shingles.of(words, LENGTH);
    }

    /** The part of all runs that stands in both documents, from 0 to 1; 0 where there are none. */
    public double likeness(WordRuns other) {
        return Overlap.dice(runs, other.runs);
    }
}

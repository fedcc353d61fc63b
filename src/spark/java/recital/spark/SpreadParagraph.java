package recital.spark;

import java.io.Serializable;
import java.util.Iterator;
import java.util.stream.LongStream;
import recital.search.Fingerprints;
import recital.search.FoldedWords;
import recital.search.reuse.ReuseDocument;
import recital.search.reuse.ReuseParagraph;

/**
 * A paragraph with all that a machine has to know of it.
 *
 * @param number by which all are in order: its document, then its place there
 * @param document in which it stands
 */
record SpreadParagraph(long number, ReuseDocument document, ReuseParagraph paragraph) implements Serializable {

    /** The program keeps as many bits of a fingerprint beside the number of a paragraph. */
    private static final int UNUSED_BITS = 24;

    static SpreadParagraph of(int document, int place, ReuseDocument its, ReuseParagraph paragraph) {
        return new SpreadParagraph((long) document << Integer.SIZE | place, its, paragraph);
    }

    /** Whether two paragraphs stand in one document. */
    static boolean inOneDocument(long one, long other) {
        return one >> Integer.SIZE == other >> Integer.SIZE;
    }

    long[] words() {
        return FoldedWords.of(paragraph.text()).hashes();
    }

    /** By which paragraphs are found that share a run of so many words, each once. */
    Iterator<Long> fingerprints(int minWords) {
        long[] words = words();
        long[] all = words.length < minWords ? new long[0] : Fingerprints.of(words, minWords);
        return LongStream.of(all)
                .map(fingerprint -> fingerprint << UNUSED_BITS >> UNUSED_BITS)
                .distinct()
                .iterator();
    }
}

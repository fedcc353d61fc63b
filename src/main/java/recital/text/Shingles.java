package recital.text;

/**
 * The runs of so many words in a text, each as a hash of 64 bits: two runs have one hash where their words are the same,
 * and otherwise by a chance of one in 2<sup>64</sup>.
 *
 * <p>The same words give the same hashes in every run of the program and on every machine. source: shingles, A. Broder, On
 * the resemblance and containment of documents, 1997; rolling hashes, R. Karp and M. Rabin, 1987.
 */
public final class Shingles {

    /** Odd, so that no bit of a word is lost; the digits of the golden ratio. */
    private static final long BASE = 0x9e3779b97f4a7c15L;

    private Shingles() {}

    /**
     * The runs of a text, in order: as many as it has words, less what a run has beside its first.
     *
     * @param words the hashes of its words
     * @param length how many words a run has
     */
    public static long[] of(long[] words, int length) {
        if (words.length < length) {
            return new long[0];
        }
        long outgoing = 1;
        for (int i = 1; i < length; i++) {
            outgoing *= BASE;
        }
        long[] runs = new long[words.length - length + 1];
        long run = 0;
        for (int i = 0; i < words.length; i++) {
            if (i >= length) {
                run -= words[i - length] * outgoing;
            }
            run = run * BASE + words[i];
            if (i >= length - 1) {
                runs[i - length + 1] = Hashes.mixed(run);
            }
        }
        return runs;
    }

    /** One of them, as it stands among all. */
    public static long of(long[] words, int start, int length) {
        long run = 0;
        for (int i = start; i < start + length; i++) {
            run = run * BASE + words[i];
        }
        return Hashes.mixed(run);
    }

    /** A text as one run, which no part of a longer text is: what is too short for a run is compared whole. */
    public static long whole(long[] words) {
        return words.length == 0 ? 0 : Hashes.mixed(of(words, 0, words.length) + words.length);
    }
}

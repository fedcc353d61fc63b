package recital.search;

import java.util.Arrays;
import recital.text.Folding;
import recital.text.Hashes;
import recital.text.WordTokenizer;
import recital.text.WordTokenizer.SpanTaker;

/**
 * The words and numbers of a text in the form in which they are compared: plain typography and small letters, each as a
 * hash of 64 bits beside its place in the text.
 */
public final class FoldedWords {

    private final long[] hashes;
    private final int[] starts;
    private final int[] ends;

    private FoldedWords(long[] hashes, int[] starts, int[] ends) {
        this.hashes = hashes;
        this.starts = starts;
        this.ends = ends;
    }

    /** The words of a text, in order. */
    public static FoldedWords of(String text) {
        String folded = Folding.CASE.fold(text);
        Builder words = new Builder(folded);
        WordTokenizer.eachWordAndNumber(folded, words);
        return folded.length() == text.length() ? words.build() : words.build().moved(places(text, folded.length()));
    }

    /** The words that a text has so far. */
    private static final class Builder implements SpanTaker {

        private static final int LETTERS_OF_A_WORD = 5;

        private final String text;
        private long[] hashes;
        private int[] starts;
        private int[] ends;
        private int size;

        Builder(String text) {
            this.text = text;
            int words = text.length() / LETTERS_OF_A_WORD + 1;
            hashes = new long[words];
            starts = new int[words];
            ends = new int[words];
        }

        @Override
        public void take(int start, int end) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * size);
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
            }
            hashes[size] = Hashes.of(text, start, end);
            starts[size] = start;
            ends[size] = end;
            size++;
        }

        FoldedWords build() {
            return new FoldedWords(Arrays.copyOf(hashes, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
        }
    }

    private FoldedWords moved(int[] places) {
        for (int i = 0; i < hashes.length; i++) {
            starts[i] = places[starts[i]];
            ends[i] = places[ends[i] - 1] + 1;
        }
        return this;
    }

    /** Where in the text each folded character stood: soft hyphens and the like have left none. */
    private static int[] places(String text, int length) {
        int[] places = new int[length];
        int at = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int width =
                    Folding.CASE.fold(Character.toString(text.codePointAt(i))).length();
            for (int end = Math.min(length, at + width); at < end; at++) {
                places[at] = i;
            }
        }
        return places;
    }

    /** How many there are. */
    public int size() {
        return hashes.length;
    }

    /** The offset of the first character of a word. */
    public int start(int word) {
        return starts[word];
    }

    /** The offset after its last character. */
    public int end(int word) {
        return ends[word];
    }

    /** The hashes of the words, in order. */
    public long[] hashes() {
        return hashes.clone();
    }
}

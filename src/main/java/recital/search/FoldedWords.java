package recital.search;

import java.util.List;
import recital.text.Folding;
import recital.text.WordTokenizer;
import recital.text.WordTokenizer.WordToken;

/**
 * The words and numbers of a text in the form in which they are compared: plain typography and small letters, each as a
 * hash of 64 bits beside its place in the text.
 */
public final class FoldedWords {

    private final long[] hashes;
    private final int[] starts;
    private final int[] ends;

    private FoldedWords(int size) {
        hashes = new long[size];
        starts = new int[size];
        ends = new int[size];
    }

    /** The words of a text, in order. */
    public static FoldedWords of(String text) {
        String folded = Folding.CASE.fold(text);
        List<WordToken> tokens = WordTokenizer.wordsAndNumbers(folded);
        FoldedWords words = new FoldedWords(tokens.size());
        int[] places = folded.length() == text.length() ? new int[0] : places(text, folded.length());
        for (int i = 0; i < words.hashes.length; i++) {
            WordToken token = tokens.get(i);
            words.hashes[i] = Hashes.of(token.text());
            words.starts[i] = places.length == 0 ? token.start() : places[token.start()];
            words.ends[i] = places.length == 0 ? token.end() : places[token.end() - 1] + 1;
        }
        return words;
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

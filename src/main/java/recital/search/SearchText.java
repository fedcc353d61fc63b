package recital.search;

import java.util.List;
import recital.text.SortedSearch;

/**
 * A text as the words by which it is indexed and compared.
 *
 * @param text as it stands
 * @param words in order
 */
public record SearchText(String text, List<SearchWord> words) {

    public SearchText {
        words = List.copyOf(words);
    }

    /**
     * A word or figure of a text.
     *
     * @param start the offset of its first character
     * @param end the offset after its last
     * @param stem what it has in common with its other forms
     * @param hash a number that stands for the stem
     * @param weight how much it tells: the rarer in resolutions at large, the more
     */
    public record SearchWord(int start, int end, String stem, long hash, double weight) {

        /** What stands in the number of a resolution: 78/132 is another one than 77/150. */
        static final char STROKE = '/';

        /** Whether it is one. */
        public boolean isNumberOfResolution() {
            return stem.indexOf(STROKE) >= 0;
        }

        /** Whether it is a number of any kind. */
        public boolean isFigure() {
            return stem.equals(TextAnalyzer.FIGURE) || isNumberOfResolution();
        }
    }

    /** The part of the text from one word to another, the last one not included. */
    public TextRange range(int from, int to) {
        return new TextRange(words.get(from).start(), words.get(to - 1).end());
    }

    /** How many words end before an offset, or at it. */
    public int wordsBefore(int offset) {
        return SortedSearch.firstNotBelow(offset + 1, size(), i -> words.get(i).end());
    }

    /** A word as it stands. */
    public String word(int index) {
        return range(index, index + 1).of(text);
    }

    /** How many words it has. */
    public int size() {
        return words.size();
    }
}

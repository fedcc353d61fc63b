package recital.search.precedent;

import java.util.BitSet;
import java.util.Optional;
import recital.search.SearchText;
import recital.search.TextAnalyzer;

/**
 * A paragraph that is asked about, with its words.
 *
 * @param title of its document; empty where it has none
 * @param series its document's own; empty where that is not known
 * @param least the fewest words of a run that it shares with a match
 */
record AskedText(
        AskedParagraph paragraph,
        String title,
        Optional<String> series,
        SearchText text,
        int least,
        TextAnalyzer analyzer) {

    /** What is longer is found by runs of words as well. */
    private static final int PHRASE = 7;

    /** All its words. */
    BitSet all() {
        BitSet all = new BitSet();
        all.set(0, size());
        return all;
    }

    /** Whether it is a few words of no document, which are looked for whatever they tell. */
    boolean isPhrase() {
        return paragraph.place().isEmpty() && size() <= PHRASE;
    }

    /** How many words it has. */
    int size() {
        return text.size();
    }
}

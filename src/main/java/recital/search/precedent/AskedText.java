package recital.search.precedent;

import recital.search.SearchText;
import recital.search.TextAnalyzer;

/**
 * A paragraph that is asked about, with its words.
 *
 * @param title of its document; empty where it has none
 * @param least the fewest words of a run that it shares with a match
 */
record AskedText(AskedParagraph paragraph, String title, SearchText text, int least, TextAnalyzer analyzer) {

    /** How many words it has. */
    int size() {
        return text.size();
    }
}

package recital.search.precedent;

import java.util.BitSet;
import java.util.Collection;
import recital.search.RunFinder;
import recital.search.SearchText;
import recital.search.SearchText.SearchWord;
import recital.search.TextAnalyzer;

/** The words of a text that stand in the title of a document, five or more in a row. */
final class TitleWords {

    private static final int LEAST_WORDS = 5;

    private TitleWords() {}

    static BitSet in(SearchText text, Collection<String> titles, TextAnalyzer analyzer) {
        RunFinder runs = new RunFinder(hashes(text), LEAST_WORDS);
        BitSet words = new BitSet();
        titles.forEach(title ->
                words.or(runs.sharedWith(hashes(analyzer.analyze(title))).words()));
        return words;
    }

    private static long[] hashes(SearchText text) {
        return text.words().stream().mapToLong(SearchWord::hash).toArray();
    }
}

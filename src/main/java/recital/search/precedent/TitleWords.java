package recital.search.precedent;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import recital.search.SearchText;
import recital.search.SearchText.SearchWord;
import recital.search.TextAnalyzer;

/** The words of a text that stand in the title of a document, five or more in a row. */
final class TitleWords {

    private static final int LEAST_WORDS = 5;

    private TitleWords() {}

    static BitSet in(SearchText text, Collection<String> titles, TextAnalyzer analyzer) {
        Set<List<Long>> runs = new HashSet<>();
        titles.forEach(title -> runs.addAll(runs(analyzer.analyze(title))));
        BitSet words = new BitSet();
        List<List<Long>> own = runs(text);
        for (int start = 0; start < own.size(); start++) {
            if (runs.contains(own.get(start))) {
                words.set(start, start + LEAST_WORDS);
            }
        }
        return words;
    }

    private static List<List<Long>> runs(SearchText text) {
        List<Long> hashes = text.words().stream().map(SearchWord::hash).toList();
        List<List<Long>> runs = new ArrayList<>();
        for (int start = 0; start + LEAST_WORDS <= hashes.size(); start++) {
            runs.add(hashes.subList(start, start + LEAST_WORDS));
        }
        return runs;
    }
}

package recital.search.index;

import java.util.Set;
import recital.model.Paragraph;
import recital.search.SearchTerms;
import recital.search.SearchText;
import recital.search.TextAnalyzer;
import recital.text.Key;

/**
 * By what a paragraph is found, as the text kernel makes it for every index.
 *
 * @param wording a number for the text as people see it
 * @param words its telling words and pairs of words
 * @param runs some of its runs of eight words
 */
public record IndexedTerms(long wording, Set<Integer> words, Set<Integer> runs) {

    /** Those of a paragraph. */
    public static IndexedTerms of(Paragraph paragraph, TextAnalyzer analyzer) {
        SearchText text = analyzer.analyze(paragraph.text());
        return new IndexedTerms(
                SearchTerms.hash(Key.of(paragraph.text()).value()),
                SearchTerms.weighted(text.words()).keySet(),
                SearchTerms.someRuns(text.words()));
    }
}

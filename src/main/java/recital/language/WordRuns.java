package recital.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.text.Overlap;

/**
 * The runs of five words that stand in the paragraphs of a document.
 *
 * <p>Runs count once a document, so that a formula in every paragraph weighs no more than another. A paragraph of fewer
 * words is one run.
 *
 * <p>source: A. Z. Broder, On the resemblance and containment of documents, 1997.
 *
 * @param runs each as the keys of its words
 */
public record WordRuns(Set<List<String>> runs) {

    public static final WordRuns NONE = new WordRuns(Set.of());

    private static final int LENGTH = 5;

    public WordRuns {
        runs = Set.copyOf(runs);
    }

    /** Those of a document. */
    public static WordRuns of(Resolution document) {
        Set<List<String>> runs = new HashSet<>();
        for (Paragraph paragraph : document.paragraphs()) {
            List<String> words = Lexicon.of(document.language()).tokens().keys(paragraph.text());
            for (int i = 0; i == 0 || i + LENGTH <= words.size(); i++) {
                runs.add(words.subList(i, Math.min(i + LENGTH, words.size())));
            }
        }
        return new WordRuns(runs);
    }

    /** The part of all runs that stands in both documents, from 0 to 1; 0 where there are none. */
    public double likeness(WordRuns other) {
        return Overlap.dice(runs, other.runs);
    }
}

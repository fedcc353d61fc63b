package recital.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import recital.language.Lexicon;
import recital.model.Paragraph;
import recital.model.Resolution;

/**
 * How much wording any two documents share: of the runs of five words that stand in a paragraph of one of them, the part
 * that stands in both.
 *
 * <p>Runs count once a document, so that a formula in every paragraph weighs no more than another. A paragraph of fewer
 * words is one run.
 *
 * <p>source: L. R. Dice, Measures of the amount of ecologic association between species, 1945, over the runs of words of
 * A. Z. Broder, On the resemblance and containment of documents, 1997.
 */
public final class Likeness {

    private static final int RUN = 5;

    private final List<Set<List<String>>> runs;

    private Likeness(List<Set<List<String>>> runs) {
        this.runs = runs;
    }

    /** The likeness of some documents. */
    public static Likeness of(List<Resolution> documents) {
        List<Set<List<String>>> all = new ArrayList<>();
        for (Resolution document : documents) {
            Set<List<String>> own = new HashSet<>();
            for (Paragraph paragraph : document.paragraphs()) {
                List<String> words = Lexicon.of(document.language()).tokens().keys(paragraph.text());
                for (int i = 0; i == 0 || i + RUN <= words.size(); i++) {
                    own.add(words.subList(i, Math.min(i + RUN, words.size())));
                }
            }
            all.add(own);
        }
        return new Likeness(all);
    }

    /** That of the two documents at these places, from 0 to 1. */
    public double between(int one, int other) {
        Set<List<String>> ours = runs.get(one);
        Set<List<String>> theirs = runs.get(other);
        long both = ours.stream().filter(theirs::contains).count();
        int all = ours.size() + theirs.size();
        return all == 0 ? 1 : 2.0 * both / all;
    }
}

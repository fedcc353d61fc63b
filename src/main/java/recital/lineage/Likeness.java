package recital.lineage;

import java.util.List;
import recital.language.WordRuns;
import recital.model.Resolution;

/**
 * How much wording any two documents share: of the runs of five words that stand in a paragraph of one of them, the part
 * that stands in both.
 */
public final class Likeness {

    private final List<WordRuns> documents;

    private Likeness(List<WordRuns> documents) {
        this.documents = documents;
    }

    /** The likeness of some documents. */
    public static Likeness of(List<Resolution> documents) {
        return new Likeness(documents.stream().map(WordRuns::of).toList());
    }

    /** That of the two documents at these places, from 0 to 1. */
    public double between(int one, int other) {
        return documents.get(one).likeness(documents.get(other));
    }
}

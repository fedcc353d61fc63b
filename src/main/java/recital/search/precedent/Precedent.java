package recital.search.precedent;

import java.util.List;
import recital.search.SharedRun;
import recital.search.index.IndexedParagraph;

/**
 * An earlier paragraph that shares runs of words with the one that was asked about.
 *
 * @param paragraph where it stands
 * @param text what it says
 * @param runs what both have, in the order of the asked paragraph
 */
public record Precedent(IndexedParagraph paragraph, String text, List<SharedRun> runs) {

    public Precedent {
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException(paragraph + " shares nothing");
        }
    }

    /** How much it shares: the rarer the words, the more. */
    public double weight() {
        return runs.stream().mapToDouble(SharedRun::weight).sum();
    }

    /** How many words it shares. */
    public int words() {
        return runs.stream().mapToInt(SharedRun::words).sum();
    }
}

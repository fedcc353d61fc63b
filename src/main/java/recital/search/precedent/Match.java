package recital.search.precedent;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import recital.search.SharedRun;
import recital.search.index.IndexedParagraph;
import recital.search.index.Wording;

/**
 * A wording that shares something with an asked text.
 *
 * @param runs what both have
 * @param paragraphs where it stands, in chronological order
 * @param weight of all that both have
 * @param words which words of the asked text it has, those of small gaps included
 */
record Match(Wording wording, List<SharedRun> runs, List<IndexedParagraph> paragraphs, double weight, BitSet words) {

    /** Those that share most, of equals that which was agreed first. */
    static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble((Match match) -> -match.weight)
            .thenComparing(match -> match.paragraphs.get(0), IndexedParagraph.CHRONOLOGICAL);

    static Match of(Wording wording, List<SharedRun> runs, List<IndexedParagraph> paragraphs) {
        BitSet words = new BitSet();
        runs.forEach(run -> words.set(run.start(), run.end()));
        double weight = runs.stream().mapToDouble(SharedRun::weight).sum();
        return new Match(wording, runs, paragraphs, weight, words);
    }

    /** The first paragraph in which the wording stands. */
    Precedent precedent() {
        return new Precedent(paragraphs.get(0), wording.text(), runs);
    }
}

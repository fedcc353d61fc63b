package recital.search.precedent;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import recital.search.SharedRun;
import recital.search.SharedRuns.Found;
import recital.search.index.IndexedParagraph;
import recital.search.index.Wording;

/**
 * A wording that shares something with an asked text.
 *
 * @param found what both have
 * @param paragraphs where it stands, in chronological order
 * @param weight of all that both have
 * @param words which words of the asked text it has, those of small gaps included
 */
record Match(Wording wording, Found found, List<IndexedParagraph> paragraphs, double weight, BitSet words) {

    /** Those that share most, of equals that which was agreed first. */
    static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble((Match match) -> -match.weight)
            .thenComparing(match -> match.paragraphs.get(0), IndexedParagraph.CHRONOLOGICAL);

    static Match of(Wording wording, Found found, List<IndexedParagraph> paragraphs) {
        double weight = found.runs().stream().mapToDouble(SharedRun::weight).sum();
        return new Match(wording, found, paragraphs, weight, withSmallGaps(found));
    }

    private static BitSet withSmallGaps(Found found) {
        BitSet words = (BitSet) found.words().clone();
        for (SharedRun run : found.runs()) {
            for (int word = run.start(); word < run.end(); ) {
                int next = found.words().nextSetBit(word + 1);
                if (next > 0 && next < run.end() && next - word <= JoinedRuns.GAP + 1) {
                    words.set(word, next);
                }
                word = next < 0 ? run.end() : next;
            }
        }
        return words;
    }

    List<SharedRun> runs() {
        return found.runs();
    }

    /** The same where it stands in some of its paragraphs. */
    Match only(Predicate<IndexedParagraph> which) {
        return new Match(wording, found, paragraphs.stream().filter(which).toList(), weight, words);
    }

    /** The last paragraph in which the wording stands. */
    Precedent precedent() {
        return precedent(found.runs());
    }

    /** The same with its runs as they are shown. */
    Precedent precedent(List<SharedRun> shown) {
        return new Precedent(last(), wording.text(), shown);
    }

    /** Where the wording stands last. */
    IndexedParagraph last() {
        return paragraphs.get(paragraphs.size() - 1);
    }
}

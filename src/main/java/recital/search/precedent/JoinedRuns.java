package recital.search.precedent;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import recital.search.SharedRun;
import recital.search.SharedRuns.Found;

/**
 * Joins runs that follow one another in both texts across what stands between them: names, citations, figures and dates, which
 * are others in every text, or what one of the two alone puts in.
 */
final class JoinedRuns {

    /** So many words of a run that is joined to others stand together at least: fewer are shared by chance. */
    static final int PIECE = 4;

    /** So many words of its own a text may have between two runs, beside names. */
    static final int GAP = 5;

    /** So many it may put in where the other goes on. */
    private static final int INSERTION = 10;

    /** What is longer, names included, is no gap. */
    private static final int WIDEST = 60;

    private final Found found;
    private final Supplier<BitSet> names;
    private final Supplier<BitSet> otherNames;

    private JoinedRuns(Found found, Supplier<BitSet> names, Supplier<BitSet> otherNames) {
        this.found = found;
        this.names = names;
        this.otherNames = otherNames;
    }

    /**
     * The runs of what was found, joined; those that are too short for themselves and join no other are left out.
     *
     * @param least the fewest words of a run that both have
     * @param names the words of the asked text that stand in names, which take long to be found
     * @param otherNames those of the other text
     */
    static Found of(Found found, int least, Supplier<BitSet> names, Supplier<BitSet> otherNames) {
        return new JoinedRuns(found, names, otherNames).joined(least);
    }

    private Found joined(int least) {
        List<SharedRun> runs = new ArrayList<>();
        for (SharedRun run : found.runs()) {
            int last = runs.size() - 1;
            if (last >= 0 && follows(runs.get(last), run)) {
                runs.set(last, runs.get(last).to(run));
            } else {
                runs.add(run);
            }
        }
        runs.removeIf(run -> run.words() < least);
        BitSet words = new BitSet();
        runs.forEach(run -> words.set(run.start(), run.end()));
        words.and(found.words());
        return new Found(found.other(), List.copyOf(runs), words, found.partner());
    }

    private boolean follows(SharedRun run, SharedRun next) {
        int own = next.start() - run.end();
        int other = next.otherStart() - run.otherEnd();
        if (own < 0 || other < 0 || Math.max(own, other) > WIDEST) {
            return false;
        }
        int unnamed = own <= GAP ? own : unnamed(names.get(), run.end(), next.start());
        int otherUnnamed = other <= GAP ? other : unnamed(otherNames.get(), run.otherEnd(), next.otherStart());
        return Math.min(unnamed, otherUnnamed) <= GAP && Math.max(unnamed, otherUnnamed) <= INSERTION;
    }

    private static int unnamed(BitSet names, int from, int to) {
        return to - from - names.get(from, to).cardinality();
    }
}

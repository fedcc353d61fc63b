package recital.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.wording.WordFrequencies;

/** Decides which paragraph became which. */
public final class Aligner {

    private final WordFrequencies frequencies;

    public Aligner() {
        this(WordFrequencies.shipped());
    }

    Aligner(WordFrequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** Aligns two resolutions; the result depends on nothing but them and the shipped word frequencies. */
    public Alignment align(Resolution earlier, Resolution later) {
        Terms terms = new Terms(frequencies);
        List<List<Passage>> passages = Passage.all(earlier, later, terms);
        List<Passage> here = passages.get(0);
        List<Passage> there = passages.get(1);
        Pairing pairing = new Pairing(here.size(), there.size());
        new Anchors(here, there, pairing).pair();
        Candidates candidates = new Candidates(here, there, terms);
        new Matching(here, there, candidates, pairing).pair();
        if (!Boolean.getBoolean("nosplits")) new Splits(here, there, candidates, pairing, terms).pair();
        if (!Boolean.getBoolean("noslots")) new Slots(here, there, candidates, pairing, terms).pair();
        return new Alignment(earlier, later, links(here, there, ties(here, there, pairing)));
    }

    private static List<Tie> ties(List<Passage> earlier, List<Passage> later, Pairing pairing) {
        List<Tie> ties = new ArrayList<>();
        for (Passage passage : earlier) {
            List<Integer> alone = pairing.laterOf(passage.position()).stream()
                    .filter(p -> pairing.earlierOf(p).size() == 1)
                    .toList();
            if (pairing.freeEarlier(passage.position())) {
                ties.add(Tie.removed(passage.position()));
            } else if (alone.size() == 1) {
                ties.add(tie(passage, later.get(alone.get(0))));
            } else if (alone.size() > 1) {
                ties.add(new Tie(List.of(passage.position()), alone, Relation.SPLIT, 0.5, "split", false));
            }
        }
        for (Passage passage : later) {
            List<Integer> sources = pairing.earlierOf(passage.position());
            if (sources.isEmpty()) {
                ties.add(Tie.added(passage.position()));
            } else if (sources.size() > 1) {
                ties.add(new Tie(sources, List.of(passage.position()), Relation.MERGED, 0.5, "merged", false));
            }
        }
        return ties;
    }

    private static Tie tie(Passage earlier, Passage later) {
        boolean identical = earlier.key().equals(later.key());
        double similarity = identical ? 1 : earlier.vector().cosine(later.vector());
        String reason = identical ? "identical" : String.format(Locale.ROOT, "same wording %.2f", similarity);
        return new Tie(
                List.of(earlier.position()), List.of(later.position()),
                identical ? Relation.IDENTICAL : Relation.EDITED, similarity, reason, similarity < 0.4);
    }

    private static List<Link> links(List<Passage> earlier, List<Passage> later, List<Tie> ties) {
        Set<Integer> moved = moved(earlier, later, ties);
        return new ReadingOrder(earlier, later, ties, moved).indices().stream()
                .map(t -> link(earlier, later, ties.get(t), moved.contains(t)))
                .toList();
    }

    private static Link link(List<Passage> earlier, List<Passage> later, Tie tie, boolean moved) {
        return new Link(
                ids(earlier, tie.earlier()), ids(later, tie.later()),
                tie.relation(), moved, tie.similarity(), tie.reason(), tie.doubtful());
    }

    private static List<ParagraphId> ids(List<Passage> passages, List<Integer> positions) {
        return positions.stream().map(p -> passages.get(p).id()).toList();
    }

    /** Out of order, or between preamble and operative part. */
    private static Set<Integer> moved(List<Passage> earlier, List<Passage> later, List<Tie> ties) {
        List<Moves.Point> points = new ArrayList<>();
        Set<Integer> crossing = new HashSet<>();
        for (int t = 0; t < ties.size(); t++) {
            Tie tie = ties.get(t);
            if (tie.joins()) {
                long weight = 1 + tie.later().stream().mapToLong(p -> later.get(p).words().length).sum();
                if (earlier.get(tie.firstEarlier()).part() == later.get(tie.firstLater()).part()) {
                    points.add(new Moves.Point(t, tie.firstEarlier(), tie.firstLater(), weight));
                } else {
                    crossing.add(t);
                }
            }
        }
        Set<Integer> moved = Moves.outOfOrder(points);
        moved.addAll(crossing);
        return moved;
    }
}

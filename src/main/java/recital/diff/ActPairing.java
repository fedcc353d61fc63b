package recital.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import recital.language.Lexicon;
import recital.reading.Act;
import recital.text.Key;
import recital.text.TermIndex;
import recital.text.TermVector;

/**
 * Which act of the later document continues which of the earlier.
 *
 * <p>rule: acts of linked paragraphs go first, the likest pair before the next; then those of all others that are very
 * much alike. Two acts that share too little of what they say are none, whatever their paragraphs do.
 */
final class ActPairing {

    /** Acts of linked paragraphs are one from here on, those with one verb a little below. */
    private static final double LINKED = 0.3;

    /** The only acts of two linked paragraphs need less. */
    private static final double ONLY = 0.2;

    /** Acts of paragraphs that no link joins are one from here on. */
    private static final double FAR = 0.62;

    private static final double SAME_VERB = 0.1;

    private final List<Act> earlier;
    private final List<Act> later;
    private final TermIndex terms;
    private final List<int[]> earlierTerms;
    private final List<int[]> laterTerms;
    private final List<TermVector> earlierVectors;
    private final List<TermVector> laterVectors;
    private final int[] partner;
    private final BitSet taken = new BitSet();

    /** {@code linked} tells for the numbers of two acts whether a link joins their paragraphs. */
    ActPairing(List<Act> earlier, List<Act> later, Lexicon lexicon, Linked linked) {
        this.earlier = earlier;
        this.later = later;
        terms = new TermIndex(word -> lexicon.ordinals().number(word).isPresent()
                ? Math.max(TermIndex.SHARE_OF_A_NUMBER, lexicon.frequencies().shareOfParagraphsWith(word))
                : lexicon.frequencies().shareOfParagraphsWith(word));
        earlierTerms = read(earlier);
        laterTerms = read(later);
        earlierVectors = vectors(earlierTerms);
        laterVectors = vectors(laterTerms);
        partner = new int[earlier.size()];
        Arrays.fill(partner, -1);
        pair(linked);
    }

    /** Whether a link joins the paragraphs of two acts, and how surely. */
    interface Linked {

        /** Empty where none does; else whether the two are the only acts of paragraphs that surely belong together. */
        Optional<Boolean> join(int earlier, int later);
    }

    private record Candidate(int earlier, int later, double score) {}

    private List<int[]> read(List<Act> acts) {
        return acts.stream()
                .map(act -> terms.read(Key.of(act.words()).value()).terms())
                .toList();
    }

    private List<TermVector> vectors(List<int[]> all) {
        return all.stream().map(one -> TermVector.of(one, terms)).toList();
    }

    private void pair(Linked linked) {
        List<Candidate> near = new ArrayList<>();
        List<Candidate> far = new ArrayList<>();
        for (int e = 0; e < earlier.size(); e++) {
            for (int l = 0; l < later.size(); l++) {
                Optional<Boolean> joined = linked.join(e, l);
                boolean same = earlier.get(e).words().equals(later.get(l).words());
                double likeness = same ? 1 : earlierVectors.get(e).cosine(laterVectors.get(l));
                double score = likeness + (earlier.get(e).hasVerbOf(later.get(l)) ? SAME_VERB : 0);
                if (joined.isPresent() && (score >= LINKED || joined.get() && score >= ONLY)) {
                    near.add(new Candidate(e, l, score));
                } else if (joined.isEmpty() && likeness >= FAR) {
                    far.add(new Candidate(e, l, score));
                }
            }
        }
        take(near);
        take(far);
    }

    private void take(List<Candidate> candidates) {
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparingInt(Candidate::earlier)
                .thenComparingInt(Candidate::later));
        for (Candidate one : candidates) {
            if (partner[one.earlier()] < 0 && !taken.get(one.later())) {
                partner[one.earlier()] = one.later();
                taken.set(one.later());
            }
        }
    }

    /** The later act that continues an earlier one; -1 where none does. */
    int laterOf(int act) {
        return partner[act];
    }

    /** The later acts that continue none. */
    List<Integer> unpairedLater() {
        return IntStream.range(0, later.size())
                .filter(l -> !taken.get(l))
                .boxed()
                .toList();
    }

    /** How much of what an earlier act says, by weight, a later act says. */
    double earlierIn(int act, int other) {
        return covered(earlierTerms.get(act), laterTerms.get(other));
    }

    /** How much of what a later act says an earlier act says. */
    double laterIn(int act, int other) {
        return covered(laterTerms.get(act), earlierTerms.get(other));
    }

    private double covered(int[] of, int[] in) {
        double all = 0;
        double both = 0;
        for (int term : Arrays.stream(of).distinct().toArray()) {
            double weight = terms.weight(term);
            all += weight;
            both += Arrays.binarySearch(in, term) >= 0 ? weight : 0;
        }
        return all == 0 ? 0 : both / all;
    }
}

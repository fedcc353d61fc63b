package recital.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pairs of paragraphs that share rare words, with their similarity.
 *
 * <p>Found through an index from word to later paragraphs, since most pairs of a long document share
 * nothing but common words and need not be looked at.
 */
final class Candidates {

    /** A word in more than one paragraph of eight finds nothing. */
    private static final double COMMON = 1.0 / 8;

    /** Pairs whose rare words alone are less alike than this are left out. */
    private static final double LEAST = 0.04;

    private final List<List<Candidate>> byEarlier = new ArrayList<>();

    /**
     * Two paragraphs that may continue one another.
     *
     * @param earlier the position of the earlier one
     * @param later the position of the later one
     * @param similarity the cosine of their vectors
     */
    record Candidate(int earlier, int later, double similarity) {}

    private record Posting(int later, double weight) {}

    Candidates(List<Passage> earlier, List<Passage> later, Terms terms) {
        Map<Long, List<Posting>> index = new HashMap<>();
        for (Passage there : later) {
            there.vector().forEach((term, weight) -> {
                if (terms.share(term) < COMMON) {
                    index.computeIfAbsent(term, key -> new ArrayList<>()).add(new Posting(there.position(), weight));
                }
            });
        }
        double[] rare = new double[later.size()];
        for (Passage here : earlier) {
            byEarlier.add(found(here, later, index, rare));
        }
    }

    private static List<Candidate> found(
            Passage here, List<Passage> later, Map<Long, List<Posting>> index, double[] rare) {
        List<Integer> touched = new ArrayList<>();
        here.vector().forEach((term, weight) -> {
            for (Posting posting : index.getOrDefault(term, List.of())) {
                if (rare[posting.later()] == 0) {
                    touched.add(posting.later());
                }
                rare[posting.later()] += weight * posting.weight();
            }
        });
        List<Candidate> found = new ArrayList<>();
        touched.sort(null);
        for (int position : touched) {
            Passage there = later.get(position);
            if (rare[position] >= LEAST && here.mayBecome(there)) {
                found.add(new Candidate(here.position(), position, here.vector().cosine(there.vector())));
            }
            rare[position] = 0;
        }
        return found;
    }

    /** The later paragraphs that an earlier one may continue as, in their order. */
    List<Candidate> of(int earlier) {
        return byEarlier.get(earlier);
    }
}

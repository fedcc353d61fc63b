package recital.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recital.text.TermIndex;
import recital.text.TermVector;

/**
 * The pairs of paragraphs that share rare words, with their similarity.
 *
 * <p>Found through an index from term to the other document's paragraphs, since most pairs of a long document share nothing
 * but common words and need not be looked at; for a paragraph when it is first asked for, since most
 * are identical to one and never are.
 */
final class Candidates {

    /** A term that lighter than this, which is one in more than some tenth of paragraphs, finds nothing. */
    private static final double COMMON = -Math.log(0.1);

    /** Pairs whose rare terms alone are less alike than this are not looked at. */
    private static final double LEAST_RARE = 0.04;

    /** Pairs less alike than this are of no use to any later step. */
    private static final double LEAST = 0.1;

    private final List<PreparedParagraph> ownParagraphs;
    private final List<PreparedParagraph> otherParagraphs;
    private final Index index;
    private final Map<Integer, List<Candidate>> byPosition = new HashMap<>();

    /**
     * A paragraph of the other document that may continue one, or be continued by it.
     *
     * @param position its position
     * @param similarity the cosine of their vectors
     */
    record Candidate(int position, double similarity) {}

    Candidates(List<PreparedParagraph> ownParagraphs, List<PreparedParagraph> otherParagraphs, TermIndex terms) {
        this.ownParagraphs = ownParagraphs;
        this.otherParagraphs = otherParagraphs;
        this.index = new Index(otherParagraphs, terms);
    }

    /** The other paragraphs that one may continue as, or be continued by, in their order. */
    List<Candidate> of(int position) {
        return byPosition.computeIfAbsent(position, key -> find(ownParagraphs.get(key)));
    }

    private List<Candidate> find(PreparedParagraph own) {
        List<Candidate> found = new ArrayList<>();
        for (int position : index.sharingRareTerms(own.vector())) {
            PreparedParagraph other = otherParagraphs.get(position);
            double similarity = own.mayBecome(other) ? own.vector().cosine(other.vector()) : 0;
            if (similarity >= LEAST) {
                found.add(new Candidate(position, similarity));
            }
        }
        return List.copyOf(found);
    }

    /** For each rare term the other paragraphs that hold it, and how much it measures there. */
    private static final class Index {
        private final int[][] positions;
        private final double[][] weights;
        private final double[] similarity;

        Index(List<PreparedParagraph> otherParagraphs, TermIndex terms) {
            positions = new int[terms.size()][];
            weights = new double[terms.size()][];
            similarity = new double[otherParagraphs.size()];
            int[] counts = new int[terms.size()];
            for (PreparedParagraph other : otherParagraphs) {
                for (int i = 0; i < other.vector().size(); i++) {
                    counts[other.vector().term(i)]++;
                }
            }
            for (int term = 0; term < counts.length; term++) {
                boolean rare = terms.weight(term) > COMMON;
                positions[term] = new int[rare ? counts[term] : 0];
                weights[term] = new double[rare ? counts[term] : 0];
            }
            for (int p = otherParagraphs.size() - 1; p >= 0; p--) {
                add(p, otherParagraphs.get(p).vector(), counts);
            }
        }

        /** Filled from the back, so that the counts lead down to the first place. */
        private void add(int position, TermVector vector, int[] counts) {
            for (int i = 0; i < vector.size(); i++) {
                int term = vector.term(i);
                if (positions[term].length > 0) {
                    counts[term]--;
                    positions[term][counts[term]] = position;
                    weights[term][counts[term]] = vector.weight(i);
                }
            }
        }

        /** The positions, ascending, whose rare terms are not all unlike those of a vector. */
        int[] sharingRareTerms(TermVector vector) {
            int[] found = new int[similarity.length];
            int size = 0;
            for (int i = 0; i < vector.size(); i++) {
                int term = vector.term(i);
                for (int k = 0; k < positions[term].length; k++) {
                    int position = positions[term][k];
                    double before = similarity[position];
                    similarity[position] += vector.weight(i) * weights[term][k];
                    if (before < LEAST_RARE && similarity[position] >= LEAST_RARE) {
                        found[size++] = position;
                    }
                }
            }
            Arrays.fill(similarity, 0);
            int[] sorted = Arrays.copyOf(found, size);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}

package recital.text;

import java.util.Arrays;

/**
 * The terms of a paragraph as a vector of unit length.
 *
 * <p>source: G. Salton and C. Buckley, Term-weighting approaches in automatic text retrieval, 1988.
 */
public final class TermVector {

    private final int[] terms;
    private final double[] weights;

    private TermVector(int[] terms, double[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /** The vector of a paragraph, given its terms in ascending order, each as often as it stands there. */
    public static TermVector of(int[] all, TermIndex terms) {
        int[] distinct = new int[all.length];
        double[] weights = new double[all.length];
        int size = 0;
        double squares = 0;
        for (int from = 0, to; from < all.length; from = to) {
            for (to = from + 1; to < all.length && all[to] == all[from]; ) {
                to++;
            }
            distinct[size] = all[from];
            weights[size] = (1 + Math.log(to - from)) * terms.weight(all[from]);
            squares += weights[size] * weights[size];
            size++;
        }
        double length = squares > 0 ? Math.sqrt(squares) : 1;
        for (int i = 0; i < size; i++) {
            weights[i] /= length;
        }
        return new TermVector(Arrays.copyOf(distinct, size), Arrays.copyOf(weights, size));
    }

    public int size() {
        return terms.length;
    }

    /** The number of the i-th term. */
    public int term(int i) {
        return terms[i];
    }

    /** What the i-th term measures along its axis. */
    public double weight(int i) {
        return weights[i];
    }

    /** The cosine of the angle between two vectors, from 0 to 1. */
    public double cosine(TermVector other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            int order = Integer.compare(terms[i], other.terms[j]);
            if (order == 0) {
                sum += weights[i] * other.weights[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return Math.min(1, sum);
    }
}

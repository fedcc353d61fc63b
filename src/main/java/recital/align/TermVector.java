package recital.align;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.LongPredicate;

/**
 * The words and pairs of neighbouring words of a paragraph as a vector of unit length.
 *
 * <p>source: G. Salton and C. Buckley, Term-weighting approaches in automatic text retrieval, 1988.
 */
final class TermVector {

    private final long[] terms;
    private final double[] weights;

    private TermVector(long[] terms, double[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /** The vector of a paragraph whose words are given by their numbers. */
    static TermVector of(int[] words, Terms terms) {
        Map<Long, Integer> counts = new TreeMap<>();
        for (int i = 0; i < words.length; i++) {
            counts.merge((long) words[i], 1, Integer::sum);
            if (i > 0) {
                counts.merge(Terms.pair(words[i - 1], words[i]), 1, Integer::sum);
            }
        }
        long[] keys = new long[counts.size()];
        double[] weights = new double[keys.length];
        double squares = 0;
        int n = 0;
        for (Map.Entry<Long, Integer> entry : counts.entrySet()) {
            keys[n] = entry.getKey();
            weights[n] = (1 + Math.log(entry.getValue())) * terms.weight(entry.getKey());
            squares += weights[n] * weights[n];
            n++;
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < n && length > 0; i++) {
            weights[i] /= length;
        }
        return new TermVector(keys, weights);
    }

    /** Calls back for each term with its weight. */
    void forEach(BiConsumer<Long, Double> action) {
        for (int i = 0; i < terms.length; i++) {
            action.accept(terms[i], weights[i]);
        }
    }

    /** The cosine of the angle between two vectors, from 0 to 1. */
    double cosine(TermVector other) {
        return cosine(other, term -> true);
    }

    /** What some of the terms alone add to the cosine. */
    double cosine(TermVector other, LongPredicate counted) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            int order = Long.compare(terms[i], other.terms[j]);
            if (order == 0 && counted.test(terms[i])) {
                sum += weights[i] * other.weights[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return Math.min(1, sum);
    }
}

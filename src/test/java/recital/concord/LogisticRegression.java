package recital.concord;

import java.util.ArrayList;
import java.util.List;

/** The coefficients by which features tell one of two classes from the other, by Newton's method with a little shrinkage. */
final class LogisticRegression {

    private static final int ROUNDS = 30;
    private static final double SHRINKAGE = 1e-2;
    private static final double MOST = 30;

    private final List<double[]> cases = new ArrayList<>();
    private final List<Boolean> classes = new ArrayList<>();

    void add(List<Double> features, boolean positive) {
        double[] all = new double[features.size() + 1];
        for (int i = 0; i < features.size(); i++) {
            all[i] = features.get(i);
        }
        all[features.size()] = 1;
        cases.add(all);
        classes.add(positive);
    }

    /** In the order of the features, the constant last. */
    double[] coefficients() {
        int size = cases.get(0).length;
        double[] coefficients = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] system = new double[size][size + 1];
            for (int one = 0; one < cases.size(); one++) {
                double[] features = cases.get(one);
                double odds = 0;
                for (int i = 0; i < size; i++) {
                    odds += coefficients[i] * features[i];
                }
                double chance = 1 / (1 + Math.exp(-Math.max(-MOST, Math.min(MOST, odds))));
                for (int i = 0; i < size; i++) {
                    for (int j = 0; j < size; j++) {
                        system[i][j] += chance * (1 - chance) * features[i] * features[j];
                    }
                    system[i][size] += features[i] * ((classes.get(one) ? 1 : 0) - chance);
                }
            }
            for (int i = 0; i < size; i++) {
                system[i][i] += SHRINKAGE;
                system[i][size] -= SHRINKAGE * coefficients[i];
            }
            double[] step = solved(system);
            for (int i = 0; i < size; i++) {
                coefficients[i] += step[i];
            }
        }
        return coefficients;
    }

    /** By Gauss and Jordan; the right side stands in the last column. */
    private static double[] solved(double[][] system) {
        int size = system.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = 0; row < size; row++) {
                if (row != pivot) {
                    double factor = system[row][pivot] / system[pivot][pivot];
                    for (int column = pivot; column <= size; column++) {
                        system[row][column] -= factor * system[pivot][column];
                    }
                }
            }
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = system[i][size] / system[i][i];
        }
        return solution;
    }

    @Override
    public String toString() {
        return classes.stream().filter(one -> one).count() + " positive of " + cases.size();
    }
}

package recital.concord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import recital.concord.BoostedTrees.Leaf;
import recital.concord.BoostedTrees.Question;
import recital.concord.BoostedTrees.Tree;

/** Grows trees by which features tell one of two classes from the other, each for what those before it got wrong. */
final class TreeBoosting {

    private static final int TREES = 400;
    private static final int DEPTH = 4;
    private static final double RATE = 0.06;
    private static final double SHRINKAGE = 2;

    /** Of a leaf, in cases that are undecided. */
    private static final double LEAST = 8;

    /** Numbers between which a feature is asked for. */
    private static final int STEPS = 48;

    /** A tree sees so many of the cases. */
    private static final double SEEN = 0.7;

    private List<String> names = List.of();
    private final List<Map<String, Double>> all = new ArrayList<>();
    private final List<double[]> cases = new ArrayList<>();
    private final List<Boolean> classes = new ArrayList<>();
    private double[][] numbers = {};
    private int[][] steps = {};
    private double[] slopes = {};
    private double[] bends = {};

    void add(Map<String, Double> features, boolean positive) {
        names = List.copyOf(features.keySet());
        all.add(features);
        cases.add(features.values().stream().mapToDouble(Double::doubleValue).toArray());
        classes.add(positive);
    }

    /** The first of the trees is the constant. */
    BoostedTrees trees(Random random) {
        int size = cases.size();
        cut();
        slopes = new double[size];
        bends = new double[size];
        double positive = classes.stream().filter(one -> one).count();
        List<Tree> trees = new ArrayList<>(List.of(new Leaf(Math.log(positive / (size - positive)))));
        double[] odds = new double[size];
        Arrays.fill(odds, trees.get(0).weight(Map.of()));
        for (int round = 0; round < TREES; round++) {
            List<Integer> seen = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                double chance = 1 / (1 + Math.exp(-odds[i]));
                slopes[i] = (classes.get(i) ? 1 : 0) - chance;
                bends[i] = chance * (1 - chance);
                if (random.nextDouble() < SEEN) {
                    seen.add(i);
                }
            }
            Tree tree = tree(seen, DEPTH);
            trees.add(tree);
            for (int i = 0; i < size; i++) {
                odds[i] += tree.weight(all.get(i));
            }
        }
        return new BoostedTrees(trees);
    }

    /** Cuts each feature at numbers that leave about as many cases between them. */
    private void cut() {
        int features = cases.get(0).length;
        numbers = new double[features][];
        steps = new int[cases.size()][features];
        for (int feature = 0; feature < features; feature++) {
            int one = feature;
            double[] sorted =
                    cases.stream().mapToDouble(some -> some[one]).sorted().toArray();
            double[] between = new double[STEPS - 1];
            for (int i = 0; i < between.length; i++) {
                between[i] = sorted[(int) ((i + 1.0) / STEPS * sorted.length)];
            }
            numbers[feature] = Arrays.stream(between).distinct().toArray();
            for (int i = 0; i < cases.size(); i++) {
                int place = Arrays.binarySearch(numbers[feature], cases.get(i)[feature]);
                steps[i][feature] = place >= 0 ? place + 1 : -place - 1;
            }
        }
    }

    private Tree tree(List<Integer> some, int depth) {
        double slope = some.stream().mapToDouble(i -> slopes[i]).sum();
        double bend = some.stream().mapToDouble(i -> bends[i]).sum();
        Tree leaf = new Leaf(RATE * slope / (bend + SHRINKAGE));
        if (depth == 0 || bend < 2 * LEAST) {
            return leaf;
        }
        int feature = -1;
        int step = 0;
        double most = gain(slope, bend);
        for (int one = 0; one < numbers.length; one++) {
            double[] slopeOf = new double[STEPS];
            double[] bendOf = new double[STEPS];
            for (int i : some) {
                slopeOf[steps[i][one]] += slopes[i];
                bendOf[steps[i][one]] += bends[i];
            }
            double below = 0;
            double bendBelow = 0;
            for (int i = 0; i < numbers[one].length; i++) {
                below += slopeOf[i];
                bendBelow += bendOf[i];
                double gain = gain(below, bendBelow) + gain(slope - below, bend - bendBelow);
                if (bendBelow >= LEAST && bend - bendBelow >= LEAST && gain > most) {
                    most = gain;
                    feature = one;
                    step = i;
                }
            }
        }
        return feature < 0 ? leaf : question(some, depth, feature, step);
    }

    private Tree question(List<Integer> some, int depth, int feature, int step) {
        List<Integer> less =
                some.stream().filter(i -> steps[i][feature] <= step).toList();
        List<Integer> more = some.stream().filter(i -> steps[i][feature] > step).toList();
        return new Question(names.get(feature), numbers[feature][step], tree(less, depth - 1), tree(more, depth - 1));
    }

    private static double gain(double slope, double bend) {
        return slope * slope / (bend + SHRINKAGE);
    }

    @Override
    public String toString() {
        return classes.stream().filter(one -> one).count() + " positive of " + cases.size();
    }
}

package recital.align;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How well links agree with those made by hand, doubtful pairs aside.
 *
 * @param all over all links
 * @param edited over the links that are not identical
 * @param found of the links inside splits and mergers, how many were found
 * @param claimed of the links claimed inside splits and mergers, how many are true
 */
record Score(Counts all, Counts edited, Counts found, Counts claimed) {

    /** How many were right, how many were predicted and how many there are. */
    record Counts(int right, int predicted, int there) {

        static Counts of(Set<String> predicted, Set<String> gold) {
            Set<String> right = new HashSet<>(predicted);
            right.retainAll(gold);
            return new Counts(right.size(), predicted.size(), gold.size());
        }

        Counts plus(Counts more) {
            return new Counts(right + more.right, predicted + more.predicted, there + more.there);
        }

        double precision() {
            return predicted == 0 ? 1 : (double) right / predicted;
        }

        double recall() {
            return there == 0 ? 1 : (double) right / there;
        }

        double f1() {
            return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
        }
    }

    static final Score NONE =
            new Score(new Counts(0, 0, 0), new Counts(0, 0, 0), new Counts(0, 0, 0), new Counts(0, 0, 0));

    static Score of(List<Gold.Row> predicted, Gold gold) {
        Set<String> identical = pairs(gold.rows(), row -> row.relation().equals("identical"));
        Set<String> goldPairs = without(pairs(gold.rows(), row -> true), gold.doubted());
        Set<String> predictedPairs = without(pairs(predicted, row -> true), gold.doubted());
        Set<String> many = without(
                pairs(
                        gold.rows(),
                        row -> row.relation().equals("split") || row.relation().equals("merged")),
                gold.doubted());
        Set<String> claimed = without(
                pairs(predicted, row -> row.earlier().size() + row.later().size() > 2), gold.doubted());
        return new Score(
                Counts.of(predictedPairs, goldPairs),
                Counts.of(without(predictedPairs, identical), without(goldPairs, identical)),
                Counts.of(predictedPairs, many),
                Counts.of(claimed, many));
    }

    private static Set<String> pairs(List<Gold.Row> rows, Predicate<Gold.Row> chosen) {
        return rows.stream().filter(chosen).flatMap(Gold.Row::pairs).collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> pairs, Set<String> left) {
        Set<String> rest = new HashSet<>(pairs);
        rest.removeAll(left);
        return rest;
    }

    Score plus(Score more) {
        return new Score(
                all.plus(more.all), edited.plus(more.edited), found.plus(more.found), claimed.plus(more.claimed));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.3f %.3f %.3f   %.3f %.3f %.3f   %2d of %2d   %2d of %2d",
                all.precision(),
                all.recall(),
                all.f1(),
                edited.precision(),
                edited.recall(),
                edited.f1(),
                found.right(),
                found.there(),
                claimed.right(),
                claimed.predicted());
    }
}

package recital.concord;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Adds up what many small trees of questions say of a gap: each asks a few times whether a feature is less than a number.
 *
 * <p>source: gradient boosting of J. Friedman (2001); the tables are made by {@code ConcordTables}.
 *
 * @param trees what each says is a natural logarithm of odds
 */
record BoostedTrees(List<Tree> trees) {

    private static final char LESS = '<';

    BoostedTrees {
        trees = List.copyOf(trees);
    }

    /** A question with two answers, or what is said in the end. */
    sealed interface Tree {

        double weight(Map<String, Double> features);
    }

    /** What is said. */
    record Leaf(double weight) implements Tree {

        @Override
        public double weight(Map<String, Double> features) {
            return weight;
        }
    }

    /** The question whether a feature is less than a number. */
    record Question(String feature, double number, Tree less, Tree more) implements Tree {

        @Override
        public double weight(Map<String, Double> features) {
            return (Objects.requireNonNull(features.get(feature)) < number ? less : more).weight(features);
        }
    }

    /** A row for each tree: its questions and leaves, each question before what follows from yes and then from no. */
    static BoostedTrees read(String table) {
        List<Tree> trees = new ArrayList<>();
        for (String[] row : CountedTable.rows(table)) {
            trees.add(read(List.of(row).iterator()));
        }
        return new BoostedTrees(trees);
    }

    private static Tree read(Iterator<String> nodes) {
        String node = nodes.next();
        int less = node.indexOf(LESS);
        if (less < 0) {
            return new Leaf(Double.parseDouble(node));
        }
        double number = Double.parseDouble(node.substring(less + 1));
        Tree yes = read(nodes);
        return new Question(node.substring(0, less), number, yes, read(nodes));
    }

    /** The rows of a table. */
    String written() {
        StringBuilder table = new StringBuilder();
        for (Tree tree : trees) {
            List<String> nodes = new ArrayList<>();
            write(tree, nodes);
            table.append(String.join("\t", nodes)).append('\n');
        }
        return table.toString();
    }

    private static void write(Tree tree, List<String> nodes) {
        if (tree instanceof Question question) {
            nodes.add(question.feature + LESS + String.format(Locale.ROOT, "%.4g", question.number));
            write(question.less, nodes);
            write(question.more, nodes);
        } else if (tree instanceof Leaf leaf) {
            nodes.add(String.format(Locale.ROOT, "%.4f", leaf.weight));
        }
    }

    /** The natural logarithm of the odds. */
    double weight(Map<String, Double> features) {
        double sum = 0;
        for (Tree tree : trees) {
            sum += tree.weight(features);
        }
        return sum;
    }
}

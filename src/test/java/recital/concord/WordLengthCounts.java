package recital.concord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import recital.concord.Terms.Term;
import recital.model.Language;

/** Counts by how many letters each word of one language makes the passages of another longer, by ridge regression. */
final class WordLengthCounts {

    /** A word of fewer passages tells too little. */
    private static final int FEWEST = 15;

    /** In letters of English; a passage of fewer tells nothing of lengths. */
    private static final int SHORTEST = 20;

    /** Letters that a word adds or takes at least, to stand in the table. */
    private static final double LEAST = 0.05;

    private static final double RIDGE = 0.015;
    private static final int STEPS = 100;
    private static final double PRECISE = 1e-9;

    /** The variance of a logarithm of a length, of the text and of a letter; and in deviations what is too far. */
    private static final double OF_TEXT = 0.003;

    private static final double FAR = 2;

    private final List<ConcordRow> rows;
    private final String sessions;

    WordLengthCounts(List<ConcordRow> rows, String sessions) {
        this.rows = rows.stream()
                .filter(row -> row.passages().values().stream().allMatch(one -> letters(one) > SHORTEST))
                .toList();
        this.sessions = sessions;
    }

    private static double letters(Passage passage) {
        return Math.exp(Lengths.inEnglish(passage.language(), passage.text()));
    }

    void write(Path folder) throws IOException {
        for (Language language : Language.values()) {
            StringBuilder table =
                    new StringBuilder("# By how many letters of English a word of another language makes a passage"
                            + " longer than the lengths of the others do: language, word, letters.\n# source: ridge regression over the "
                            + rows.size() + " passages of the " + sessions + " that all six languages have, words of "
                            + FEWEST
                            + " passages at least.\n");
            double[] rest = rows.stream()
                    .mapToDouble(row -> Lengths.inEnglish(
                                    language, row.in(language).orElseThrow().text())
                            - ExpectedLength.byLengths(row, language))
                    .toArray();
            for (Language from : WordLengths.FROM) {
                if (from != language) {
                    append(table, from, rest);
                }
            }
            Files.writeString(
                    Files.createDirectories(folder).resolve("word-lengths-" + language.code() + ".tsv"),
                    table.toString());
        }
    }

    /** Adds the words of a language, and takes what they explain from the rest. */
    private void append(StringBuilder table, Language from, double[] rest) {
        List<List<String>> texts = rows.stream()
                .map(row -> Terms.of(from, row.in(from).orElseThrow().text()).stream()
                        .map(Term::name)
                        .toList())
                .toList();
        Map<String, Long> passages = texts.stream()
                .flatMap(text -> text.stream().distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<String> words = passages.keySet().stream()
                .filter(word -> passages.get(word) >= FEWEST)
                .sorted(Comparator.naturalOrder())
                .toList();
        Map<String, Integer> places = new HashMap<>();
        words.forEach(word -> places.put(word, places.size()));
        int[][] columns = texts.stream()
                .map(text -> text.stream()
                        .filter(places::containsKey)
                        .mapToInt(places::get)
                        .toArray())
                .toArray(int[][]::new);
        double[] lengths = rows.stream()
                .mapToDouble(row -> letters(row.in(from).orElseThrow()))
                .toArray();
        double[] weights = new double[rest.length];
        for (int i = 0; i < rest.length; i++) {
            double spread = Math.sqrt(OF_TEXT + 1 / lengths[i]);
            weights[i] = OF_TEXT / (spread * spread) * Math.min(1, FAR * spread / Math.max(PRECISE, Math.abs(rest[i])));
        }
        double[] letters = new Ridge(columns, lengths, weights, words.size()).solved(rest);
        for (int i = 0; i < words.size(); i++) {
            if (Math.abs(letters[i]) >= LEAST) {
                table.append(String.format(Locale.ROOT, "%s\t%s\t%.2f%n", from.code(), words.get(i), letters[i]));
            }
        }
        for (int i = 0; i < rest.length; i++) {
            for (int column : columns[i]) {
                rest[i] -= letters[column] / lengths[i];
            }
        }
    }

    /**
     * Letters for each word that explain the logarithms best, small ones preferred.
     *
     * @param columns the words of each passage
     */
    private record Ridge(int[][] columns, double[] lengths, double[] weights, int size) {

        /** By conjugate gradients. */
        double[] solved(double[] rest) {
            double[] residual = across(rest);
            double[] solution = new double[size];
            double[] way = residual.clone();
            double left = product(residual, residual);
            double enough = left * PRECISE;
            for (int step = 0; step < STEPS && left > enough; step++) {
                double[] image = across(along(way));
                for (int i = 0; i < size; i++) {
                    image[i] += RIDGE * way[i];
                }
                double length = left / product(way, image);
                for (int i = 0; i < size; i++) {
                    solution[i] += length * way[i];
                    residual[i] -= length * image[i];
                }
                double next = product(residual, residual);
                for (int i = 0; i < size; i++) {
                    way[i] = residual[i] + next / left * way[i];
                }
                left = next;
            }
            return solution;
        }

        private double[] along(double[] letters) {
            double[] sums = new double[columns.length];
            for (int i = 0; i < columns.length; i++) {
                for (int column : columns[i]) {
                    sums[i] += letters[column] / lengths[i];
                }
            }
            return sums;
        }

        private double[] across(double[] rest) {
            double[] sums = new double[size];
            for (int i = 0; i < columns.length; i++) {
                for (int column : columns[i]) {
                    sums[column] += weights[i] * rest[i] / lengths[i];
                }
            }
            return sums;
        }

        private static double product(double[] one, double[] other) {
            double sum = 0;
            for (int i = 0; i < one.length; i++) {
                sum += one[i] * other[i];
            }
            return sum;
        }
    }
}

package recital.concord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import recital.model.Language;

/** Finds the passages that are shorter or longer than those of the other languages make likely, and those that one language lacks or alone has. */
final class LengthComparison {

    /** Shorter passages differ in length by a word more or less. In letters of English. */
    private static final double SHORTEST = Math.log(60);

    /** source: the standard deviation of the lengths of the two sessions: a part of its own, and one that words average out. */
    private static final double OWN_SPREAD = 0.075;

    private static final double SPREAD_OF_LETTER = 1.1;

    /** In standard deviations: what stands beyond is told. */
    private static final double LEAST = 4.5;

    private LengthComparison() {}

    /** By how many standard deviations a language is longer than the others, or shorter where it is negative. */
    record LengthDifference(Language language, double deviations) {

        FindingKind kind() {
            return deviations < 0 ? FindingKind.SHORTER : FindingKind.LONGER;
        }
    }

    /** The language of a row whose length differs most, where it differs and no other does. */
    static Optional<LengthDifference> difference(ConcordRow row) {
        if (row.passages().size() < ValueComparison.FEWEST_LANGUAGES) {
            return Optional.empty();
        }
        Map<Language, Double> lengths = new EnumMap<>(Language.class);
        row.passages()
                .forEach((language, passage) -> lengths.put(language, Lengths.inEnglish(language, passage.text())));
        List<LengthDifference> differences = new ArrayList<>();
        for (Map.Entry<Language, Double> one : lengths.entrySet()) {
            double usual = median(others(row, one.getKey())
                    .mapToDouble(other -> Objects.requireNonNull(lengths.get(other.language()))));
            double own = one.getValue();
            if (own < usual) {
                usual = Math.max(own, median(withShortNames(row, one.getKey())));
            }
            if (usual >= SHORTEST) {
                double spread =
                        Math.sqrt(OWN_SPREAD * OWN_SPREAD + SPREAD_OF_LETTER * SPREAD_OF_LETTER / Math.exp(usual));
                differences.add(new LengthDifference(one.getKey(), (own - usual) / spread));
            }
        }
        differences.sort(Comparator.comparing(difference -> -Math.abs(difference.deviations())));
        return differences.stream()
                .findFirst()
                .filter(most -> Math.abs(most.deviations()) >= LEAST)
                .filter(most ->
                        differences.stream().skip(1).allMatch(other -> Math.abs(other.deviations()) < LEAST / 2));
    }

    private static Stream<Passage> others(ConcordRow row, Language language) {
        return row.passages().values().stream().filter(passage -> passage.language() != language);
    }

    /** How long the others would be without the names for which the language has short ones. */
    private static DoubleStream withShortNames(ConcordRow row, Language language) {
        Passage own = row.in(language).orElseThrow();
        return others(row, language)
                .mapToDouble(other -> Lengths.inEnglish(other.language(), other.text(), ShortNames.of(other, own)));
    }

    private static double median(DoubleStream lengths) {
        double[] sorted = lengths.sorted().toArray();
        return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }

    /** The language that has no passage where all others have one. */
    static Stream<Language> missing(ConcordRow row, List<Language> languages) {
        return row.passages().size() == languages.size() - 1
                        && languages.size() > ValueComparison.FEWEST_LANGUAGES
                        && row.passages().values().stream()
                                .allMatch(passage -> Lengths.inEnglish(passage.language(), passage.text()) >= SHORTEST)
                ? languages.stream().filter(language -> row.in(language).isEmpty())
                : Stream.empty();
    }

    /** The language that alone has a passage in a row, where that is no piece of one beside it and the rows there are whole. */
    static Optional<Language> alone(List<ConcordRow> rows, int place, List<Language> languages) {
        Passage alone = rows.get(place).passages().values().iterator().next();
        return rows.get(place).passages().size() == 1
                        && languages.size() > ValueComparison.FEWEST_LANGUAGES
                        && Lengths.inEnglish(alone.language(), alone.text()) >= SHORTEST
                        && Stream.of(place - 1, place + 1)
                                .filter(beside -> beside >= 0 && beside < rows.size())
                                .map(rows::get)
                                .allMatch(row -> row.passages().size() == languages.size() && !isPiece(alone, row))
                ? Optional.of(alone.language())
                : Optional.empty();
    }

    /** Whether the language's passage in a row would be nearer to the others in length with another one of it. */
    private static boolean isPiece(Passage piece, ConcordRow row) {
        Language language = piece.language();
        double usual =
                median(others(row, language).mapToDouble(other -> Lengths.inEnglish(other.language(), other.text())));
        String own = row.in(language).orElseThrow().text();
        return Math.abs(Lengths.inEnglish(language, own + piece.text()) - usual)
                < Math.abs(Lengths.inEnglish(language, own) - usual);
    }
}

package recital.concord;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import recital.concord.ClauseComparison.Gap;
import recital.concord.Terms.Term;
import recital.model.Language;

/** Which words of each passage of a row have a rendering in each other one, found when it is first asked for. */
final class RowCoverage {

    /** What a word weighs beside the length of the passage: neighbours go together, so that each says less than it would alone. */
    private static final double WORD = 0.4;

    /** No more can be left out and anything be compared. */
    private static final double MOST = 0.95;

    private static final int SHARES = 100;

    private final ConcordRow row;
    private final Map<Language, List<Term>> terms = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, List<Integer>>> starts = new EnumMap<>(Language.class);
    private final Map<Language, String> folded = new EnumMap<>(Language.class);
    private final Map<Language, Map<Language, Coverage>> coverages = new EnumMap<>(Language.class);
    private final Map<Language, Map<Language, double[]>> weights = new EnumMap<>(Language.class);
    private final Map<Language, Map<Language, Optional<Gap>>> gaps = new EnumMap<>(Language.class);
    private final Map<Language, ExpectedLength> expected = new EnumMap<>(Language.class);
    private final Map<Language, double[]> odds = new EnumMap<>(Language.class);

    RowCoverage(ConcordRow row) {
        this.row = row;
        row.passages().forEach((language, passage) -> terms.put(language, Terms.of(language, passage.text())));
    }

    ConcordRow row() {
        return row;
    }

    /** The words of the longest passage. */
    int mostWords() {
        return terms.values().stream().mapToInt(List::size).max().orElse(0);
    }

    Coverage between(Language from, Language to) {
        return coverages
                .computeIfAbsent(from, any -> new EnumMap<>(Language.class))
                .computeIfAbsent(
                        to,
                        any -> new Coverage(
                                passage(from),
                                Objects.requireNonNull(terms.get(from)),
                                passage(to),
                                starts.computeIfAbsent(to, this::starts),
                                folded.computeIfAbsent(
                                        to, one -> passage(one).text().toLowerCase(Locale.ROOT))));
    }

    /** Where the words of a passage begin, by their names. */
    private Map<String, List<Integer>> starts(Language language) {
        Map<String, List<Integer>> starts = new HashMap<>();
        Objects.requireNonNull(terms.get(language))
                .forEach(term -> starts.computeIfAbsent(term.name(), any -> new ArrayList<>())
                        .add(term.start()));
        return starts;
    }

    /** What share of the words of a gap stands in the rest of the passage too, of 1. */
    double repeated(Gap gap) {
        Map<Boolean, List<Term>> inside = Objects.requireNonNull(terms.get(gap.from())).stream()
                .collect(Collectors.partitioningBy(term -> term.start() >= gap.start() && term.start() < gap.end()));
        Set<String> rest = Objects.requireNonNull(inside.get(false)).stream()
                .map(Term::name)
                .collect(Collectors.toUnmodifiableSet());
        return Objects.requireNonNull(inside.get(true)).stream()
                .mapToInt(term -> rest.contains(term.name()) ? 1 : 0)
                .average()
                .orElse(0);
    }

    Passage passage(Language language) {
        return row.in(language).orElseThrow();
    }

    /** The run of words of the greatest weight, the length of the passage weighed too. */
    Optional<Gap> heaviest(Language from, Language to) {
        return gaps.computeIfAbsent(from, any -> new EnumMap<>(Language.class))
                .computeIfAbsent(to, any -> heaviest(from, to, weights(from, to)));
    }

    /** What each word of a language says for a gap in another one. */
    double[] weights(Language from, Language to) {
        return weights.computeIfAbsent(from, any -> new EnumMap<>(Language.class))
                .computeIfAbsent(to, any -> weighed(from, to));
    }

    private double[] weighed(Language from, Language to) {
        Coverage coverage = between(from, to);
        List<Coverage> others = row.passages().keySet().stream()
                .filter(other -> other != from && other != to)
                .map(other -> between(from, other))
                .toList();
        BitSet named = named(from, to);
        double[] weights = new double[coverage.size()];
        for (int i = 0; i < weights.length; i++) {
            int lacking = 0;
            for (Coverage other : others) {
                lacking += other.lacks(i) ? 1 : 0;
            }
            weights[i] = weight(coverage, i, lacking, named);
        }
        return weights;
    }

    /** The characters of names that the other language may have shortened. */
    private BitSet named(Language from, Language to) {
        BitSet named = ShortNames.of(passage(from), passage(to));
        named.or(NamedHeads.of(passage(from), Objects.requireNonNull(terms.get(from)), between(from, to)));
        return named;
    }

    /** A word of a name that the other language shortens lacks nothing. */
    private static double weight(Coverage coverage, int place, int lacking, BitSet named) {
        double weight = WORD * coverage.weight(place, lacking);
        return named.get(coverage.start(place)) ? Math.min(0, weight) : weight;
    }

    private Optional<Gap> heaviest(Language from, Language to, double[] weights) {
        List<Term> words = Objects.requireNonNull(terms.get(from));
        double length = passage(from).text().length();
        double[] ofLength = odds.computeIfAbsent(to, this::odds);
        Gap best = new Gap(to, from, 0, 0, 0, ClauseComparison.NONE);
        for (int first = 0; first < weights.length; first++) {
            double sum = 0;
            for (int last = first; weights[first] > 0 && last < weights.length; last++) {
                sum += weights[last];
                int start = words.get(first).start();
                int end = words.get(last).end();
                double weight = sum + ofLength[(int) (SHARES * (end - start) / length)];
                if (weights[last] > 0 && weight > best.alone()) {
                    best = new Gap(to, from, start, end, weight, ClauseComparison.NONE);
                }
            }
        }
        return best.alone() > 0 ? Optional.of(best) : Optional.empty();
    }

    /** How long the passage of a language should be. */
    ExpectedLength expected(Language language) {
        return expected.computeIfAbsent(language, one -> ExpectedLength.of(row, one, terms));
    }

    /** The place of a gap in the words of another language, by their renderings in the one that shows it. */
    Optional<Gap> inWordsOf(Language from, Gap gap) {
        Coverage words = between(from, gap.from());
        double length = passage(from).text().length();
        int[] inside = IntStream.range(0, words.size())
                .filter(i -> words.covers(i))
                .filter(i -> words.renderedAt(i) >= gap.start() && words.renderedAt(i) < gap.end())
                .toArray();
        if (inside.length == 0) {
            return Optional.empty();
        }
        double reach = (gap.end() - gap.start()) / Lengths.ratio(gap.from()) * Lengths.ratio(from);
        int middle = words.start(inside[inside.length / 2]);
        int[] near = IntStream.of(inside)
                .filter(i -> Math.abs(words.start(i) - middle) <= reach)
                .toArray();
        int first = near[0];
        int last = near[near.length - 1];
        double[] weights = weights(from, gap.language());
        double sum = 0;
        for (int i = first; i <= last; i++) {
            sum += weights[i];
        }
        int start = words.start(first);
        int end = Objects.requireNonNull(terms.get(from)).get(last).end();
        double[] ofLength = odds.computeIfAbsent(gap.language(), this::odds);
        double alone = Math.max(0, sum + ofLength[(int) (SHARES * (end - start) / length)]);
        return Optional.of(new Gap(gap.language(), from, start, end, alone, ClauseComparison.NONE));
    }

    /** What the length of a passage says for a gap of each share, in hundredths. */
    private double[] odds(Language language) {
        ExpectedLength expected = expected(language);
        double own = Lengths.inEnglish(language, passage(language).text());
        double[] odds = new double[SHARES + 1];
        for (int share = 0; share <= SHARES; share++) {
            odds[share] = expected.oddsOfGap(own, Math.min(MOST, (double) share / SHARES));
        }
        return odds;
    }
}

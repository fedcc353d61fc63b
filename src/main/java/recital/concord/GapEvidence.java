package recital.concord;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import recital.concord.ClauseComparison.Gap;
import recital.model.Language;

/**
 * What all languages together say of a gap that one of them shows: whether words of each lack a rendering, how long it is,
 * and whether a comma or semicolon went with it.
 *
 * @param alone the weight that one language gives it
 * @param together the mean of the weights that the languages give it
 * @param agreed the mean of the weights of the other languages, each as far as its gap is in the same place
 * @param letters of English in it
 * @param share the same as a share of the passage
 * @param marks how many commas and semicolons fewer there are than the other languages make likely, in standard deviations
 * @param even whether the row has as many paragraphs in all languages
 */
record GapEvidence(
        double alone, double together, double agreed, double letters, double share, double marks, boolean even) {

    /** The languages whose words are looked for: those whose words are told by a space and whose stems are good. */
    private static final List<Language> WITNESSES =
            List.of(Language.ENGLISH, Language.FRENCH, Language.SPANISH, Language.RUSSIAN);

    private static final double MOST_MARKS = 2;
    private static final String MARKS = ",;،؛，；";

    /**
     * Commas and semicolons for one of English.
     *
     * <p>source: the passages of the seventy-seventh and seventy-eighth sessions.
     */
    private static final Map<Language, Double> MARK_RATIOS = new EnumMap<>(Map.of(
            Language.ARABIC, 0.75,
            Language.CHINESE, 0.68,
            Language.ENGLISH, 1.0,
            Language.FRENCH, 1.01,
            Language.RUSSIAN, 1.17,
            Language.SPANISH, 1.05));

    private static final double LEAST_SHARE = 0.01;

    private static final double CONSTANT = -19.502;
    private static final double[] COEFFICIENTS = {.220, .149, -.555, 7.511, 1.516, -1.211, .365, -4.213};

    static GapEvidence of(Gap gap, RowCoverage coverage) {
        double sum = 0;
        double agreed = 0;
        int witnesses = 0;
        for (Language witness : witnesses(gap, coverage.row()).toList()) {
            Optional<Gap> own = coverage.heaviest(witness, gap.language());
            sum += own.map(Gap::alone).orElse(0.0);
            agreed += witness == gap.from()
                    ? 0
                    : own.map(other -> other.alone() * shared(gap, other, coverage.row()))
                            .orElse(0.0);
            witnesses++;
        }
        double letters = (gap.end() - gap.start()) / Lengths.ratio(gap.from());
        return new GapEvidence(
                gap.alone(),
                sum / witnesses,
                agreed / Math.max(1, witnesses - 1),
                letters,
                ClauseComparison.share(gap, coverage.row()),
                marks(coverage.row(), gap.language()),
                isEven(coverage.row()));
    }

    /** The languages whose words are looked for, but the one that lacks them. */
    static Stream<Language> witnesses(Gap gap, ConcordRow row) {
        return WITNESSES.stream()
                .filter(witness -> witness != gap.language() && row.in(witness).isPresent());
    }

    /** What two gaps share of the place that both take, each place as a share of its passage. */
    private static double shared(Gap one, Gap other, ConcordRow row) {
        double length = row.in(one.from()).orElseThrow().text().length();
        double otherLength = row.in(other.from()).orElseThrow().text().length();
        double start = Math.max(one.start() / length, other.start() / otherLength);
        double end = Math.min(one.end() / length, other.end() / otherLength);
        double first = Math.min(one.start() / length, other.start() / otherLength);
        double last = Math.max(one.end() / length, other.end() / otherLength);
        return Math.max(0, end - start) / (last - first);
    }

    private static double marks(ConcordRow row, Language language) {
        double sum = 0;
        for (Map.Entry<Language, Passage> other : row.passages().entrySet()) {
            if (other.getKey() != language) {
                sum += marks(other.getValue()) / ratio(other.getKey());
            }
        }
        double expected = sum / (row.passages().size() - 1) * ratio(language);
        double fewer = (expected - marks(row.in(language).orElseThrow())) / Math.sqrt(expected + 0.5);
        return Math.max(-MOST_MARKS, Math.min(MOST_MARKS, fewer));
    }

    /** Whether all languages have as many paragraphs in the row. */
    private static boolean isEven(ConcordRow row) {
        return row.passages().values().stream()
                        .map(passage -> passage.names().size())
                        .distinct()
                        .count()
                == 1;
    }

    private static double ratio(Language language) {
        return Objects.requireNonNull(MARK_RATIOS.get(language));
    }

    private static long marks(Passage passage) {
        return passage.text().chars().filter(c -> MARKS.indexOf(c) >= 0).count();
    }

    /**
     * The natural logarithm of the odds, as it were among equally many passages with a gap and without.
     *
     * <p>source: a logistic regression over 25,000 suspected gaps of the seventy-eighth session and 5,000 clauses that were
     * left out of it, with renderings of the seventy-seventh alone.
     */
    double weight() {
        double weight = CONSTANT;
        double[] features = features();
        for (int i = 0; i < features.length; i++) {
            weight += COEFFICIENTS[i] * features[i];
        }
        return weight;
    }

    /** In the order of the coefficients. */
    double[] features() {
        return new double[] {
            alone,
            Math.log1p(alone),
            together,
            Math.log1p(together),
            Math.log1p(letters),
            Math.log(share + LEAST_SHARE),
            marks,
            even ? 0 : 1
        };
    }
}

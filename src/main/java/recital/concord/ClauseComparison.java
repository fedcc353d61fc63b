package recital.concord;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import recital.model.Language;

/**
 * Finds words in a row that one language does not render and the others do: a clause that was left out.
 *
 * <p>The words of a passage are weighed one by one: that no rendering stands in its place speaks for a gap, the more the
 * more of the other languages render it; that one does speaks against it. With that goes whether the passage is as much
 * shorter than the others make likely as the gap is long. The run of words of the greatest weight is the gap.
 *
 * <p>source: the maximal scoring segments of S. Karlin and S. Altschul (1990).
 */
final class ClauseComparison {

    /** A gap over more of a passage than this is another passage, which was laid into the wrong row. */
    private static final double MOST_OF_PASSAGE = 0.8;

    /** As a logarithm. */
    private static final double HALF = Math.log(2);

    /** Cells of tables are cut in many ways. */
    private static final Pattern CELL = Pattern.compile("/R\\d+C\\d+");

    /** A longer passage is no paragraph, and would take its time. */
    private static final int MOST_WORDS = 2_000;

    /** From which weight on a gap that one language shows is looked at in all. */
    private static final double SUSPECT = 1.5;

    /** From which weight by the words of all languages on it is worth a closer look: one in thirty of the suspected. */
    static final double LIKELY = -4;

    /** The weight of what is not suspected. */
    static final double NONE = Double.NEGATIVE_INFINITY;

    private final RowCoverage coverage;

    private ClauseComparison(ConcordRow row) {
        coverage = new RowCoverage(row);
    }

    /**
     * A run of words that has no counterpart.
     *
     * @param language the one that lacks it
     * @param from the language that was compared with it
     * @param start where it begins in the passage of that language
     * @param end where it ends there
     * @param alone the natural logarithm of its odds by the words of that language
     * @param weight the same by all languages; none where one alone says too little
     */
    record Gap(Language language, Language from, int start, int end, double alone, double weight) {

        Gap weighing(double together) {
            return new Gap(language, from, start, end, alone, together);
        }
    }

    /** How much of its passage a gap is, of 1. */
    static double share(Gap gap, ConcordRow row) {
        return (double) (gap.end() - gap.start())
                / row.in(gap.from()).orElseThrow().text().length();
    }

    /** The gap of each language, however little it weighs. */
    static List<Gap> gaps(ConcordRow row) {
        if (row.passages().size() < ValueComparison.FEWEST_LANGUAGES
                || row.in(Language.ENGLISH).isEmpty()
                || CELL.matcher(row.in(Language.ENGLISH).orElseThrow().name()).find()) {
            return List.of();
        }
        ClauseComparison comparison = new ClauseComparison(row);
        if (comparison.coverage.mostWords() > MOST_WORDS) {
            return List.of();
        }
        List<Gap> gaps = new ArrayList<>();
        for (Language language : row.passages().keySet()) {
            from(language)
                    .filter(row.passages()::containsKey)
                    .findFirst()
                    .flatMap(from -> comparison.coverage.heaviest(from, language))
                    .map(comparison::weighed)
                    .ifPresent(gaps::add);
        }
        return gaps;
    }

    /** Whose words are looked for in a language: those of English, and in English those of the language nearest to it. */
    private static Stream<Language> from(Language language) {
        return language == Language.ENGLISH
                ? Stream.of(Language.SPANISH, Language.FRENCH)
                : Stream.of(Language.ENGLISH);
    }

    private Gap weighed(Gap gap) {
        if (gap.alone() < SUSPECT) {
            return gap;
        }
        GapEvidence evidence = GapEvidence.of(gap, coverage);
        return evidence.weight() < LIKELY
                ? gap
                : gap.weighing(CloserLook.of(gap, evidence, coverage).weight());
    }

    /** Whether a gap is so wide that another passage must stand in its row, rather than what is left of the same. */
    static boolean isOtherPassage(Gap gap, ConcordRow row) {
        double own = Lengths.inEnglish(
                gap.language(), row.in(gap.language()).orElseThrow().text());
        return share(gap, row) > MOST_OF_PASSAGE
                && own > ExpectedLength.of(row, gap.language()).length() - HALF;
    }
}

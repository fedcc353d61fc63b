package recital.concord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** In standard deviations of its length. */
    private static final double SHORT = 1;

    /** Two gaps that share so much of what both take are one. */
    private static final double SAME = 0.7;

    /** Whose words are looked for, so that each may show a gap that the words of another do not. */
    private static final List<Language> WITNESSES = List.of(Language.FRENCH, Language.SPANISH, Language.RUSSIAN);

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
                    .flatMap(from -> comparison.gap(from, language))
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

    /** The gap that one language shows, or the place of one that another shows, where all languages say more for that. */
    private Optional<Gap> gap(Language from, Language language) {
        Optional<Gap> own = coverage.heaviest(from, language);
        List<Gap> suspected = new ArrayList<>();
        own.filter(gap -> gap.alone() >= SUSPECT).ifPresent(suspected::add);
        for (Language witness : suspected.isEmpty() && !isShort(language) ? List.<Language>of() : WITNESSES) {
            if (witness != from
                    && witness != language
                    && coverage.row().in(witness).isPresent()) {
                coverage.heaviest(witness, language)
                        .filter(gap -> gap.alone() >= SUSPECT)
                        .flatMap(gap -> coverage.inWordsOf(from, gap))
                        .filter(gap -> suspected.stream().noneMatch(other -> isSame(gap, other)))
                        .ifPresent(suspected::add);
            }
        }
        return suspected.stream()
                .map(gap -> new Suspect(gap, GapEvidence.of(gap, coverage)))
                .max(Comparator.comparingDouble(suspect -> suspect.evidence.weight()))
                .filter(suspect -> suspect.evidence.weight() >= LIKELY)
                .map(suspect -> suspect.gap.weighing(
                        CloserLook.of(suspect.gap, suspect.evidence, coverage).weight()))
                .or(() -> own);
    }

    /** Whether a passage is so short that all languages are asked what it lacks. */
    private boolean isShort(Language language) {
        double own = Lengths.inEnglish(language, coverage.passage(language).text());
        ExpectedLength expected = coverage.expected(language);
        return own < expected.length() - SHORT * expected.spread();
    }

    private record Suspect(Gap gap, GapEvidence evidence) {}

    private static boolean isSame(Gap gap, Gap other) {
        int shared = Math.min(gap.end(), other.end()) - Math.max(gap.start(), other.start());
        int both = Math.max(gap.end(), other.end()) - Math.min(gap.start(), other.start());
        return shared > SAME * both;
    }

    /** Whether a gap is so wide that another passage must stand in its row, rather than what is left of the same. */
    static boolean isOtherPassage(Gap gap, ConcordRow row) {
        double own = Lengths.inEnglish(
                gap.language(), row.in(gap.language()).orElseThrow().text());
        return share(gap, row) > MOST_OF_PASSAGE
                && own > ExpectedLength.of(row, gap.language()).length() - HALF;
    }
}

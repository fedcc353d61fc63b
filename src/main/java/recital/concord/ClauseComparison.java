package recital.concord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import recital.concord.Renderings.Rendering;
import recital.concord.Terms.Term;
import recital.model.Language;

/**
 * Finds words in a row that one language does not render and the others do: a clause that was left out.
 *
 * <p>The words of a passage are weighed one by one: that none of its renderings stands in the other text speaks for a gap,
 * that one does speaks against it. The run of words of the greatest weight is the gap.
 *
 * <p>source: the maximal scoring segments of S. Karlin and S. Altschul (1990).
 */
final class ClauseComparison {

    /** The weight of a gap, a natural logarithm of its odds, from which it is told. */
    static final double LEAST = 9;

    /** What a gap may weigh in the languages that have the clause. */
    private static final double MOST_ELSEWHERE = 3;

    /** Renderings are counted in whole passages; no word is surer than this. */
    private static final double SUREST = 0.03;

    /** A gap over more of a passage than this is another passage, which was laid into the wrong row. */
    private static final double MOST_OF_PASSAGE = 0.8;

    /** A shorter stem stands in words of any language. */
    private static final int SHORTEST_VERBATIM = 4;

    private ClauseComparison() {}

    /**
     * A run of words that has no counterpart.
     *
     * @param language the one that lacks it
     * @param from the language that was compared with it
     * @param start where it begins in the passage of that language
     * @param end where it ends there
     * @param weight the natural logarithm of its odds
     */
    record Gap(Language language, Language from, int start, int end, double weight) {}

    /** The gap of the row that weighs most, where the other languages have none there. */
    static Optional<Gap> gap(ConcordRow row) {
        if (row.passages().size() < ValueComparison.FEWEST_LANGUAGES
                || row.in(Language.ENGLISH).isEmpty()) {
            return Optional.empty();
        }
        Map<Language, List<Term>> terms = new HashMap<>();
        Map<Language, Set<String>> sets = new HashMap<>();
        row.passages().forEach((language, passage) -> {
            List<Term> own = Terms.of(language, passage.text());
            terms.put(language, own);
            Set<String> names = new HashSet<>();
            own.forEach(term -> names.add(term.name()));
            sets.put(language, names);
        });
        return fromEnglish(row, terms, sets).or(() -> inEnglish(row, terms, sets));
    }

    private static <T> T of(Map<Language, T> byLanguage, Language language) {
        return Objects.requireNonNull(byLanguage.get(language));
    }

    /** Whether a gap is so wide that another passage must stand in its row. */
    static boolean isOtherPassage(Gap gap, ConcordRow row) {
        return gap.end() - gap.start()
                > MOST_OF_PASSAGE * row.in(gap.from()).orElseThrow().text().length();
    }

    private static Optional<Gap> fromEnglish(
            ConcordRow row, Map<Language, List<Term>> terms, Map<Language, Set<String>> sets) {
        List<Term> english = of(terms, Language.ENGLISH);
        Map<Language, double[]> weights = new HashMap<>();
        List<Gap> gaps = new ArrayList<>();
        for (Language language : row.passages().keySet()) {
            if (language != Language.ENGLISH) {
                double[] own = weights(
                        english,
                        Renderings.between(Language.ENGLISH, language),
                        of(sets, language),
                        row.in(language).orElseThrow());
                weights.put(language, own);
                heaviest(own).ifPresent(run -> gaps.add(gap(language, Language.ENGLISH, english, run)));
            }
        }
        return gaps.stream()
                .filter(gap -> gap.weight() >= LEAST)
                .filter(gap -> weights.entrySet().stream()
                        .filter(other -> other.getKey() != gap.language())
                        .noneMatch(other -> sum(other.getValue(), english, gap) > MOST_ELSEWHERE))
                .reduce((one, other) -> other.weight() > one.weight() ? other : one);
    }

    /** What several languages have and English lacks. */
    private static Optional<Gap> inEnglish(
            ConcordRow row, Map<Language, List<Term>> terms, Map<Language, Set<String>> sets) {
        List<Gap> gaps = new ArrayList<>();
        for (Language language : List.of(Language.FRENCH, Language.SPANISH)) {
            if (row.in(language).isPresent()) {
                List<Term> own = of(terms, language);
                double[] weights = weights(
                        own,
                        Renderings.between(language, Language.ENGLISH),
                        of(sets, Language.ENGLISH),
                        row.in(Language.ENGLISH).orElseThrow());
                heaviest(weights)
                        .map(run -> gap(Language.ENGLISH, language, own, run))
                        .filter(gap -> gap.weight() >= LEAST)
                        .ifPresent(gaps::add);
            }
        }
        return gaps.size() < 2 ? Optional.empty() : Optional.of(gaps.get(0));
    }

    private static double[] weights(List<Term> terms, Renderings renderings, Set<String> other, Passage passage) {
        String text = passage.text().toLowerCase(Locale.ROOT);
        double[] weights = new double[terms.size()];
        for (int i = 0; i < weights.length; i++) {
            Optional<Rendering> rendering = renderings.of(terms.get(i).name());
            if (rendering.isPresent()) {
                Rendering known = rendering.get();
                double missed = Math.max(SUREST, known.missed());
                double chance = Math.min(0.9, Math.max(SUREST, known.chance()));
                boolean there = known.terms().stream().anyMatch(other::contains) || isVerbatim(terms.get(i), text);
                weights[i] = there ? Math.log(chance / (1 - missed)) : Math.log((1 - chance) / missed);
            }
        }
        return weights;
    }

    /** A title or name may stay in the language of the original. */
    private static boolean isVerbatim(Term term, String text) {
        return term.name().length() >= SHORTEST_VERBATIM && text.contains(term.name());
    }

    /** Places of the first and last term, and the sum between them. */
    private record Run(int first, int last, double weight) {}

    private static Optional<Run> heaviest(double[] weights) {
        Run best = new Run(0, -1, 0);
        double sum = 0;
        int first = 0;
        for (int i = 0; i < weights.length; i++) {
            if (sum <= 0) {
                sum = 0;
                first = i;
            }
            sum += weights[i];
            if (sum > best.weight()) {
                best = new Run(first, i, sum);
            }
        }
        return best.last() < 0 ? Optional.empty() : Optional.of(best);
    }

    private static Gap gap(Language language, Language from, List<Term> terms, Run run) {
        return new Gap(
                language,
                from,
                terms.get(run.first()).start(),
                terms.get(run.last()).end(),
                run.weight());
    }

    private static double sum(double[] weights, List<Term> terms, Gap gap) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            boolean inside = terms.get(i).start() >= gap.start() && terms.get(i).end() <= gap.end();
            sum += inside ? weights[i] : 0;
        }
        return sum;
    }
}

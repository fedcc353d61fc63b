package recital.align;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import recital.align.Candidates.Candidate;

/**
 * Brings home what was paired with a paragraph under the heading of another matter, as formulas are that stand under many headings
 * ("Takes note of the report of the Secretary-General").
 *
 * <p>rule: home is the section that goes on from its own; a paragraph that is free there, and like enough, is its partner,
 * however much more like the other is.
 */
final class SectionHomes {

    private final Comparison comparison;
    private final Pairing pairing;
    private final HeadedSections sections;
    private final Thresholds.Section thresholds;

    SectionHomes(Comparison comparison, Pairing pairing) {
        this.comparison = comparison;
        this.pairing = pairing;
        sections = new HeadedSections(comparison, pairing);
        thresholds = comparison.thresholds().section();
    }

    void bringHome() {
        if (sections.isEmpty()) {
            return;
        }
        comparison.earlier().forEach(this::leaveFormula);
        for (PreparedParagraph earlier : comparison.earlier()) {
            int own = earlier.position();
            away(own, pairing.laterOf(own))
                    .ifPresent(away -> homeOfEarlier(own).ifPresent(home -> repair(own, away, own, home)));
        }
        for (PreparedParagraph later : comparison.later()) {
            int own = later.position();
            List<Integer> sources = pairing.earlierOf(own);
            if (sources.size() == 1) {
                int away = sources.get(0);
                away(away, List.of(own))
                        .ifPresent(same -> homeOfLater(own).ifPresent(home -> repair(away, own, home, own)));
            }
        }
    }

    /**
     * A formula does not go to another matter, however few words of it differ; it goes home where there is one left like it.
     */
    private void leaveFormula(PreparedParagraph earlier) {
        int own = earlier.position();
        away(own, pairing.laterOf(own))
                .filter(away -> comparison.isFormula(earlier, comparison.later().get(away), thresholds.formulaPart()))
                .ifPresent(away -> {
                    pairing.unpair(own, away);
                    homeOfEarlier(own).ifPresent(home -> pairing.pair(own, home, LinkBasis.WORDING));
                    homeOfLater(away).ifPresent(home -> pairing.pair(home, away, LinkBasis.WORDING));
                });
    }

    private Optional<Integer> homeOfEarlier(int own) {
        return home(
                comparison.candidates().of(own), later -> pairing.isFreeLater(later) && !sections.areOther(own, later));
    }

    private Optional<Integer> homeOfLater(int own) {
        return home(
                comparison.candidatesBack().of(own),
                earlier -> pairing.isFreeEarlier(earlier) && !sections.areOther(earlier, own));
    }

    /** The one partner of an earlier paragraph, where it stands under the heading of another matter. */
    private Optional<Integer> away(int earlier, List<Integer> partners) {
        return partners.size() == 1
                        && pairing.basis(earlier, partners.get(0)) == LinkBasis.WORDING
                        && sections.areOther(earlier, partners.get(0))
                ? Optional.of(partners.get(0))
                : Optional.empty();
    }

    private Optional<Integer> home(List<Candidate> candidates, IntPredicate isHome) {
        return candidates.stream()
                .filter(candidate ->
                        candidate.similarity() >= thresholds.formula() && isHome.test(candidate.position()))
                .max(Comparator.comparingDouble(Candidate::similarity))
                .map(Candidate::position);
    }

    private void repair(int earlier, int away, int home, int later) {
        pairing.unpair(earlier, away);
        pairing.pair(home, later, LinkBasis.WORDING);
    }
}

package recital.concord;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import recital.concord.Terms.Term;
import recital.model.Language;

/**
 * Whether a change that not all languages made brought them nearer together: what came in the ones stands in the other, or
 * what went does not. An old difference was mended then, and none began.
 *
 * <p>A word that came and is rendered in the other passage speaks for it by how seldom its renderings stand there without it;
 * one that is not rendered speaks against it, by how seldom they are missing. Of a word that went it is the reverse. What
 * renders a word that stayed renders no other.
 */
final class Nearness {

    /** A share of places that is never or always met was not counted often enough to be so sure. */
    private static final double LEAST_SHARE = 0.01;

    /** What stands for a word that stayed is one of its most frequent renderings. */
    private static final int FREQUENT = 2;

    /** The odds of three to two that they went apart; what is less sure tells nothing. */
    private static final double LEAST_APART = -Math.log(1.5);

    private Nearness() {}

    /**
     * Whether those that made a change went apart from the others, or nothing speaks against it.
     *
     * @param later the passages after the change
     * @param changes of the languages that made it
     */
    static boolean isApart(ConcordRow later, Map<Language, PassageChange> changes) {
        return of(later, changes).orElse(LEAST_APART) <= LEAST_APART;
    }

    /**
     * How much nearer, as the mean of the natural logarithms of the odds of each pair of languages; below 0 where they went
     * apart, and empty where no word that is known came or went.
     */
    private static OptionalDouble of(ConcordRow later, Map<Language, PassageChange> changes) {
        List<Double> odds = new ArrayList<>();
        changes.forEach((from, change) -> later.passages().forEach((language, other) -> {
            if (!changes.containsKey(language)) {
                odds(later.in(from).orElseThrow(), change, other).ifPresent(odds::add);
            }
        }));
        return odds.stream().mapToDouble(Double::doubleValue).average();
    }

    private static Optional<Double> odds(Passage changed, PassageChange change, Passage other) {
        Renderings renderings = Renderings.between(changed.language(), other.language());
        Set<String> stayed = names(changed);
        stayed.removeAll(change.came());
        Set<String> taken = stayed.stream()
                .map(renderings::of)
                .flatMap(Optional::stream)
                .flatMap(word -> word.terms().stream().limit(FREQUENT))
                .collect(Collectors.toSet());
        Set<String> there = names(other);
        List<Double> odds = new ArrayList<>();
        change.came().forEach(word -> odds(word, renderings, taken, there).ifPresent(odds::add));
        change.went().forEach(word -> odds(word, renderings, taken, there).ifPresent(one -> odds.add(-one)));
        return odds.stream().reduce(Double::sum);
    }

    private static Set<String> names(Passage passage) {
        return Terms.of(passage.language(), passage.text()).stream()
                .map(Term::name)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Optional<Double> odds(String word, Renderings renderings, Set<String> taken, Set<String> there) {
        return renderings
                .of(word)
                .filter(known -> !taken.containsAll(known.terms()))
                .map(known -> {
                    boolean rendered =
                            known.terms().stream().anyMatch(term -> there.contains(term) && !taken.contains(term));
                    return rendered
                            ? odds(1 - known.missed(), known.chance())
                            : odds(known.missed(), 1 - known.chance());
                });
    }

    private static double odds(double share, double chance) {
        return Math.log(Math.max(LEAST_SHARE, share) / Math.max(LEAST_SHARE, chance));
    }
}

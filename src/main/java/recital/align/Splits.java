package recital.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import recital.align.Candidates.Candidate;
import recital.text.LocalAlignment;

/**
 * Finds where a clause of one paragraph continues in another than the paragraph's own successor.
 *
 * <p>What a paragraph shares with its own successor is set aside on both sides. Where what is left of one
 * and what is left of the other still share a clause, they are paired as well: two earlier paragraphs are then
 * merged, or one is split, or both.
 */
final class Splits {

    private final Comparison comparison;
    private final Pairing pairing;
    private final Thresholds.Clause thresholds;
    private final OpeningVerb openingVerb;
    private final boolean[][] matchedEarlier;
    private final boolean[][] matchedLater;

    /** Splits over the pairs made so far. */
    Splits(Comparison comparison, Pairing pairing) {
        this.comparison = comparison;
        this.pairing = pairing;
        this.thresholds = comparison.thresholds().clause();
        this.openingVerb = new OpeningVerb(comparison.lexicon());
        this.matchedEarlier = noneMatched(comparison.earlier());
        this.matchedLater = noneMatched(comparison.later());
        for (PreparedParagraph earlier : comparison.earlier()) {
            for (int position : pairing.laterOf(earlier.position())) {
                markMatched(earlier, comparison.later().get(position));
            }
        }
    }

    private static boolean[][] noneMatched(List<PreparedParagraph> paragraphs) {
        return paragraphs.stream().map(p -> new boolean[p.words().length]).toArray(boolean[][]::new);
    }

    private void markMatched(PreparedParagraph earlier, PreparedParagraph later) {
        if (earlier.key().equals(later.key())) {
            Arrays.fill(matchedEarlier[earlier.position()], true);
            Arrays.fill(matchedLater[later.position()], true);
        } else {
            markMatched(earlier, later, comparison.shared(earlier, later));
        }
    }

    private void markMatched(PreparedParagraph earlier, PreparedParagraph later, LocalAlignment shared) {
        addAll(shared.matchedEarlier(), matchedEarlier[earlier.position()]);
        addAll(shared.matchedLater(), matchedLater[later.position()]);
    }

    private static void addAll(boolean[] more, boolean[] matched) {
        for (int i = 0; i < matched.length; i++) {
            matched[i] |= more[i];
        }
    }

    private record SharedClause(PreparedParagraph earlier, PreparedParagraph later, LocalAlignment shared) {}

    /** Pairs paragraphs of which a clause goes over, heaviest first. */
    void pair() {
        List<SharedClause> found = new ArrayList<>();
        for (PreparedParagraph earlier : comparison.earlier()) {
            if (!isFullyMatched(matchedEarlier[earlier.position()])) {
                comparison.candidates().of(earlier.position()).stream()
                        .filter(candidate -> candidate.similarity() >= thresholds.alike())
                        .flatMap(candidate ->
                                sharedClause(earlier, comparison.later().get(candidate.position())).stream())
                        .forEach(found::add);
            }
        }
        // Of equals the first in the documents, where they were found, comes first.
        found.sort(Comparator.comparingDouble(c -> -comparison.heaviestPassage(c.earlier(), c.shared())));
        for (SharedClause clause : found) {
            // What a heavier pair has taken is no longer there for this one.
            sharedClause(clause.earlier(), clause.later()).ifPresent(still -> {
                pairing.pair(still.earlier().position(), still.later().position(), LinkBasis.CLAUSE);
                markClauses(still);
            });
        }
    }

    /**
     * Takes what went over. Beside a whole clause a name or the like is left, since it may stand in the clause of
     * another paragraph.
     */
    private void markClauses(SharedClause clause) {
        PreparedParagraph earlier = clause.earlier();
        PreparedParagraph later = clause.later();
        if (comparison.heaviestPassage(earlier, clause.shared()) < thresholds.weight()) {
            markMatched(earlier, later, clause.shared());
            return;
        }
        for (LocalAlignment.Passage passage : clause.shared().passages()) {
            if (comparison.weight(earlier, passage) >= thresholds.weight()) {
                mark(passage.earlierWords(), matchedEarlier[earlier.position()]);
                mark(passage.laterWords(), matchedLater[later.position()]);
            }
        }
    }

    private static void mark(int[] words, boolean[] matched) {
        for (int word : words) {
            matched[word] = true;
        }
    }

    private Optional<SharedClause> sharedClause(PreparedParagraph earlier, PreparedParagraph later) {
        if (!mayShareClause(earlier, later)) {
            return Optional.empty();
        }
        LocalAlignment shared = sharedUnmatched(earlier, later);
        return isClause(earlier, later, shared) && !citesOnly(earlier, later, shared) && !isStock(earlier, later)
                ? Optional.of(new SharedClause(earlier, later, shared))
                : Optional.empty();
    }

    private boolean isClause(PreparedParagraph earlier, PreparedParagraph later, LocalAlignment shared) {
        if (shared.weight() < thresholds.weight()) {
            return false;
        }
        double part = shared.weight() / Math.min(earlier.weight(), later.weight());
        boolean samePart = earlier.part() == later.part();
        if (isFree(earlier, later)) {
            return part >= (samePart ? thresholds.unlikelyPart() : thresholds.crossingPart())
                    && isHeavy(earlier, shared);
        }
        if (samePart && !isPaired(earlier, later)) {
            return part >= thresholds.part();
        }
        return part >= thresholds.unlikelyPart() && comparison.heaviestPassage(earlier, shared) >= thresholds.weight()
                || part >= thresholds.heavyPart() && isHeavy(earlier, shared);
    }

    /** Whether they share nothing but resolutions and paragraphs, which one recalls and the other does not. */
    private boolean citesOnly(PreparedParagraph earlier, PreparedParagraph later, LocalAlignment shared) {
        return comparison.uncitedWeight(earlier, shared) < thresholds.uncited()
                && !openingVerb.of(earlier.key()).equals(openingVerb.of(later.key()));
    }

    /** Whether they share hardly more than phrases that stand in several paragraphs, such as a long name, and are little alike. */
    private boolean isStock(PreparedParagraph earlier, PreparedParagraph later) {
        return comparison.ownWeight(earlier, comparison.shared(earlier, later)) < thresholds.own()
                && earlier.vector().cosine(later.vector()) < thresholds.stockAlike();
    }

    /** Whether a passage went over of which neither its length nor its words let one think of chance. */
    private boolean isHeavy(PreparedParagraph earlier, LocalAlignment shared) {
        return comparison.heaviestPassage(earlier, shared) >= thresholds.heavy()
                && comparison.heaviestOwnPassage(earlier, shared) >= thresholds.heavyOwn();
    }

    private boolean isFree(PreparedParagraph earlier, PreparedParagraph later) {
        return pairing.isFreeEarlier(earlier.position()) && pairing.isFreeLater(later.position());
    }

    /** What went over whole has nothing left to give. */
    private boolean mayShareClause(PreparedParagraph earlier, PreparedParagraph later) {
        return pairing.isOpen(earlier.position(), later.position())
                && !pairing.laterOf(earlier.position()).contains(later.position())
                && !isFullyMatched(matchedEarlier[earlier.position()])
                && !isFullyMatched(matchedLater[later.position()]);
    }

    /** Whether each has a counterpart that is more than a clause. */
    private boolean isPaired(PreparedParagraph earlier, PreparedParagraph later) {
        return pairing.laterOf(earlier.position()).stream()
                        .anyMatch(p -> pairing.basis(earlier.position(), p) != LinkBasis.CLAUSE)
                && pairing.earlierOf(later.position()).stream()
                        .anyMatch(p -> pairing.basis(p, later.position()) != LinkBasis.CLAUSE);
    }

    private static boolean isFullyMatched(boolean[] matched) {
        for (boolean word : matched) {
            if (!word) {
                return false;
            }
        }
        return true;
    }

    private LocalAlignment sharedUnmatched(PreparedParagraph earlier, PreparedParagraph later) {
        return comparison.shared(earlier, matchedEarlier[earlier.position()], later, matchedLater[later.position()]);
    }

    /**
     * Brings paragraphs home that were paired for want of better, their successor being taken: where more
     * than half of one stands in what another leaves of that successor, it is merged there.
     */
    void reassignWeakPairs() {
        for (PreparedParagraph earlier : comparison.earlier()) {
            List<Integer> own = pairing.laterOf(earlier.position());
            if (own.size() == 1 && pairing.basis(earlier.position(), own.get(0)) == LinkBasis.WORDING) {
                reassignWeakPairs(earlier, comparison.later().get(own.get(0)));
            }
        }
    }

    private void reassignWeakPairs(PreparedParagraph earlier, PreparedParagraph weak) {
        double held = comparison.shared(earlier, weak).weight();
        if (held > earlier.weight() / 2) {
            return;
        }
        for (Candidate candidate : comparison.candidates().of(earlier.position())) {
            PreparedParagraph later = comparison.later().get(candidate.position());
            if (isPartlyMatched(later)
                    && later.position() != weak.position()
                    && pairing.isOpen(earlier.position(), later.position())) {
                LocalAlignment shared = comparison.shared(
                        earlier, new boolean[earlier.words().length], later, matchedLater[later.position()]);
                if (shared.weight() > Math.max(earlier.weight() / 2, thresholds.home() * held)) {
                    pairing.unpair(earlier.position(), weak.position());
                    pairing.pair(earlier.position(), later.position(), LinkBasis.CLAUSE);
                    markMatched(earlier, later, shared);
                    return;
                }
            }
        }
    }

    private boolean isPartlyMatched(PreparedParagraph later) {
        return !pairing.earlierOf(later.position()).isEmpty() && !isFullyMatched(matchedLater[later.position()]);
    }
}

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
 * and what is left of the other still share a clause, they are tied as well: two earlier paragraphs are then
 * merged, or one is split, or both.
 */
final class Splits {

    /** The weight of a clause: some nine ordinary words. */
    private static final double CLAUSE = 25;

    /** Less alike than this, paragraphs share a clause at most by chance. */
    private static final double LEAST_ALIKE = 0.15;

    /** The least part of one of two paragraphs that goes over. */
    private static final double LEAST_PART = 0.17;

    /** The least part between paragraphs that each have a counterpart, or between preamble and operative part. */
    private static final double UNLIKELY = 0.3;

    /** How much more than a poor counterpart the true home must hold. */
    private static final double CLAIM = 1.25;

    private final Comparison comparison;
    private final Pairing pairing;
    private final boolean[][] goneEarlier;
    private final boolean[][] goneLater;

    /** Splits over the pairs made so far. */
    Splits(Comparison comparison, Pairing pairing) {
        this.comparison = comparison;
        this.pairing = pairing;
        this.goneEarlier = nothing(comparison.earlier());
        this.goneLater = nothing(comparison.later());
        for (PreparedParagraph here : comparison.earlier()) {
            for (int position : pairing.laterOf(here.position())) {
                setAside(here, comparison.later().get(position));
            }
        }
    }

    private static boolean[][] nothing(List<PreparedParagraph> paragraphs) {
        return paragraphs.stream().map(p -> new boolean[p.words().length]).toArray(boolean[][]::new);
    }

    private void setAside(PreparedParagraph here, PreparedParagraph there) {
        if (here.key().equals(there.key())) {
            Arrays.fill(goneEarlier[here.position()], true);
            Arrays.fill(goneLater[there.position()], true);
        } else {
            setAside(here, there, comparison.shared(here, there));
        }
    }

    private void setAside(PreparedParagraph here, PreparedParagraph there, LocalAlignment shared) {
        add(shared.matchedEarlier(), goneEarlier[here.position()]);
        add(shared.matchedLater(), goneLater[there.position()]);
    }

    private static void add(boolean[] more, boolean[] gone) {
        for (int i = 0; i < gone.length; i++) {
            gone[i] |= more[i];
        }
    }

    private record Carried(PreparedParagraph earlier, PreparedParagraph later, LocalAlignment shared) {}

    /** Ties paragraphs of which a clause goes over, heaviest first. */
    void pair() {
        List<Carried> found = new ArrayList<>();
        for (PreparedParagraph here : comparison.earlier()) {
            if (!isWhole(goneEarlier[here.position()])) {
                comparison.candidates().of(here.position()).stream()
                        .filter(candidate -> candidate.similarity() >= LEAST_ALIKE)
                        .flatMap(candidate -> carried(here, comparison.later().get(candidate.later())).stream())
                        .forEach(found::add);
            }
        }
        found.sort(Comparator.comparingDouble((Carried c) -> -c.shared().weight())
                .thenComparingInt(c -> c.earlier().position())
                .thenComparingInt(c -> c.later().position()));
        for (Carried clause : found) {
            // What a heavier tie has taken is no longer there for this one.
            carried(clause.earlier(), clause.later()).ifPresent(still -> {
                pairing.pair(still.earlier().position(), still.later().position(), Ground.CLAUSE);
                setAside(still.earlier(), still.later(), still.shared());
            });
        }
    }

    private Optional<Carried> carried(PreparedParagraph here, PreparedParagraph there) {
        if (!mayBeTied(here, there)) {
            return Optional.empty();
        }
        LocalAlignment shared = rest(here, there);
        double part = shared.weight() / Math.min(here.weight(), there.weight());
        boolean unlikely = here.part() != there.part() || isPaired(here, there);
        return shared.weight() >= CLAUSE && part >= (unlikely ? UNLIKELY : LEAST_PART)
                ? Optional.of(new Carried(here, there, shared))
                : Optional.empty();
    }

    /** Two that are free are no matter of clauses, and what went over whole has nothing left to give. */
    private boolean mayBeTied(PreparedParagraph here, PreparedParagraph there) {
        boolean bothFree = pairing.isFreeEarlier(here.position()) && pairing.isFreeLater(there.position());
        return !bothFree
                && pairing.isOpen(here.position(), there.position())
                && !pairing.laterOf(here.position()).contains(there.position())
                && !isWhole(goneEarlier[here.position()])
                && !isWhole(goneLater[there.position()]);
    }

    /** Whether each has a counterpart that is more than a clause. */
    private boolean isPaired(PreparedParagraph here, PreparedParagraph there) {
        return pairing.laterOf(here.position()).stream()
                        .anyMatch(p -> pairing.ground(here.position(), p) != Ground.CLAUSE)
                && pairing.earlierOf(there.position()).stream()
                        .anyMatch(p -> pairing.ground(p, there.position()) != Ground.CLAUSE);
    }

    private static boolean isWhole(boolean[] gone) {
        for (boolean word : gone) {
            if (!word) {
                return false;
            }
        }
        return true;
    }

    private LocalAlignment rest(PreparedParagraph here, PreparedParagraph there) {
        return comparison.shared(here, goneEarlier[here.position()], there, goneLater[there.position()]);
    }

    /**
     * Brings paragraphs home that were paired for want of better, their successor being taken: where more
     * than half of one stands in what another leaves of that successor, it is merged there.
     */
    void bringHome() {
        for (PreparedParagraph here : comparison.earlier()) {
            List<Integer> own = pairing.laterOf(here.position());
            if (own.size() == 1 && pairing.ground(here.position(), own.get(0)) == Ground.WORDING) {
                bringHome(here, comparison.later().get(own.get(0)));
            }
        }
    }

    private void bringHome(PreparedParagraph here, PreparedParagraph poor) {
        double held = comparison.shared(here, poor).weight();
        if (held > here.weight() / 2) {
            return;
        }
        for (Candidate candidate : comparison.candidates().of(here.position())) {
            PreparedParagraph there = comparison.later().get(candidate.later());
            if (isTakenInPart(there) && there != poor && pairing.isOpen(here.position(), there.position())) {
                LocalAlignment shared =
                        comparison.shared(here, new boolean[here.words().length], there, goneLater[there.position()]);
                if (shared.weight() > Math.max(here.weight() / 2, CLAIM * held)) {
                    pairing.part(here.position(), poor.position());
                    Arrays.fill(goneEarlier[here.position()], false);
                    Arrays.fill(goneLater[poor.position()], false);
                    pairing.pair(here.position(), there.position(), Ground.CLAUSE);
                    setAside(here, there, shared);
                    return;
                }
            }
        }
    }

    private boolean isTakenInPart(PreparedParagraph there) {
        return !pairing.earlierOf(there.position()).isEmpty() && !isWhole(goneLater[there.position()]);
    }
}

package recital.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import recital.model.ParagraphId;

/**
 * Pairs the words that introduce a list of points with those that introduce most of these points in the later document,
 * however much the words changed: "Urges Member States to:" and "Invites all States, where appropriate, to consider:".
 */
final class Chapeaux {

    /** One point may have gone to another list. */
    private static final int POINTS = 2;

    private final Comparison comparison;
    private final Pairing pairing;
    private final Map<ParagraphId, Integer> ofEarlier = new HashMap<>();
    private final Map<ParagraphId, Integer> ofLater = new HashMap<>();
    private final Map<Heads, Integer> ofBoth = new HashMap<>();

    Chapeaux(Comparison comparison, Pairing pairing) {
        this.comparison = comparison;
        this.pairing = pairing;
        comparison.earlier().forEach(this::count);
    }

    /** Two paragraphs under which linked points stand. */
    private record Heads(ParagraphId earlier, ParagraphId later) {}

    private void count(PreparedParagraph earlier) {
        for (int position : pairing.laterOf(earlier.position())) {
            heads(earlier, comparison.later().get(position)).forEach(heads -> {
                ofEarlier.merge(heads.earlier(), 1, Integer::sum);
                ofLater.merge(heads.later(), 1, Integer::sum);
                ofBoth.merge(heads, 1, Integer::sum);
            });
        }
    }

    private static Stream<Heads> heads(PreparedParagraph earlier, PreparedParagraph later) {
        return earlier.id().chapeau().stream()
                .flatMap(one -> later.id().chapeau().stream().map(other -> new Heads(one, other)));
    }

    /** Pairs what is free on both sides. */
    void pair() {
        List<PreparedParagraph> free = comparison.later().stream()
                .filter(later -> pairing.isFreeLater(later.position()))
                .toList();
        for (PreparedParagraph earlier : comparison.earlier()) {
            if (pairing.isFreeEarlier(earlier.position()) && ofEarlier.containsKey(earlier.id())) {
                free.stream()
                        .filter(later -> haveSamePoints(new Heads(earlier.id(), later.id())))
                        .forEach(later -> pairing.pair(earlier.position(), later.position(), LinkBasis.CHAPEAU));
            }
        }
    }

    /** Whether most linked points of either stand under the other, so that neither is asked of two. */
    private boolean haveSamePoints(Heads heads) {
        int both = ofBoth.getOrDefault(heads, 0);
        return both >= POINTS
                && 2 * both > ofEarlier.getOrDefault(heads.earlier(), 0)
                && 2 * both > ofLater.getOrDefault(heads.later(), 0);
    }
}

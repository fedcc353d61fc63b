package recital.align;

import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import recital.model.ParagraphId;
import recital.model.Resolution;

/**
 * Decides which paragraph became which.
 *
 * <p>Each step takes what the ones before it left: the cells of tables; the same text; like wording, chosen for the whole document
 * at once; yearly slots known by place and opening; clauses that went elsewhere. Instances hold no state and may be shared between threads.
 */
public final class Aligner {

    /** Aligns two resolutions; the result depends on nothing but them and the shipped word frequencies. */
    public Alignment align(Resolution earlier, Resolution later) {
        return align(earlier, later, Overrides.none());
    }

    /**
     * Aligns two resolutions, the user's own links first.
     *
     * @throws OverrideException where an override does not fit the two documents
     */
    public Alignment align(Resolution earlier, Resolution later, Overrides overrides) {
        return align(earlier, later, overrides, Thresholds.DEFAULT);
    }

    /** The same by other numbers, to see what they do. */
    Alignment align(Resolution earlier, Resolution later, Overrides overrides, Thresholds thresholds) {
        Comparison comparison = new Comparison(earlier, later, thresholds);
        Pairing pairing =
                new Pairing(comparison.earlier().size(), comparison.later().size());
        overrides.apply(earlier, later, pairing);
        for (AlignmentStep step : AlignmentStep.values()) {
            step.pair(comparison, pairing);
        }
        Alignment alignment = new Alignment(earlier, later, links(comparison, pairing, DoubleUnaryOperator.identity()));
        if (alignment.isOfDifferentSeries()) {
            // What holds a place from year to year holds none in the text of another series.
            pairing.unpairAll(LinkBasis.SLOT);
            return new Alignment(earlier, later, links(comparison, pairing, Certainty::ofDifferentSeries));
        }
        return alignment;
    }

    private static List<Link> links(Comparison comparison, Pairing pairing, DoubleUnaryOperator certainty) {
        List<DraftLink> drafts = LinkBuilder.of(comparison, pairing);
        Set<Integer> moved = Moves.of(comparison, pairing, drafts);
        return new ReadingOrder(comparison, drafts, moved)
                .indices().stream()
                        .map(t -> link(comparison, drafts.get(t), moved.contains(t), certainty))
                        .toList();
    }

    private static Link link(Comparison comparison, DraftLink draft, boolean moved, DoubleUnaryOperator certainty) {
        return new Link(
                ids(comparison.earlier(), draft.earlier()),
                ids(comparison.later(), draft.later()),
                draft.relation(),
                moved,
                draft.similarity(),
                draft.reason(),
                certainty.applyAsDouble(moved ? Certainty.ofMoved(draft.certainty()) : draft.certainty()),
                draft.counterparts());
    }

    private static List<ParagraphId> ids(List<PreparedParagraph> paragraphs, List<Integer> positions) {
        return positions.stream().map(p -> paragraphs.get(p).id()).toList();
    }
}

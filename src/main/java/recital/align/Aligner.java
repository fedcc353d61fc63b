package recital.align;

import java.util.List;
import java.util.Set;
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
        return new Alignment(earlier, later, links(comparison, pairing, LinkBuilder.of(comparison, pairing)));
    }

    private static List<Link> links(Comparison comparison, Pairing pairing, List<DraftLink> drafts) {
        Set<Integer> moved = Moves.of(comparison, pairing, drafts);
        return new ReadingOrder(comparison, drafts, moved)
                .indices().stream()
                        .map(t -> link(comparison, drafts.get(t), moved.contains(t)))
                        .toList();
    }

    private static Link link(Comparison comparison, DraftLink draft, boolean moved) {
        return new Link(
                ids(comparison.earlier(), draft.earlier()),
                ids(comparison.later(), draft.later()),
                draft.relation(),
                moved,
                draft.similarity(),
                draft.reason(),
                moved ? Certainty.ofMoved(draft.certainty()) : draft.certainty(),
                draft.counterparts());
    }

    private static List<ParagraphId> ids(List<PreparedParagraph> paragraphs, List<Integer> positions) {
        return positions.stream().map(p -> paragraphs.get(p).id()).toList();
    }
}

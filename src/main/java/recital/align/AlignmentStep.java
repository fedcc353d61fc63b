package recital.align;

import java.util.function.BiConsumer;

/** The steps of the aligner in their order; each takes what the ones before it left. */
enum AlignmentStep {
    TABLES((comparison, pairing) -> new TableAlignment(comparison, pairing).pair()),
    ANCHORS((comparison, pairing) -> new Anchors(comparison, pairing).pair()),
    WORDING((comparison, pairing) -> new Matching(comparison, pairing).pair()),
    SECTIONS((comparison, pairing) -> new SectionHomes(comparison, pairing).bringHome()),
    BRINGING_HOME((comparison, pairing) -> new Splits(comparison, pairing).reassignWeakPairs()),
    CHAPEAUX((comparison, pairing) -> new Chapeaux(comparison, pairing).pair()),
    SLOTS((comparison, pairing) -> new Slots(comparison, pairing).pair()),
    CELLS((comparison, pairing) -> new Cells(comparison, pairing).pair()),
    CLAUSES((comparison, pairing) -> new Splits(comparison, pairing).pair());

    private final BiConsumer<Comparison, Pairing> pairs;

    AlignmentStep(BiConsumer<Comparison, Pairing> pairs) {
        this.pairs = pairs;
    }

    /** Makes the pairs of this step. */
    void pair(Comparison comparison, Pairing pairing) {
        pairs.accept(comparison, pairing);
    }
}

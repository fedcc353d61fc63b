package recital.lineage;

import java.util.List;
import java.util.Optional;
import recital.model.Paragraph;
import recital.model.Resolution;

/** Says whether what is new in a document stands where something stood that was dropped from the one before. */
final class Neighbours {

    /** In a longer run of what was dropped or added the place tells little. */
    private static final int NEAR = 3;

    private final Lineage lineage;

    Neighbours(Lineage lineage) {
        this.lineage = lineage;
    }

    /** Whether two stages stand between the same two provisions, each in its document. */
    boolean areShared(Stage earlier, Stage later) {
        Optional<Place> before = neighbour(earlier, later.document(), -1);
        Optional<Place> after = neighbour(earlier, later.document(), 1);
        return before.isPresent()
                && after.isPresent()
                && before.equals(neighbour(later, earlier.document(), -1))
                && after.equals(neighbour(later, earlier.document(), 1));
    }

    /** The nearest provision on one side of a stage that stands in the other document too. */
    private Optional<Place> neighbour(Stage stage, Resolution other, int step) {
        List<Paragraph> paragraphs = stage.document().paragraphs();
        int at = paragraphs.indexOf(stage.paragraph());
        for (int i = 1; i <= NEAR; i++) {
            int next = at + i * step;
            if (next < 0 || next >= paragraphs.size()) {
                return Optional.empty();
            }
            Provision provision =
                    lineage.at(Place.of(stage.document(), paragraphs.get(next))).orElseThrow();
            if (provision.in(other.shortName()).isPresent()) {
                return Optional.of(provision.id());
            }
        }
        return Optional.empty();
    }
}

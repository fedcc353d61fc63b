package recital.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recital.model.Resolution;

/** A provision while the documents are still being read. */
final class ProvisionBuilder {

    private final Place id;
    private final Optional<Place> parent;
    private final List<Stage> stages = new ArrayList<>();
    private Optional<Provision.Ending> ending = Optional.empty();

    ProvisionBuilder(Place id, Optional<Place> parent) {
        this.id = id;
        this.parent = parent;
    }

    Place id() {
        return id;
    }

    void add(Stage stage) {
        stages.add(stage);
        ending = Optional.empty();
    }

    void end(Provision.Ending ending) {
        this.ending = Optional.of(ending);
    }

    Stage last() {
        return stages.get(stages.size() - 1);
    }

    /** Whether it was only ever in drafts. */
    boolean isProposal() {
        return stages.stream().allMatch(Stage::isDraft);
    }

    boolean appearsIn(Resolution document) {
        return stages.stream().anyMatch(stage -> stage.document().equals(document));
    }

    boolean hasEnded() {
        return ending.isPresent();
    }

    /** Whether it was dropped, so that it may come back. */
    boolean isDormant() {
        return ending.filter(end -> end.into().isEmpty()).isPresent();
    }

    Provision build() {
        return new Provision(id, parent, stages, ending);
    }
}

package recital.lineage;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import recital.model.SerializedRecord;

/**
 * One paragraph followed through the years.
 *
 * @param id the document and paragraph where it was first seen; later years do not change it
 * @param parent the provision from which it was split off
 * @param stages in the order of the documents; a document has at most one
 * @param ending how it ended; empty where it stands in the last adopted document, or in a draft after that
 */
public record Provision(Place id, Optional<Place> parent, List<Stage> stages, Optional<Ending> ending)
        implements Serializable {

    public Provision {
        Objects.requireNonNull(id);
        Objects.requireNonNull(parent);
        Objects.requireNonNull(ending);
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("a provision stands somewhere");
        }
    }

    public Stage first() {
        return stages.get(0);
    }

    public Stage last() {
        return stages.get(stages.size() - 1);
    }

    /** Where it stands in that document. */
    public Optional<Stage> in(String document) {
        return stages.stream()
                .filter(stage -> stage.document().shortName().equals(document))
                .findFirst();
    }

    /**
     * How a provision ended.
     *
     * @param document the short name of the first document in which it no longer stands by itself
     * @param into the provision into which it was merged; empty where it was dropped
     */
    public record Ending(String document, Optional<Place> into) implements Serializable {

        public Ending {
            Objects.requireNonNull(document);
            Objects.requireNonNull(into);
        }

        /** What the JDK writes in place of this record, whose optional parts it cannot write. */
        private Object writeReplace() {
            return new SerializedRecord(this);
        }
    }

    /** What the JDK writes in place of this record, whose optional parts it cannot write. */
    private Object writeReplace() {
        return new SerializedRecord(this);
    }
}

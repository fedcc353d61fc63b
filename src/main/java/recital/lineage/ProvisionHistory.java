package recital.lineage;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import recital.diff.Change;
import recital.diff.Edit;
import recital.model.Resolution;
import recital.model.SerializedRecord;

/**
 * The life of a provision, year by year.
 *
 * @param provision the provision
 * @param years one a document, from the first in which it stands to the one in which it ends or the last
 * @param ancestors where it began with fresh wording, the provisions that are likely to be its ancestors
 * @param descendants where it was dropped, the provisions that likely took its place
 */
public record ProvisionHistory(
        Provision provision, List<HistoryYear> years, List<CandidateLink> ancestors, List<CandidateLink> descendants)
        implements Serializable {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    public ProvisionHistory {
        Objects.requireNonNull(provision);
        years = List.copyOf(years);
        ancestors = List.copyOf(ancestors);
        descendants = List.copyOf(descendants);
    }

    /** What changed in it, each time that it did or might have. */
    public Stream<Change> changes() {
        return years.stream().flatMap(year -> year.change().stream());
    }

    /** How many words came or went over all the years. */
    public int changedWords() {
        return changes()
                .flatMap(change -> change.text().edits().stream())
                .filter(edit -> edit.operation() != Edit.Operation.KEEP)
                .mapToInt(edit -> words(edit.earlier()) + words(edit.later()))
                .sum();
    }

    private static int words(String text) {
        return (int) SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).count();
    }

    /** How many of the adopted documents hold the words that were asked for. */
    public long matchingDocuments() {
        return years.stream()
                .filter(year -> year.matches() && !year.document().isDraft())
                .count();
    }

    /**
     * A provision in one document.
     *
     * @param document the document
     * @param event what happened to the provision there
     * @param stage how it stands there; empty where it does not
     * @param change the words that changed since it last stood, or from the paragraph from which it was split off; empty
     *     where it is new or does not stand there
     * @param matches whether it holds the words that were asked for
     */
    public record HistoryYear(
            Resolution document, ProvisionEvent event, Optional<Stage> stage, Optional<Change> change, boolean matches)
            implements Serializable {

        public HistoryYear {
            Objects.requireNonNull(document);
            Objects.requireNonNull(event);
            Objects.requireNonNull(stage);
            Objects.requireNonNull(change);
        }

        /** What the JDK writes in place of this record, whose optional parts it cannot write. */
        private Object writeReplace() {
            return new SerializedRecord(this);
        }
    }

    /** What can happen to a provision in a document. */
    public enum ProvisionEvent {
        /** It stands in the first document of the series. */
        FIRST("first", "in the first document"),
        /** It is new. */
        NEW("new", "new"),
        /** It was split off from another provision. */
        SPLIT_OFF("split_off", "split off"),
        /** Its wording is the same, perhaps under another number. */
        SAME("same", "same wording"),
        /** Its wording was changed. */
        EDITED("edited", "edited"),
        /** It is back. */
        RETURNED("returned", "back"),
        /** It is no longer there. */
        DROPPED("dropped", "dropped"),
        /** It is still not there. */
        ABSENT("absent", "not there"),
        /** A draft left it out. */
        LEFT_OUT("left_out", "left out"),
        /** It was merged into another provision. */
        MERGED_AWAY("merged_away", "merged away");

        private final String code;
        private final String label;

        ProvisionEvent(String code, String label) {
            this.code = code;
            this.label = label;
        }

        /** The happening as people read it. */
        public String label() {
            return label;
        }

        /** The happening as the machine formats write it. */
        public String code() {
            return code;
        }
    }
}

package recital.lineage;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import recital.diff.Significance;
import recital.model.Resolution;
import recital.model.SerializedRecord;

/**
 * What entered and left the citations of a series in one document.
 *
 * @param document the document
 * @param before the document that it follows; empty for the first
 * @param added what it cites and that one did not, in the order of the document; of the first all that it cites
 * @param removed what that one cited and it does not, in the order of that one
 * @param toNote what that one cited in its text, and it in notes alone
 * @param toText what that one cited in notes alone, and it in its text
 * @param kept how many documents both cite
 * @param hidden how many entered or left elsewhere than in the paragraphs that were asked for
 */
public record CitationYear(
        Resolution document,
        Optional<Resolution> before,
        List<AddedCitation> added,
        List<RemovedCitation> removed,
        List<CitedDocument> toNote,
        List<CitedDocument> toText,
        int kept,
        int hidden)
        implements Serializable {

    public CitationYear {
        Objects.requireNonNull(document);
        Objects.requireNonNull(before);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        toNote = List.copyOf(toNote);
        toText = List.copyOf(toText);
    }

    /** How many of those that entered had been cited before. */
    public long returned() {
        return added.stream().filter(one -> one.last().isPresent()).count();
    }

    /** Whether the document is a draft, which is a side branch of its year. */
    public boolean isDraft() {
        return document.isDraft();
    }

    /**
     * A document that entered the citations.
     *
     * @param cited what is cited
     * @param mentions where
     * @param last the adopted document of the series that last cited it before; empty where none ever had
     * @param significance routine where it is the series' own predecessor
     */
    public record AddedCitation(
            CitedDocument cited, List<Mention> mentions, Optional<Resolution> last, Significance significance)
            implements Serializable {

        public AddedCitation {
            Objects.requireNonNull(cited);
            Objects.requireNonNull(last);
            Objects.requireNonNull(significance);
            mentions = List.copyOf(mentions);
        }

        /** What it is called there. */
        public Optional<String> called() {
            return Mention.mostCalled(mentions);
        }

        /** What the JDK writes in place of this record, whose optional parts it cannot write. */
        private Object writeReplace() {
            return new SerializedRecord(this);
        }
    }

    /**
     * A document that left the citations.
     *
     * @param cited what is no longer cited
     * @param mentions where it was cited last
     * @param citing the adopted documents of the series that had cited it; empty where a draft alone had
     * @param significance routine where it was the predecessor of the document before, and gave place to that one
     */
    public record RemovedCitation(
            CitedDocument cited, List<Mention> mentions, List<Resolution> citing, Significance significance)
            implements Serializable {

        public RemovedCitation {
            Objects.requireNonNull(cited);
            Objects.requireNonNull(significance);
            mentions = List.copyOf(mentions);
            citing = List.copyOf(citing);
        }
    }

    /** What the JDK writes in place of this record, whose optional parts it cannot write. */
    private Object writeReplace() {
        return new SerializedRecord(this);
    }
}

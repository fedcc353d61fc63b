package recital.search.check;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import recital.model.ParagraphId;
import recital.model.SerializedRecord;

/**
 * What a rule has found at one place of a draft.
 *
 * @param weight how much it weighs
 * @param paragraph where; empty where it is about the draft as a whole
 * @param note the mark of the note in which it stands; empty where it stands in the text
 * @param evidence the words of the draft; empty where it is about what is not there
 * @param message what was found, for people
 * @param elsewhere the paragraphs or documents with which the draft was compared: {@code 78/132 OP5}
 */
public record CheckFinding(
        FindingWeight weight,
        Optional<ParagraphId> paragraph,
        Optional<String> note,
        String evidence,
        String message,
        List<String> elsewhere)
        implements Serializable {

    public CheckFinding {
        Objects.requireNonNull(weight);
        Objects.requireNonNull(paragraph);
        Objects.requireNonNull(note);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(message);
        elsewhere = List.copyOf(elsewhere);
    }

    /** In the text of a paragraph. */
    static CheckFinding in(
            ParagraphId paragraph, FindingWeight weight, String evidence, String message, String... elsewhere) {
        return new CheckFinding(
                weight, Optional.of(paragraph), Optional.empty(), evidence, message, List.of(elsewhere));
    }

    /** Of the draft as a whole. */
    static CheckFinding ofWhole(FindingWeight weight, String message, String... elsewhere) {
        return new CheckFinding(weight, Optional.empty(), Optional.empty(), "", message, List.of(elsewhere));
    }

    /** What the JDK writes in place of this record, whose optional parts it cannot write. */
    private Object writeReplace() {
        return new SerializedRecord(this);
    }
}

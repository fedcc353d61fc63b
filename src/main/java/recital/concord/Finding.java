package recital.concord;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import recital.model.Language;
import recital.model.SerializedRecord;

/**
 * A place where one language differs from the others, which agree.
 *
 * @param document the short symbol of the resolution
 * @param language the one that differs
 * @param kind in what
 * @param row the passages of all
 * @param others what the others have in this place, as language-neutral values; empty where only the one has something
 * @param own what the one has there; empty where it has nothing
 * @param marks where in the passages that stands
 * @param probability how often a row shows such a difference in that language, of 1
 * @param evidence what speaks for one or the other: other places of the text, the document that is cited
 * @param course how it stands in the years before and after; empty where none are at hand
 */
public record Finding(
        String document,
        Language language,
        FindingKind kind,
        ConcordRow row,
        List<Value> others,
        List<Value> own,
        List<Mark> marks,
        double probability,
        List<String> evidence,
        Optional<Course> course)
        implements Serializable {

    public Finding {
        Objects.requireNonNull(document);
        Objects.requireNonNull(language);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(row);
        Objects.requireNonNull(course);
        others = List.copyOf(others);
        own = List.copyOf(own);
        marks = List.copyOf(marks);
        evidence = List.copyOf(evidence);
    }

    Finding in(Course time) {
        return new Finding(document, language, kind, row, others, own, marks, probability, evidence, Optional.of(time));
    }

    /** The same with one more sentence of evidence, where there is one. */
    Finding with(Optional<String> more) {
        List<String> all = new ArrayList<>(evidence);
        more.ifPresent(all::add);
        return new Finding(document, language, kind, row, others, own, marks, probability, all, course);
    }

    /** By which it can be asked for: "78/132-OP4-fr-value". */
    public String id() {
        return document + ":" + row.name().replace(", ", "+") + ":" + language.code() + ":" + kind.code();
    }

    private Object writeReplace() {
        return new SerializedRecord(this);
    }

    /**
     * A run of characters of a passage that a finding is about.
     *
     * @param start the offset of its first character
     * @param end the offset after its last
     */
    public record Mark(Language language, int start, int end) implements Serializable {}
}

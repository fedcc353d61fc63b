package recital.search.growth;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import recital.model.SerializedRecord;

/**
 * A document whose words were counted.
 *
 * @param name its symbol
 * @param title its title; may be empty
 * @param adopted the date of adoption, where it is known
 * @param earlier the member of its series that was adopted last before it, where the collection has one
 * @param words those of its paragraphs, headings, tables and annexes; neither those of notes nor of the masthead
 * @param paragraphs those that came or grew since that member, in reading order; none where there is no such member
 */
public record GrowthDocument(
        String name,
        String title,
        Optional<LocalDate> adopted,
        Optional<String> earlier,
        WordCounts words,
        List<GrownParagraph> paragraphs)
        implements Serializable {

    public GrowthDocument {
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        Objects.requireNonNull(adopted);
        Objects.requireNonNull(earlier);
        Objects.requireNonNull(words);
        paragraphs = List.copyOf(paragraphs);
    }

    /** What the JDK writes in place of this record, whose optional parts it cannot write. */
    private Object writeReplace() {
        return new SerializedRecord(this);
    }
}

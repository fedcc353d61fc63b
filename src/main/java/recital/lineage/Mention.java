package recital.lineage;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.model.SerializedRecord;

/**
 * A place where a document cites another.
 *
 * @param document the document that cites
 * @param paragraph the paragraph that cites, or that carries the mark of the note that does; empty where the mark of the
 *     note stands in no paragraph
 * @param note the mark of the note; empty where the text itself cites
 * @param printed the symbol as printed
 * @param called the name or title that is given there; empty where none is
 * @param date the date that is given there to what is cited; empty where none is
 */
public record Mention(
        Resolution document,
        Optional<Paragraph> paragraph,
        Optional<String> note,
        String printed,
        Optional<String> called,
        Optional<LocalDate> date)
        implements Serializable {

    public Mention {
        Objects.requireNonNull(document);
        Objects.requireNonNull(paragraph);
        Objects.requireNonNull(note);
        Objects.requireNonNull(printed);
        Objects.requireNonNull(called);
        Objects.requireNonNull(date);
    }

    /** Whether the text itself cites, and no note. */
    public boolean inText() {
        return note.isEmpty();
    }

    /** What a document is called in most of these places; of equals the first. */
    static Optional<String> mostCalled(List<Mention> mentions) {
        Map<String, Long> times = mentions.stream()
                .flatMap(mention -> mention.called().stream())
                .collect(Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()));
        return times.entrySet().stream()
                .reduce((most, next) -> next.getValue() > most.getValue() ? next : most)
                .map(Map.Entry::getKey);
    }

    /** Whether both stand in one text or note. */
    boolean isInSameText(Mention other) {
        return paragraph.equals(other.paragraph) && note.equals(other.note);
    }

    /** What the JDK writes in place of this record, whose optional parts it cannot write. */
    private Object writeReplace() {
        return new SerializedRecord(this);
    }
}

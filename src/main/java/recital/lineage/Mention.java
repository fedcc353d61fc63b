package recital.lineage;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
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
 */
public record Mention(Resolution document, Optional<Paragraph> paragraph, Optional<String> note, String printed)
        implements Serializable {

    public Mention {
        Objects.requireNonNull(document);
        Objects.requireNonNull(paragraph);
        Objects.requireNonNull(note);
        Objects.requireNonNull(printed);
    }

    /** Whether the text itself cites, and no note. */
    public boolean inText() {
        return note.isEmpty();
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

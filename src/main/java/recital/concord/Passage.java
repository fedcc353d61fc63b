package recital.concord;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import recital.model.Language;
import recital.model.Note;
import recital.model.Paragraph;

/**
 * What one language has in a row.
 *
 * @param names the ids of its paragraphs, or the mark of its note
 * @param text the texts of all of them, with a line feed between two
 */
public record Passage(Language language, List<String> names, String text) implements Serializable {

    private static final String NOTE = "note ";

    public Passage {
        names = List.copyOf(names);
    }

    static Passage of(Language language, List<Paragraph> paragraphs) {
        return new Passage(
                language,
                paragraphs.stream().map(paragraph -> paragraph.id().value()).toList(),
                paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n")));
    }

    static Passage of(Language language, Note note) {
        return new Passage(language, List.of(NOTE + note.mark()), note.text());
    }

    /** Whether it is a note, which has a mark and no paragraph. */
    boolean isNote() {
        return names.get(0).startsWith(NOTE);
    }

    /** Its names as people read them: "OP4", "OP4, OP5". */
    public String name() {
        return String.join(", ", names);
    }
}

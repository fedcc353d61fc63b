package recital.concord;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import recital.model.Language;
import recital.model.Paragraph;

/**
 * What one language has in a row.
 *
 * @param names the ids of its paragraphs, or the mark of its note
 * @param text the texts of all of them, with a line feed between two
 */
public record Passage(Language language, List<String> names, String text) implements Serializable {

    public Passage {
        names = List.copyOf(names);
    }

    static Passage of(Language language, List<Paragraph> paragraphs) {
        return new Passage(
                language,
                paragraphs.stream().map(paragraph -> paragraph.id().value()).toList(),
                paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n")));
    }

    /** Its names as people read them: "OP4", "OP4, OP5". */
    public String name() {
        return String.join(", ", names);
    }
}

package recital.search.growth;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import recital.model.ParagraphId;

/**
 * Paragraphs that have more words than what they continue.
 *
 * @param document the symbol of their document
 * @param earlier what they continue in the document before it; empty where they came
 * @param later the paragraphs, in document order
 * @param earlierWords how many words they continue
 * @param words their own
 * @param text of the first of them
 */
public record GrownParagraph(
        String document,
        List<ParagraphId> earlier,
        List<ParagraphId> later,
        long earlierWords,
        WordCounts words,
        String text)
        implements Serializable {

    public GrownParagraph {
        Objects.requireNonNull(document);
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
        Objects.requireNonNull(words);
        Objects.requireNonNull(text);
    }

    /** How many words more they are; above zero. */
    public long growth() {
        return words.total() - earlierWords;
    }

    /** Whether they continue nothing. */
    public boolean isNew() {
        return earlier.isEmpty();
    }
}

package recital.lineage;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import recital.model.Paragraph;
import recital.model.Resolution;

/**
 * The paragraphs of a document with the origin of their words.
 *
 * @param document the document
 * @param documents all documents of the series, in the order of the years
 * @param paragraphs those that were asked for, in order
 */
public record Blame(Resolution document, List<Resolution> documents, List<BlamedParagraph> paragraphs)
        implements Serializable {

    public Blame {
        Objects.requireNonNull(document);
        documents = List.copyOf(documents);
        paragraphs = List.copyOf(paragraphs);
    }

    /** The document of that short name. */
    public Resolution named(String shortName) {
        return documents.stream()
                .filter(one -> one.shortName().equals(shortName))
                .findFirst()
                .orElseThrow();
    }

    /**
     * A paragraph with the origin of its words.
     *
     * @param paragraph the paragraph
     * @param provision the id of its provision
     * @param runs they concatenate to the text of the paragraph
     */
    public record BlamedParagraph(Paragraph paragraph, Place provision, List<BlamedRun> runs) implements Serializable {

        public BlamedParagraph {
            Objects.requireNonNull(paragraph);
            Objects.requireNonNull(provision);
            runs = List.copyOf(runs);
        }
    }

    /**
     * Words of one origin that follow one another, with the space after them; punctuation goes with a word beside it.
     *
     * @param text as it stands in the paragraph
     * @param words how many words it has
     * @param origin where they came from
     */
    public record BlamedRun(String text, int words, WordOrigin origin) implements Serializable {

        public BlamedRun {
            Objects.requireNonNull(text);
            Objects.requireNonNull(origin);
        }
    }

    /** How many years before the document its words came in; 0 for those of its own year or of no known one. */
    public int age(WordOrigin origin) {
        OptionalInt first = named(origin.first().document()).year();
        return first.isPresent() && document.year().isPresent()
                ? Math.max(0, document.year().getAsInt() - first.getAsInt())
                : 0;
    }
}

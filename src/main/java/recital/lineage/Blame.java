package recital.lineage;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** How many words each document brought in, those that brought none left out, in the order of the years. */
    public Map<Resolution, Integer> words() {
        Map<Resolution, Integer> words = new LinkedHashMap<>();
        for (Resolution one : documents) {
            int brought = paragraphs.stream()
                    .flatMap(paragraph -> paragraph.runs().stream())
                    .filter(run -> run.origin().first().document().equals(one.shortName()))
                    .mapToInt(BlamedRun::words)
                    .sum();
            if (brought > 0) {
                words.put(one, brought);
            }
        }
        return words;
    }

    /** How many years before the document its words came in; 0 for those of its own year or of no known one. */
    public int age(WordOrigin origin) {
        return age(named(origin.first().document()));
    }

    /** How many years another document of the series is older; 0 where it is not, or a year is not known. */
    public int age(Resolution earlier) {
        OptionalInt first = earlier.year();
        return first.isPresent() && document.year().isPresent()
                ? Math.max(0, document.year().getAsInt() - first.getAsInt())
                : 0;
    }
}

package recital.lineage;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import recital.align.Link;
import recital.model.Paragraph;
import recital.model.Resolution;

/**
 * A provision as it stands in one document.
 *
 * @param document the document
 * @param paragraph the paragraph that is the provision there
 * @param appearance how it came to be there
 * @param sources the paragraphs that it continues: the provision's own first, then what was merged into it; of one
 *     that was split off, the paragraph that it was a part of; empty where it is new
 * @param moved whether it stands at another place than before
 * @param certainty the chance that the link to what it continues is right, from 0 to 1
 * @param ended the provisions that end in this stage, being merged into it
 * @param begun the provisions that begin beside this stage, being split off from it
 */
public record Stage(
        Resolution document,
        Paragraph paragraph,
        Appearance appearance,
        List<Place> sources,
        boolean moved,
        double certainty,
        List<Place> ended,
        List<Place> begun)
        implements Serializable {

    public Stage {
        Objects.requireNonNull(document);
        Objects.requireNonNull(paragraph);
        Objects.requireNonNull(appearance);
        sources = List.copyOf(sources);
        ended = List.copyOf(ended);
        begun = List.copyOf(begun);
    }

    /** Where it stands. */
    public Place place() {
        return Place.of(document, paragraph);
    }

    /** Whether a reader should check the link to what it continues. */
    public boolean doubtful() {
        return Link.isDoubtful(certainty);
    }

    /** Whether the document is a draft, which is a side branch of its year. */
    public boolean isDraft() {
        return document.isDraft();
    }

    /** How a provision came to stand in a document. */
    public enum Appearance {
        /** It stands in the first document of the series. */
        FIRST("first"),
        /** Nothing before continues in it. */
        ADDED("added"),
        /** It was a lesser part of another provision. */
        SPLIT_OFF("split-off"),
        /** It stood in the document before. */
        CONTINUED("continued"),
        /** It stood in an earlier document, and not in the one before. */
        RETURNED("returned");

        private final String code;

        Appearance(String code) {
            this.code = code;
        }

        /** The appearance as the machine formats write it. */
        public String code() {
            return code;
        }
    }
}

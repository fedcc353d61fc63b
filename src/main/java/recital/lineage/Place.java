package recital.lineage;

import java.io.Serializable;
import java.util.Objects;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;

/**
 * A paragraph of a document by name, {@code 62/182#OP3}; also the name of the provision that was first seen there.
 *
 * @param document the short name of the document
 * @param paragraph the paragraph in it
 */
public record Place(String document, ParagraphId paragraph) implements Serializable {

    public Place {
        Objects.requireNonNull(document);
        Objects.requireNonNull(paragraph);
    }

    static Place of(Resolution document, Paragraph paragraph) {
        return new Place(document.shortName(), paragraph.id());
    }

    @Override
    public String toString() {
        return document + "#" + paragraph;
    }
}

package recital.align;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import recital.model.ParagraphId;

/**
 * A paragraph of the other document that one which was removed or added may belong to, too unlike it for a link.
 *
 * @param paragraph its id there
 * @param similarity of the two, from 0 to 1
 * @param linked the paragraphs that it is linked with already; may be empty
 */
public record Counterpart(ParagraphId paragraph, double similarity, List<ParagraphId> linked) implements Serializable {

    public Counterpart {
        Objects.requireNonNull(paragraph);
        linked = List.copyOf(linked);
    }
}

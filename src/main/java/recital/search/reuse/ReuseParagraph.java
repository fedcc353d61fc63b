package recital.search.reuse;

import java.io.Serializable;
import java.util.Objects;

/**
 * A paragraph that may lend or borrow.
 *
 * @param document the number of its document: of two the lower one is the earlier
 * @param id its name there
 * @param text as it stands
 */
public record ReuseParagraph(int document, String id, String text) implements Serializable {

    public ReuseParagraph {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
    }
}

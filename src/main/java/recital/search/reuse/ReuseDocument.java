package recital.search.reuse;

import java.io.Serializable;
import java.util.Objects;

/**
 * A document whose paragraphs may lend or borrow.
 *
 * @param name its symbol
 * @param date of its adoption; empty where it is not known
 * @param series the number of its series
 */
public record ReuseDocument(String name, String date, int series) implements Serializable {

    public ReuseDocument {
        Objects.requireNonNull(name);
        Objects.requireNonNull(date);
    }
}

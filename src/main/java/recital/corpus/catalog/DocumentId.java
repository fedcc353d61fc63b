package recital.corpus.catalog;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import recital.model.Edition;
import recital.model.Symbol;

/** What identifies a document of a collection: its symbol and what kind of text it is. */
public record DocumentId(Symbol symbol, Edition edition) implements Comparable<DocumentId>, Serializable {

    public DocumentId {
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(edition);
    }

    @Override
    public int compareTo(DocumentId other) {
        return Comparator.comparing(DocumentId::symbol)
                .thenComparing(DocumentId::edition)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return symbol.shortForm() + " (" + edition.label() + ")";
    }
}

package recital.corpus.catalog;

import java.io.Serializable;
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
        int bySymbol = symbol.compareTo(other.symbol);
        return bySymbol != 0 ? bySymbol : edition.compareTo(other.edition);
    }

    // What the JDK makes of itself for a record, it makes anew in each run.
    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentId same && same.symbol.equals(symbol) && same.edition == edition;
    }

    @Override
    public int hashCode() {
        return 31 * symbol.hashCode() + edition.ordinal();
    }

    @Override
    public String toString() {
        return symbol.shortForm() + " (" + edition.label() + ")";
    }
}

package recital.corpus.catalog;

import java.io.Serializable;
import java.util.Objects;
import recital.model.Edition;
import recital.model.Language;
import recital.model.Symbol;

/** What identifies a document of a collection: its symbol, what kind of text it is and its language. */
public record DocumentId(Symbol symbol, Edition edition, Language language)
        implements Comparable<DocumentId>, Serializable {

    public DocumentId {
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(language);
    }

    @Override
    public int compareTo(DocumentId other) {
        int bySymbol = symbol.compareTo(other.symbol);
        int byEdition = bySymbol != 0 ? bySymbol : edition.compareTo(other.edition);
        return byEdition != 0 ? byEdition : language.compareTo(other.language);
    }

    // The hash of a record would be another in each run: constants of an enum have that of their address.
    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentId same
                && same.symbol.equals(symbol)
                && same.edition == edition
                && same.language == language;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * symbol.hashCode() + edition.ordinal()) + language.ordinal();
    }

    @Override
    public String toString() {
        String inLanguage = language == Language.ENGLISH ? "" : ", " + language.label();
        return symbol.shortForm() + " (" + edition.label() + inLanguage + ")";
    }
}

package recital.corpus;

import java.util.Set;
import recital.model.Symbol;

/** Which documents of a collection stand among the members of a series but are on another subject. */
final class Related {

    private Related() {}

    static Set<Symbol> in(Corpus corpus) {
        return Set.of();
    }

    /** Whether another document of the collection has a title like this one's. */
    static boolean hasPeers(Symbol symbol, Corpus corpus) {
        return corpus.find(symbol).stream().anyMatch(entry -> corpus.entries().stream()
                .anyMatch(other -> !other.symbol().equals(symbol) && Titles.alike(entry.title(), other.title())));
    }
}

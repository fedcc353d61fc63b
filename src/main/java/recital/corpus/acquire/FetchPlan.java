package recital.corpus.acquire;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.Entry;
import recital.corpus.series.Chain;
import recital.model.Edition;
import recital.model.Resolution;
import recital.model.Symbol;

/** Which documents a collection lacks; what it has in its official wording is never asked for again. */
public final class FetchPlan {

    private FetchPlan() {}

    /** Those of the named documents that are not there. */
    public static List<Symbol> of(List<Symbol> named, Corpus corpus) {
        return lacking(named.stream(), corpus);
    }

    /** Those that the manifest of the collection lists without having them. */
    public static List<Symbol> ofListed(Corpus corpus) {
        return lacking(corpus.entries().stream().map(Entry::symbol), corpus);
    }

    /** The document itself and those of its chain, as far as it can be followed by what is there. */
    public static List<Symbol> ofChain(Resolution resolution, Corpus corpus) {
        Chain chain = Chain.of(resolution, corpus);
        Stream<Symbol> members = Stream.concat(chain.assembly().stream(), chain.council().stream())
                .map(Chain.Member::symbol);
        return lacking(Stream.concat(resolution.symbol().stream(), members), corpus);
    }

    private static List<Symbol> lacking(Stream<Symbol> symbols, Corpus corpus) {
        Set<Symbol> lacking = new LinkedHashSet<>();
        symbols.filter(symbol -> !hasOfficial(symbol, corpus)).forEach(lacking::add);
        return List.copyOf(lacking);
    }

    private static boolean hasOfficial(Symbol symbol, Corpus corpus) {
        return corpus.find(symbol).stream().anyMatch(entry -> entry.present() && entry.edition() == Edition.OFFICIAL);
    }
}

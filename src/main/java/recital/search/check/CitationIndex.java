package recital.search.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.Entry;
import recital.language.Lexicon;
import recital.model.Symbol;

/**
 * Where some documents of a collection cite resolutions.
 *
 * @param bySymbol the places by what is cited
 * @param byContext the places by the words about the citation
 * @param byTitle the resolutions themselves by those words, by which a text that tells their titles speaks of them
 */
record CitationIndex(
        Map<Symbol, List<CitedPlace>> bySymbol, Map<Long, List<CitedPlace>> byContext, Map<Long, Set<Symbol>> byTitle) {

    /** Reads the documents on all cores; what cannot be read is as good as none. */
    static CitationIndex of(Corpus corpus, Predicate<Entry> which) {
        CitationIndex index = new CitationIndex(new HashMap<>(), new HashMap<>(), new HashMap<>());
        corpus.onAllCores(which, entry -> places(corpus, entry)).forEach(places -> places.forEach(index::add));
        corpus.entries().stream().filter(entry -> entry.symbol().isResolution()).forEach(index::addTitle);
        return index;
    }

    private static List<CitedPlace> places(Corpus corpus, Entry entry) {
        try {
            return CitedPlaces.of(corpus.read(entry));
        } catch (CorpusException e) {
            return List.of();
        }
    }

    private void add(CitedPlace place) {
        bySymbol.computeIfAbsent(place.cited(), key -> new ArrayList<>()).add(place);
        place.contexts().forEach(context -> byContext
                .computeIfAbsent(context, key -> new ArrayList<>())
                .add(place));
    }

    private void addTitle(Entry entry) {
        new CitationContexts(Lexicon.of(entry.language()))
                .ofTitle(entry.title())
                .forEach(context -> byTitle.computeIfAbsent(context, key -> new HashSet<>())
                        .add(entry.symbol().whole()));
    }
}

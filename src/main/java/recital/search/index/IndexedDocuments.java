package recital.search.index;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.Entry;
import recital.corpus.catalog.LazyDocument;
import recital.corpus.series.CorpusSeries;
import recital.corpus.series.Series;
import recital.model.Edition;
import recital.model.Language;
import recital.model.Paragraph;
import recital.model.Symbol;
import recital.search.TextAnalyzer;

/** The documents of a collection that belong into an index: those that were adopted. */
public final class IndexedDocuments {

    private final Corpus corpus;
    private final CorpusSeries series;
    private final Map<Language, TextAnalyzer> analyzers = new HashMap<>();
    private final Map<Edition, Map<Symbol, Symbol>> firstMembers = new EnumMap<>(Edition.class);

    public IndexedDocuments(Corpus corpus) {
        this.corpus = corpus;
        this.series = new CorpusSeries(corpus);
    }

    /** Each by a stamp: a hash of all that its paragraphs in the index depend on, the program aside. */
    public Map<String, Entry> byStamp() {
        Map<String, Entry> all = new TreeMap<>();
        for (Entry entry : corpus.entries()) {
            if (entry.present() && !entry.symbol().isDraft()) {
                all.put(corpus.stamp(entry, series(entry)), entry);
            }
        }
        return all;
    }

    /** Reads these on all cores, so that they are there when they are asked for. */
    public void readAhead(Collection<Entry> entries) {
        Set<Entry> wanted = new HashSet<>(entries);
        corpus.readAhead(wanted::contains);
    }

    /** The paragraphs of one; empty where it cannot be read now, or its stamp is no longer that of its file. */
    public Optional<List<Paragraph>> paragraphs(Entry entry) {
        try {
            LazyDocument document = corpus.document(entry);
            List<Paragraph> paragraphs = document.read().paragraphs();
            return document.isAsListed() ? Optional.of(paragraphs) : Optional.empty();
        } catch (CorpusException e) {
            return Optional.empty();
        }
    }

    /** By what one of its paragraphs is found. */
    public IndexedTerms terms(Entry entry, Paragraph paragraph) {
        return IndexedTerms.of(paragraph, analyzers.computeIfAbsent(entry.language(), TextAnalyzer::new));
    }

    /** The symbol of the first member of its series, or its own. */
    public String series(Entry entry) {
        return firstMembers
                .computeIfAbsent(entry.edition().comparedAs(), this::firstMembers)
                .getOrDefault(entry.symbol(), entry.symbol())
                .value();
    }

    private Map<Symbol, Symbol> firstMembers(Edition edition) {
        Map<Symbol, Symbol> first = new HashMap<>();
        for (Series one : series.of(edition).series()) {
            one.members()
                    .forEach(member ->
                            first.put(member.symbol(), one.members().get(0).symbol()));
        }
        return first;
    }
}

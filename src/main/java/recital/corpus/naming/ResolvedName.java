package recital.corpus.naming;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.Entry;
import recital.corpus.catalog.LazyDocument;
import recital.model.Edition;

/**
 * What a name means before an edition is chosen: one document, in each edition that is at hand.
 *
 * @param name the name as it was given
 * @param editions the document in each of the editions with which it can be compared; never empty
 * @param note what the user should know of the choice
 */
record ResolvedName(String name, Map<Edition, LazyDocument> editions, Optional<String> note) {

    ResolvedName {
        if (editions.isEmpty()) {
            throw new IllegalArgumentException(name + " means nothing");
        }
        editions = Collections.unmodifiableMap(new EnumMap<>(editions));
    }

    static ResolvedName of(String name, LazyDocument document) {
        return new ResolvedName(name, Map.of(document.edition().comparedAs(), document), Optional.empty());
    }

    /**
     * A document of a collection.
     *
     * @param entries what the collection knows of it, present or not; never empty
     * @throws CorpusException where the collection has no text of it
     */
    static ResolvedName of(String name, List<Entry> entries, Corpus corpus, Optional<String> note)
            throws CorpusException {
        Map<Edition, LazyDocument> editions = new EnumMap<>(Edition.class);
        for (Entry entry : entries) {
            if (entry.present()) {
                editions.putIfAbsent(entry.edition().comparedAs(), corpus.document(entry));
            }
        }
        if (editions.isEmpty()) {
            // Reading says why it is not there: never fetched, or refused when the collection was opened.
            corpus.read(entries.get(0));
        }
        return new ResolvedName(name, editions, note);
    }

    ResolvedName withNote(String other) {
        return new ResolvedName(name, editions, Optional.of(other));
    }

    /** The document in the best edition that is at hand. */
    LazyDocument best() {
        return editions.values().iterator().next();
    }
}

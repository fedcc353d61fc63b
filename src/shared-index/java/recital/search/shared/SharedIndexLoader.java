package recital.search.shared;

import recital.search.index.SharedIndexException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.Entry;
import recital.model.Paragraph;
import recital.search.index.IndexListener;
import recital.search.index.IndexedDocuments;
import recital.search.index.SharedIndexException.Code;
import tools.jackson.databind.JsonNode;

/**
 * Brings a shared index up to what a collection has: what came is put in, then what went is taken out.
 *
 * <p>A document is there when all its paragraphs are, so that a run that was broken off is gone on with by the next.
 */
final class SharedIndexLoader {

    private static final int STAMPS = 5000;
    private static final int DOCUMENTS = 100;
    private static final int PARAGRAPHS = 5000;

    private final SearchNode node;
    private final IndexedDocuments documents;
    private final IndexListener listener;
    private final BulkWriter writer;

    SharedIndexLoader(SearchNode node, Corpus corpus, IndexListener listener, Duration firstPause) {
        this.node = node;
        this.documents = new IndexedDocuments(corpus);
        this.listener = listener;
        this.writer = new BulkWriter(node, firstPause);
    }

    /**
     * Writes what changed.
     *
     * @param replacing whether most of what is there may go
     */
    void load(boolean replacing) throws SharedIndexException {
        Map<String, Entry> wanted = documents.byStamp();
        refresh();
        There there = there();
        Set<String> gone = new HashSet<>(there.all());
        gone.removeAll(wanted.keySet());
        if (!replacing && 2 * gone.size() > there.all().size()) {
            throw new SharedIndexException(
                    Code.OTHER_COLLECTION,
                    node.address() + ": " + gone.size() + " of the "
                            + there.all().size() + " documents there are not in this collection and would go");
        }
        wanted.keySet().removeAll(there.complete());
        add(wanted);
        remove(gone);
        refresh();
    }

    private void add(Map<String, Entry> wanted) throws SharedIndexException {
        documents.readAhead(wanted.values());
        int done = 0;
        for (Map.Entry<String, Entry> document : wanted.entrySet()) {
            add(document.getKey(), document.getValue());
            listener.read(++done, wanted.size());
        }
        writer.flush();
    }

    private void add(String stamp, Entry entry) throws SharedIndexException {
        Optional<List<Paragraph>> paragraphs = documents.paragraphs(entry);
        if (paragraphs.isEmpty()) {
            return;
        }
        Map<String, Object> ofDocument = SharedFields.ofDocument(
                entry, documents.series(entry), stamp, paragraphs.get().size());
        for (Paragraph paragraph : paragraphs.get()) {
            writer.add(
                    SharedFields.key(stamp, paragraph.id().value()),
                    SharedFields.ofParagraph(ofDocument, paragraph, documents.terms(entry, paragraph)));
        }
    }

    private void remove(Set<String> stamps) throws SharedIndexException {
        List<String> all = List.copyOf(stamps);
        for (int from = 0; from < all.size(); from += DOCUMENTS) {
            List<String> some = all.subList(from, Math.min(all.size(), from + DOCUMENTS));
            List<Object> after = List.of();
            do {
                JsonNode hits = node.ask(
                                "POST", "/_search", Map.of(), SharedQueries.ofDocuments(some, after, PARAGRAPHS))
                        .path("hits")
                        .path("hits");
                after = List.of();
                for (JsonNode hit : hits) {
                    JsonNode fields = hit.path("fields");
                    writer.remove(SharedFields.key(
                            SharedFields.text(fields, SharedFields.STAMP), SharedFields.text(fields, SharedFields.ID)));
                    after = List.copyOf(hit.path("sort").values());
                }
            } while (!after.isEmpty());
        }
        writer.flush();
    }

    /** Shows readers what was written. */
    private void refresh() throws SharedIndexException {
        NodeAnswer answer = node.send("POST", "/_refresh");
        if (!answer.isDone()) {
            throw node.failure(answer);
        }
    }

    /** The stamps of the documents that are there, and of those that are there whole. */
    private record There(Set<String> all, Set<String> complete) {}

    private There there() throws SharedIndexException {
        There there = new There(new HashSet<>(), new HashSet<>());
        Map<String, Object> after = Map.of();
        do {
            JsonNode documents = node.ask("POST", "/_search", Map.of(), perDocument(after))
                    .path("aggregations")
                    .path("documents");
            for (JsonNode one : documents.path("buckets")) {
                String stamp = one.path("key").path(SharedFields.STAMP).asString("");
                there.all().add(stamp);
                if (one.path("doc_count").asLong(0)
                        == one.path("key").path(SharedFields.PARAGRAPHS).asLong(0)) {
                    there.complete().add(stamp);
                }
            }
            after = new HashMap<>();
            for (Map.Entry<String, JsonNode> key : documents.path("after_key").properties()) {
                after.put(key.getKey(), key.getValue());
            }
        } while (!after.isEmpty());
        return there;
    }

    private static Map<String, Object> perDocument(Map<String, Object> after) {
        List<Object> sources = new ArrayList<>();
        for (String field : List.of(SharedFields.STAMP, SharedFields.PARAGRAPHS)) {
            sources.add(Map.of(field, Map.of("terms", Map.of("field", field))));
        }
        Map<String, Object> composite = new HashMap<>(Map.of("size", STAMPS, "sources", sources));
        if (!after.isEmpty()) {
            composite.put("after", after);
        }
        return Map.of("size", 0, "aggs", Map.of("documents", Map.of("composite", composite)));
    }
}

package recital.search.shared;

import recital.search.index.SharedIndexException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import recital.model.Symbol;
import recital.search.SearchText;
import recital.search.index.IndexedParagraph;
import recital.search.index.ParagraphIndex;
import recital.search.index.SearchScope;
import recital.search.index.TermsAsked;
import recital.search.index.Wording;
import recital.search.index.SharedIndexException.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The index on the nodes. What is asked at once goes there in few requests. */
final class SharedIndex implements ParagraphIndex {

    /** So many searches go in one request. */
    private static final int SEARCHES = 200;

    /** So many wordings are asked by their numbers at once, and as many paragraphs are told at once. */
    private static final int WORDINGS = 1000;

    private static final int PARAGRAPHS = 5000;

    /** An answer that lacks a part of the index is none. */
    private static final Map<String, Object> WHOLE = Map.of("allow_partial_search_results", false);

    private static final Map<String, String> TOLD_OF_MANY =
            Map.of("filter_path", "responses.status,responses.error,responses.hits.hits.fields");
    private static final Map<String, String> TOLD_OF_ONE = Map.of(
            "allow_partial_search_results",
            "false",
            "filter_path",
            "hits.hits.fields,hits.hits.sort,hits.hits._source");

    private final SearchNode node;

    SharedIndex(SearchNode node) {
        this.node = node;
    }

    @Override
    public List<Wording> candidates(SearchText text, SearchScope scope, int limit) {
        return candidates(List.of(text), scope, limit).get(0);
    }

    @Override
    public List<List<Wording>> candidates(List<SearchText> texts, SearchScope scope, int limit) {
        List<Set<Long>> found = new ArrayList<>();
        List<Search> searches = new ArrayList<>();
        for (SearchText text : texts) {
            Set<Long> ofText = new LinkedHashSet<>();
            found.add(ofText);
            TermsAsked.of(text, limit).stream()
                    .filter(terms -> !terms.weights().isEmpty())
                    .forEach(terms -> searches.add(new Search(terms, ofText)));
        }
        try {
            for (int from = 0; from < searches.size(); from += SEARCHES) {
                search(searches.subList(from, Math.min(searches.size(), from + SEARCHES)), scope);
            }
            Map<Long, Wording> wordings = wordings(found, scope);
            return found.stream()
                    .map(numbers -> numbers.stream()
                            .filter(wordings::containsKey)
                            .map(wordings::get)
                            .toList())
                    .toList();
        } catch (SharedIndexException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A search for wordings.
     *
     * @param found where their numbers go
     */
    private record Search(TermsAsked terms, Set<Long> found) {}

    private void search(List<Search> searches, SearchScope scope) throws SharedIndexException {
        List<Object> lines = new ArrayList<>();
        for (Search search : searches) {
            lines.add(WHOLE);
            lines.add(SharedQueries.wordings(search.terms(), scope));
        }
        JsonNode answers = node.askAll("/_msearch", TOLD_OF_MANY, lines).path("responses");
        for (int i = 0; i < searches.size(); i++) {
            NodeAnswer answer = new NodeAnswer(answers.path(i).path("status").asInt(0), answers.path(i));
            if (answer.status() == 0) {
                throw new SharedIndexException(Code.FAILED, node.address() + ": what answers there is no OpenSearch");
            }
            if (!answer.isDone()) {
                throw node.failure(answer);
            }
            Set<Long> found = searches.get(i).found();
            hits(answer.body()).forEach(hit -> found.add(SharedFields.wording(hit.path("fields"))));
        }
    }

    private Map<Long, Wording> wordings(List<Set<Long>> found, SearchScope scope) throws SharedIndexException {
        Set<Long> all = new LinkedHashSet<>();
        found.forEach(all::addAll);
        Map<Long, Wording> wordings = new HashMap<>();
        for (List<Long> some : parts(all)) {
            for (JsonNode hit : hits(ask(SharedQueries.texts(some, scope)))) {
                long number = SharedFields.wording(hit.path("fields"));
                String text = hit.path("_source").path(SharedFields.TEXT).asString("");
                wordings.put(number, new Wording(number, text));
            }
        }
        return wordings;
    }

    private static List<List<Long>> parts(Collection<Long> numbers) {
        List<Long> all = List.copyOf(numbers);
        List<List<Long>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += WORDINGS) {
            parts.add(all.subList(from, Math.min(all.size(), from + WORDINGS)));
        }
        return parts;
    }

    private JsonNode ask(Map<String, Object> query) throws SharedIndexException {
        return node.ask("POST", "/_search", TOLD_OF_ONE, query);
    }

    private static Iterable<JsonNode> hits(JsonNode answer) {
        return answer.path("hits").path("hits");
    }

    @Override
    public List<IndexedParagraph> paragraphsWith(Wording wording, SearchScope scope) {
        return paragraphsWith(List.of(wording), scope).getOrDefault(wording.id(), List.of());
    }

    @Override
    public Map<Long, List<IndexedParagraph>> paragraphsWith(Collection<Wording> wordings, SearchScope scope) {
        Map<Long, List<IndexedParagraph>> paragraphs = new LinkedHashMap<>();
        try {
            for (List<Long> some :
                    parts(wordings.stream().map(Wording::id).distinct().toList())) {
                add(paragraphs, some, scope);
            }
        } catch (SharedIndexException e) {
            throw new UncheckedIOException(e);
        }
        paragraphs.values().forEach(some -> some.sort(IndexedParagraph.CHRONOLOGICAL));
        return paragraphs;
    }

    private void add(Map<Long, List<IndexedParagraph>> paragraphs, List<Long> wordings, SearchScope scope)
            throws SharedIndexException {
        List<Object> after = List.of();
        int told;
        do {
            told = 0;
            for (JsonNode hit : hits(ask(SharedQueries.paragraphs(wordings, scope, after, PARAGRAPHS)))) {
                JsonNode fields = hit.path("fields");
                paragraphs
                        .computeIfAbsent(SharedFields.wording(fields), number -> new ArrayList<>())
                        .add(paragraph(fields));
                after = List.copyOf(hit.path("sort").values());
                told++;
            }
        } while (told == PARAGRAPHS);
    }

    private IndexedParagraph paragraph(JsonNode fields) throws SharedIndexException {
        try {
            return SharedFields.paragraph(fields);
        } catch (IllegalArgumentException | DateTimeException | JacksonException e) {
            throw new SharedIndexException(
                    Code.FAILED, node.address() + ": it holds what is no paragraph: " + e.getMessage(), e);
        }
    }

    @Override
    public Optional<String> seriesOf(Symbol symbol) {
        try {
            for (JsonNode hit : hits(ask(SharedQueries.series(symbol.value())))) {
                return Optional.of(SharedFields.text(hit.path("fields"), SharedFields.SERIES));
            }
            return Optional.empty();
        } catch (SharedIndexException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int size() {
        try {
            return node.ask("POST", "/_count", Map.of(), Map.of()).path("count").asInt(0);
        } catch (SharedIndexException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        node.close();
    }
}

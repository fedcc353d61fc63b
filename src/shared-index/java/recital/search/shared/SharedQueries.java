package recital.search.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import recital.model.Edition;
import recital.model.Organ;
import recital.search.index.SearchScope;
import recital.search.index.TermsAsked;

/** What a shared index is asked, as the nodes want it said. */
final class SharedQueries {

    private SharedQueries() {}

    /** The numbers of the wordings that score best, each once; those of equal score by their numbers. */
    static Map<String, Object> wordings(TermsAsked terms, SearchScope scope) {
        String field = SharedFields.field(terms.kind());
        List<Object> any = new ArrayList<>();
        terms.weights()
                .forEach((number, weight) -> any.add(Map.of(
                        "term", Map.of(field, Map.of("value", SharedFields.term(number), "boost", (double) weight)))));
        Map<String, Object> bool = new LinkedHashMap<>(filter(scope));
        bool.put("must", List.of(Map.of("bool", Map.of("should", any))));
        Map<String, Object> query = query(bool, terms.limit());
        query.put("stored_fields", "_none_");
        query.put("collapse", Map.of("field", SharedFields.WORDING));
        query.put("sort", List.of(Map.of("_score", "desc"), Map.of(SharedFields.WORDING, "asc")));
        return query;
    }

    /** The text of each wording, as the first of its paragraphs has it. */
    static Map<String, Object> texts(Collection<Long> wordings, SearchScope scope) {
        Map<String, Object> query = query(withAny(wordings, scope), wordings.size());
        query.put("_source", List.of(SharedFields.TEXT));
        query.put("collapse", Map.of("field", SharedFields.WORDING));
        return inOrder(query, List.of(SharedFields.LATEST, SharedFields.SYMBOL, SharedFields.ID), List.of());
    }

    /**
     * The paragraphs in which wordings stand.
     *
     * @param after the sort values of the last paragraph that is known already; empty for the first ones
     */
    static Map<String, Object> paragraphs(Collection<Long> wordings, SearchScope scope, List<Object> after, int most) {
        Map<String, Object> query = query(withAny(wordings, scope), most);
        query.put("stored_fields", "_none_");
        query.put("docvalue_fields", SharedFields.TOLD);
        return inOrder(query, List.of(SharedFields.WORDING, SharedFields.STAMP, SharedFields.ID), after);
    }

    /** A paragraph of a document, of which the series is told. */
    static Map<String, Object> series(String symbol) {
        Map<String, Object> query = query(Map.of("filter", List.of(named(SharedFields.SYMBOL, symbol))), 1);
        query.put("stored_fields", "_none_");
        query.put("docvalue_fields", List.of(SharedFields.SERIES));
        return query;
    }

    private static Map<String, Object> query(Map<String, Object> bool, int most) {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("size", most);
        query.put("track_total_hits", false);
        query.put("_source", false);
        query.put("query", Map.of("bool", bool));
        return query;
    }

    private static Map<String, Object> withAny(Collection<Long> wordings, SearchScope scope) {
        Map<String, Object> bool = new LinkedHashMap<>(filter(scope));
        bool.put("must", List.of(Map.of("terms", Map.of(SharedFields.WORDING, wordings))));
        return bool;
    }

    private static Map<String, Object> filter(SearchScope scope) {
        List<Object> all = new ArrayList<>();
        all.add(anyOf(
                SharedFields.EDITION,
                Stream.of(Edition.values())
                        .filter(edition -> edition.comparedAs() == scope.edition())
                        .map(Edition::code)
                        .toList()));
        scope.before()
                .ifPresent(
                        day -> all.add(Map.of("range", Map.of(SharedFields.LATEST, Map.of("lt", day.toEpochDay())))));
        if (!scope.organs().isEmpty()) {
            all.add(anyOf(
                    SharedFields.ORGAN,
                    scope.organs().stream().map(Organ::code).sorted().toList()));
        }
        List<Object> none = new ArrayList<>();
        scope.without().ifPresent(symbol -> none.add(named(SharedFields.SYMBOL, symbol.value())));
        scope.withoutSeries().ifPresent(series -> none.add(named(SharedFields.SERIES, series)));
        return Map.of("filter", all, "must_not", none);
    }

    private static Object named(String field, String value) {
        return Map.of("term", Map.of(field, value));
    }

    private static Object anyOf(String field, List<String> values) {
        return Map.of("terms", Map.of(field, values));
    }

    /** The paragraphs of documents, by the stamps of those. */
    static Map<String, Object> ofDocuments(Collection<String> stamps, List<Object> after, int most) {
        Map<String, Object> query =
                query(Map.of("filter", List.of(Map.of("terms", Map.of(SharedFields.STAMP, stamps)))), most);
        query.put("stored_fields", "_none_");
        query.put("docvalue_fields", List.of(SharedFields.STAMP, SharedFields.ID));
        return inOrder(query, List.of(SharedFields.STAMP, SharedFields.ID), after);
    }

    private static Map<String, Object> inOrder(Map<String, Object> query, List<String> fields, List<Object> after) {
        query.put("sort", fields.stream().map(field -> Map.of(field, "asc")).toList());
        if (!after.isEmpty()) {
            query.put("search_after", after);
        }
        return query;
    }
}

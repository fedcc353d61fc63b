package recital.search.shared;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import recital.corpus.catalog.Entry;
import recital.model.Edition;
import recital.model.Organ;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Symbol;
import recital.search.index.IndexedParagraph;
import recital.search.index.IndexedTerms;
import recital.search.index.TermsAsked;
import tools.jackson.databind.JsonNode;

/**
 * The fields of a paragraph in a shared index. Words and runs are made here, not by the nodes, which only count the
 * weights of those that are asked.
 */
final class SharedFields {

    static final String STAMP = "stamp";
    static final String SYMBOL = "symbol";
    static final String ID = "id";
    static final String EDITION = "edition";
    static final String ORGAN = "organ";
    static final String SERIES = "series";

    /** The last day on which it may have been adopted, counted from 1970. */
    static final String LATEST = "latest";

    static final String WORDING = "wording";
    static final String TEXT = "text";

    /** How many paragraphs its document has: when all are there, the document is. */
    static final String PARAGRAPHS = "paragraphs";

    private static final String LANGUAGE = "language";
    private static final String TITLE = "title";
    private static final String FILE = "file";
    private static final String ADOPTED = "adopted";
    private static final String YEAR = "year";
    private static final String WORDS = "words";
    private static final String RUNS = "runs";

    /** What is told of a paragraph that was found. */
    static final List<String> TOLD = List.of(SYMBOL, ID, EDITION, ADOPTED, YEAR, SERIES, TITLE, FILE, WORDING);

    private SharedFields() {}

    /** What the nodes are told of the fields. */
    static Map<String, Object> mapping() {
        Map<String, Object> fields = new LinkedHashMap<>();
        List.of(STAMP, SYMBOL, ID, EDITION, ORGAN, LANGUAGE, SERIES)
                .forEach(field -> fields.put(field, Map.of("type", "keyword")));
        List.of(TITLE, FILE).forEach(field -> fields.put(field, Map.of("type", "keyword", "index", false)));
        List.of(ADOPTED, YEAR).forEach(field -> fields.put(field, Map.of("type", "long", "index", false)));
        List.of(LATEST, WORDING, PARAGRAPHS).forEach(field -> fields.put(field, Map.of("type", "long")));
        fields.put(TEXT, Map.of("type", "text", "index", false));
        // Each term counts by what it is asked with, not by how rare it is in one part of the index.
        List.of(WORDS, RUNS)
                .forEach(field ->
                        fields.put(field, Map.of("type", "keyword", "doc_values", false, "similarity", "boolean")));
        return Map.of("dynamic", "strict", "_source", Map.of("excludes", List.of(WORDS, RUNS)), "properties", fields);
    }

    /** What all paragraphs of a document have in common. */
    static Map<String, Object> ofDocument(Entry entry, String series, String stamp, int paragraphs) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(STAMP, stamp);
        fields.put(PARAGRAPHS, paragraphs);
        fields.put(SYMBOL, entry.symbol().value());
        fields.put(EDITION, entry.edition().code());
        fields.put(LANGUAGE, entry.language().code());
        fields.put(SERIES, series);
        entry.symbol().organ().map(Organ::code).ifPresent(code -> fields.put(ORGAN, code));
        fields.put(TITLE, entry.title());
        entry.file().ifPresent(file -> fields.put(FILE, file));
        entry.adopted().ifPresent(day -> fields.put(ADOPTED, day.toEpochDay()));
        entry.year().ifPresent(year -> fields.put(YEAR, year));
        fields.put(
                LATEST, IndexedParagraph.latest(entry.adopted(), entry.year()).toEpochDay());
        return fields;
    }

    /** The name of a paragraph in the index, the same whenever it is written. */
    static String key(String stamp, String id) {
        return stamp + "#" + id;
    }

    /** The fields of a paragraph, given those of its document. */
    static Map<String, Object> ofParagraph(Map<String, Object> ofDocument, Paragraph paragraph, IndexedTerms terms) {
        Map<String, Object> fields = new LinkedHashMap<>(ofDocument);
        fields.put(ID, paragraph.id().value());
        fields.put(WORDING, terms.wording());
        fields.put(TEXT, paragraph.text());
        fields.put(WORDS, terms.words().stream().map(SharedFields::term).toList());
        fields.put(RUNS, terms.runs().stream().map(SharedFields::term).toList());
        return fields;
    }

    /** The field in which terms are. */
    static String field(TermsAsked.Kind kind) {
        return switch (kind) {
            case WORDS -> WORDS;
            case RUNS -> RUNS;
        };
    }

    /** A term as the nodes know it. */
    static String term(int number) {
        return Integer.toHexString(number);
    }

    /** A paragraph of which the fields were told, each as a list. */
    static IndexedParagraph paragraph(JsonNode fields) {
        Optional<LocalDate> adopted = Optional.of(fields.path(ADOPTED).path(0))
                .filter(JsonNode::isNumber)
                .map(day -> LocalDate.ofEpochDay(day.asLong()));
        JsonNode year = fields.path(YEAR).path(0);
        return new IndexedParagraph(
                new Symbol(text(fields, SYMBOL)),
                new ParagraphId(text(fields, ID)),
                edition(text(fields, EDITION)),
                adopted,
                year.isNumber() ? OptionalInt.of(year.asInt()) : OptionalInt.empty(),
                text(fields, SERIES),
                text(fields, TITLE),
                Optional.of(text(fields, FILE)).filter(file -> !file.isEmpty()));
    }

    private static Edition edition(String code) {
        for (Edition edition : Edition.values()) {
            if (edition.code().equals(code)) {
                return edition;
            }
        }
        throw new IllegalArgumentException("no edition " + code);
    }

    static String text(JsonNode fields, String field) {
        return fields.path(field).path(0).asString("");
    }

    /** The number of the wording, of fields that were told. */
    static long wording(JsonNode fields) {
        return fields.path(WORDING).path(0).asLong(0);
    }
}

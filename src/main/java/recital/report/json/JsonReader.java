package recital.report.json;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import recital.align.Link;
import recital.align.Relation;
import recital.corpus.series.Chain;
import recital.corpus.series.Chain.Member;
import recital.corpus.series.SeriesMembership;
import recital.diff.Change;
import recital.diff.ChangeClass;
import recital.diff.Edit;
import recital.diff.NoteDiff;
import recital.diff.Significance;
import recital.diff.TextDiff;
import recital.model.Edition;
import recital.model.Format;
import recital.model.Fragment;
import recital.model.Language;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Notice;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.parse.Census;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads results back from the JSON of {@link JsonRenderers}.
 *
 * <p>What is no JSON, of another kind or version, or does not fulfil its schema is an {@link IOException}.
 */
public final class JsonReader {

    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonReader() {}

    /**
     * A comparison as its JSON holds it, which is without the whole texts of the two documents.
     *
     * @param earlier the name of the earlier document
     * @param later the name of the later document
     * @param title the edits from title to title
     * @param notes the notes that stand in no paragraph, without the source of their text
     * @param changes those that the filter let through; their notes are without source too
     */
    public record StoredDiff(String earlier, String later, TextDiff title, List<NoteDiff> notes, List<Change> changes) {

        public StoredDiff {
            notes = List.copyOf(notes);
            changes = List.copyOf(changes);
        }
    }

    /** Reads a comparison. */
    public static StoredDiff diff(InputStream in) throws IOException {
        return read(
                in,
                "diff",
                json -> new StoredDiff(
                        json.required("earlier").required("name").stringValue(),
                        json.required("later").required("name").stringValue(),
                        text(json.required("title")),
                        list(json, "notes", JsonReader::noteDiff),
                        list(json, "changes", JsonReader::change)));
    }

    /** Reads a document. */
    public static Resolution document(InputStream in) throws IOException {
        return read(in, "document", JsonReader::document);
    }

    /** Reads the predecessors of a document. */
    public static Chain chain(InputStream in) throws IOException {
        return read(
                in,
                "chain",
                json -> new Chain(
                        json.required("name").stringValue(),
                        optional(json, "recital").map(ParagraphId::new),
                        list(json, "assembly", JsonReader::member),
                        list(json, "council", JsonReader::member)));
    }

    /** Reads where the visible characters of documents ended. */
    public static List<Census> census(InputStream in) throws IOException {
        return read(in, "census", json -> list(json, "documents", JsonReader::census));
    }

    private static <T> T read(InputStream in, String kind, Function<JsonNode, T> reading) throws IOException {
        try {
            JsonNode json = JSON.readTree(in);
            int version = json.required("schemaVersion").intValue();
            if (version != JsonWriter.SCHEMA_VERSION
                    || !json.required("kind").stringValue().equals(kind)) {
                throw new IOException("not a " + kind + " of schema version " + JsonWriter.SCHEMA_VERSION);
            }
            return reading.apply(json);
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw new IOException("not a " + kind + ": " + e.getMessage(), e);
        }
    }

    private static Change change(JsonNode json) {
        Link link = new Link(
                ids(json, "earlier"),
                ids(json, "later"),
                constant(json, "relation", Relation.values(), Relation::code),
                json.required("moved").booleanValue(),
                json.required("similarity").doubleValue(),
                json.required("reason").stringValue(),
                json.required("doubtful").booleanValue());
        return new Change(
                link,
                ids(json, "earlierOrder"),
                ids(json, "laterOrder"),
                text(json),
                list(json, "notes", JsonReader::noteDiff),
                classes(json),
                significance(json));
    }

    private static NoteDiff noteDiff(JsonNode json) {
        TextDiff text = text(json);
        return new NoteDiff(
                optional(json, "earlierMark").map(mark -> new Note(mark, text.earlier(), "")),
                optional(json, "laterMark").map(mark -> new Note(mark, text.later(), "")),
                text);
    }

    private static TextDiff text(JsonNode json) {
        return new TextDiff(list(
                json,
                "edits",
                edit -> new Edit(
                        constant(edit, "operation", Edit.Operation.values(), Edit.Operation::code),
                        edit.required("earlier").stringValue(),
                        edit.required("later").stringValue(),
                        classes(edit),
                        significance(edit),
                        edit.required("remark").stringValue())));
    }

    private static Set<ChangeClass> classes(JsonNode json) {
        Set<ChangeClass> classes = EnumSet.noneOf(ChangeClass.class);
        json.required("classes").forEach(code -> classes.add(constant(code, ChangeClass.values(), ChangeClass::code)));
        return classes;
    }

    private static Significance significance(JsonNode json) {
        return constant(json, "significance", Significance.values(), Significance::code);
    }

    private static List<ParagraphId> ids(JsonNode json, String name) {
        return list(json, name, id -> new ParagraphId(id.stringValue()));
    }

    private static Member member(JsonNode json) {
        return new Member(
                Symbol.of(json.required("symbol").stringValue()),
                optional(json, "adopted").map(LocalDate::parse),
                json.required("title").stringValue(),
                list(json, "editions", code -> constant(code, Edition.values(), Edition::code)),
                constant(json, "standing", SeriesMembership.values(), SeriesMembership::code),
                json.required("namedBy").stringValue());
    }

    private static Census census(JsonNode json) {
        Map<Fragment.FragmentKind, Long> furniture = new EnumMap<>(Fragment.FragmentKind.class);
        for (Map.Entry<String, JsonNode> kind : json.required("furniture").properties()) {
            furniture.put(
                    constant(kind.getKey(), Fragment.FragmentKind.values(), Fragment.FragmentKind::code),
                    kind.getValue().longValue());
        }
        return new Census(
                json.required("name").stringValue(),
                constant(json, "edition", Edition.values(), Edition::code),
                json.required("characters").longValue(),
                json.required("paragraphs").longValue(),
                json.required("notes").longValue(),
                json.required("masthead").longValue(),
                json.required("closing").longValue(),
                furniture,
                list(json, "unplaced", JsonReader::unplaced),
                json.required("missing").stringValue(),
                json.required("doubled").stringValue(),
                list(json, "altered", JsonNode::stringValue));
    }

    private static Fragment unplaced(JsonNode json) {
        return new Fragment(
                Fragment.FragmentKind.UNPLACED,
                json.required("page").intValue(),
                json.required("line").intValue(),
                json.required("text").stringValue());
    }

    private static Resolution document(JsonNode json) {
        JsonNode session = json.required("session");
        return new Resolution(
                json.required("name").stringValue(),
                optional(json, "symbol").map(Symbol::of),
                json.required("title").stringValue(),
                optional(json, "adopted").map(LocalDate::parse),
                session.isNull() ? OptionalInt.empty() : OptionalInt.of(session.intValue()),
                optional(json, "agendaItem"),
                constant(json, "language", Language.values(), Language::code),
                constant(json.required("edition"), "kind", Edition.values(), Edition::code),
                constant(json, "format", Format.values(), Format::code),
                json.required("masthead").stringValue(),
                list(json, "paragraphs", JsonReader::paragraph),
                list(json, "notes", JsonReader::note),
                json.required("closing").stringValue(),
                list(json, "furniture", JsonReader::fragment),
                list(json, "notices", JsonReader::notice));
    }

    private static Paragraph paragraph(JsonNode json) {
        return new Paragraph(
                new ParagraphId(json.required("id").stringValue()),
                json.required("text").stringValue(),
                json.required("source").stringValue(),
                list(
                        json,
                        "marks",
                        mark -> new NoteMark(
                                mark.required("offset").intValue(),
                                mark.required("mark").stringValue())),
                json.required("page").intValue(),
                json.required("line").intValue());
    }

    private static Note note(JsonNode json) {
        return new Note(
                json.required("mark").stringValue(),
                json.required("text").stringValue(),
                json.required("source").stringValue());
    }

    private static Fragment fragment(JsonNode json) {
        return new Fragment(
                constant(json, "kind", Fragment.FragmentKind.values(), Fragment.FragmentKind::code),
                json.required("page").intValue(),
                json.required("line").intValue(),
                json.required("text").stringValue());
    }

    private static Notice notice(JsonNode json) {
        return new Notice(
                constant(json, "kind", Notice.NoticeKind.values(), Notice.NoticeKind::code),
                json.required("page").intValue(),
                json.required("line").intValue(),
                json.required("message").stringValue());
    }

    private static <T> List<T> list(JsonNode json, String name, Function<JsonNode, T> reading) {
        List<T> list = new ArrayList<>();
        json.required(name).forEach(element -> list.add(reading.apply(element)));
        return list;
    }

    private static Optional<String> optional(JsonNode json, String name) {
        JsonNode value = json.required(name);
        return value.isNull() ? Optional.empty() : Optional.of(value.stringValue());
    }

    private static <E> E constant(JsonNode json, String name, E[] all, Function<E, String> code) {
        return constant(json.required(name), all, code);
    }

    private static <E> E constant(JsonNode value, E[] all, Function<E, String> code) {
        return constant(value.stringValue(), all, code);
    }

    private static <E> E constant(String value, E[] all, Function<E, String> code) {
        return Stream.of(all)
                .filter(constant -> code.apply(constant).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown code " + value));
    }
}

package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.KeyChanges;
import recital.diff.ResolutionDiff;
import recital.diff.Significance;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.report.Filter;
import recital.report.TextRenderer;
import recital.report.json.JsonReader.StoredDiff;
import recital.report.phrases.KeyChangePhrases;
import recital.report.phrases.ParagraphCitation;

/**
 * Writes a comparison as JSON, and reads it back; no text is cut.
 *
 * <p>The resource {@code /recital/report/schema/diff-4.json} is its schema.
 */
final class JsonDiff implements TextRenderer<ResolutionDiff> {

    private final Filter filter;

    public JsonDiff(Filter filter) {
        this.filter = filter;
    }

    @Override
    public void write(ResolutionDiff diff, Writer out) throws IOException {
        JsonWriter.write(out, "diff", json -> {
            json.object("earlier", () -> document(diff.earlier(), json));
            json.object("later", () -> document(diff.later(), json));
            json.flag("different", diff.different());
            json.flag("differentSeries", diff.alignment().isOfDifferentSeries());
            json.object("title", () -> JsonChange.edits(diff.title(), json));
            json.object("summary", () -> summary(diff, json));
            json.object("filter", () -> filter(filter, filter.hidden(diff), json));
            json.object("keyChanges", () -> keyChanges(diff.keyChanges(filter.shownChanges(diff)), json));
            json.array("notes", filter.shownNotes(diff), note -> JsonChange.note(note, json));
            json.array("changes", filter.shownChanges(diff), change -> change(diff, change, json));
        });
    }

    private static void document(Resolution document, JsonWriter json) {
        json.description(document);
        json.number("paragraphs", document.paragraphs().size());
    }

    private static void summary(ResolutionDiff diff, JsonWriter json) {
        for (Relation relation : Relation.values()) {
            json.number(relation.code(), diff.count(relation));
        }
        json.number("moved", diff.moved());
        json.number("substantive", diff.count(Significance.SUBSTANTIVE));
        json.number("routine", diff.count(Significance.ROUTINE));
    }

    private static void keyChanges(KeyChanges key, JsonWriter json) {
        Iterator<KeyChangePhrases> phrases = KeyChangePhrases.of(key).iterator();
        json.array("lines", key.lines(), line -> {
            json.text("kind", line.kind().code());
            json.ids("earlier", line.earlier());
            json.ids("later", line.later());
            json.text("subject", line.subject());
            json.text("words", phrases.next().words());
            JsonChange.fact(line.fact(), json);
        });
        json.number("others", key.others());
    }

    /** What was asked for. */
    static void filter(Filter filter, long hidden, JsonWriter json) {
        json.strings("only", filter.only().stream().map(Filter.Only::code).toList());
        json.text("grep", filter.grep());
        json.strings(
                "paragraphs",
                filter.paragraphs().stream().map(ParagraphId::value).toList());
        json.number("hidden", hidden);
    }

    private static void change(ResolutionDiff diff, Change change, JsonWriter json) {
        JsonChange.link(change.link(), json);
        JsonChange.classes(change.classes(), json);
        json.text("significance", change.significance().code());
        JsonChange.topic(change.topic(), json);
        json.strings("earlierCitations", citations(diff.earlier(), change.link().earlier()));
        json.strings("laterCitations", citations(diff.later(), change.link().later()));
        JsonChange.order(change, json);
        JsonChange.edits(change.text(), json);
        json.array("notes", change.notes(), note -> JsonChange.note(note, json));
    }

    private static List<String> citations(Resolution document, List<ParagraphId> ids) {
        return ids.stream().map(id -> ParagraphCitation.of(document, id)).toList();
    }

    static StoredDiff read(JsonObject json) {
        return new StoredDiff(
                json.object("earlier").text("name"),
                json.object("later").text("name"),
                JsonChange.readText(json.object("title")),
                json.array("notes", JsonChange::readNote),
                json.array("changes", change -> JsonChange.read(change, change)));
    }
}

package recital.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.NoteDiff;
import recital.diff.ResolutionDiff;
import recital.diff.Significance;
import recital.model.Note;
import recital.model.ParagraphId;
import recital.model.Resolution;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a comparison as JSON; no text is cut.
 *
 * <p>The resource {@code /recital/report/schema/diff-2.json} is its schema.
 */
public final class JsonDiff implements TextRenderer<ResolutionDiff> {

    private final Filter filter;

    public JsonDiff(Filter filter) {
        this.filter = filter;
    }

    @Override
    public void write(ResolutionDiff diff, Writer out) throws IOException {
        Json.write(out, "diff", (json, generator) -> {
            document("earlier", diff.earlier(), json, generator);
            document("later", diff.later(), json, generator);
            generator.writeBooleanProperty("different", diff.different());
            generator.writeObjectPropertyStart("title");
            json.edits(diff.title());
            generator.writeEndObject();
            summary(diff, generator);
            filter(diff, json, generator);
            notes(filter.shownNotes(diff), json, generator);
            generator.writeArrayPropertyStart("changes");
            for (Change change : filter.shown(diff)) {
                change(diff, change, json, generator);
            }
            generator.writeEndArray();
        });
    }

    private static void document(String name, Resolution document, Json json, JsonGenerator generator) {
        generator.writeObjectPropertyStart(name);
        json.description(document);
        generator.writeNumberProperty("paragraphs", document.paragraphs().size());
        generator.writeEndObject();
    }

    private static void summary(ResolutionDiff diff, JsonGenerator generator) {
        generator.writeObjectPropertyStart("summary");
        for (Relation relation : Relation.values()) {
            generator.writeNumberProperty(relation.code(), diff.count(relation));
        }
        generator.writeNumberProperty("moved", diff.moved());
        generator.writeNumberProperty("substantive", diff.count(Significance.SUBSTANTIVE));
        generator.writeNumberProperty("routine", diff.count(Significance.ROUTINE));
        generator.writeEndObject();
    }

    private void filter(ResolutionDiff diff, Json json, JsonGenerator generator) {
        generator.writeObjectPropertyStart("filter");
        json.strings("only", filter.only().stream().map(Filter.Only::code).toList());
        json.text("grep", filter.grep());
        json.strings(
                "paragraphs",
                filter.paragraphs().stream().map(ParagraphId::value).toList());
        generator.writeNumberProperty("hidden", filter.hidden(diff));
        generator.writeEndObject();
    }

    private static void change(ResolutionDiff diff, Change change, Json json, JsonGenerator generator) {
        generator.writeStartObject();
        json.ids("earlier", change.link().earlier());
        json.ids("later", change.link().later());
        generator.writeStringProperty("relation", change.link().relation().code());
        generator.writeBooleanProperty("moved", change.link().moved());
        generator.writeNumberProperty("similarity", change.link().similarity());
        generator.writeStringProperty("reason", change.link().reason());
        generator.writeBooleanProperty("doubtful", change.link().doubtful());
        json.strings(
                "classes", change.classes().stream().map(kind -> kind.code()).toList());
        generator.writeStringProperty("significance", change.significance().code());
        json.strings("earlierCitations", citations(diff.earlier(), change.link().earlier()));
        json.strings("laterCitations", citations(diff.later(), change.link().later()));
        json.ids("earlierOrder", change.earlierOrder());
        json.ids("laterOrder", change.laterOrder());
        json.edits(change.text());
        notes(change.notes(), json, generator);
        generator.writeEndObject();
    }

    private static void notes(List<NoteDiff> notes, Json json, JsonGenerator generator) {
        generator.writeArrayPropertyStart("notes");
        for (NoteDiff note : notes) {
            generator.writeStartObject();
            json.text("earlierMark", mark(note.earlier()));
            json.text("laterMark", mark(note.later()));
            json.edits(note.text());
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    private static List<String> citations(Resolution document, List<ParagraphId> ids) {
        return ids.stream().map(id -> Citation.of(document, id)).toList();
    }

    private static Optional<String> mark(Optional<Note> note) {
        return note.map(Note::mark);
    }
}

package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.NoteDiff;
import recital.diff.ResolutionDiff;
import recital.diff.Significance;
import recital.model.Note;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.report.Filter;
import recital.report.TextRenderer;
import recital.report.phrases.ParagraphCitation;

/**
 * Writes a comparison as JSON; no text is cut.
 *
 * <p>The resource {@code /recital/report/schema/diff-2.json} is its schema.
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
            json.object("title", () -> json.edits(diff.title()));
            json.object("summary", () -> summary(diff, json));
            json.object("filter", () -> filter(diff, json));
            json.array("notes", filter.shownNotes(diff), note -> note(note, json));
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

    private void filter(ResolutionDiff diff, JsonWriter json) {
        json.strings("only", filter.only().stream().map(Filter.Only::code).toList());
        json.text("grep", filter.grep());
        json.strings(
                "paragraphs",
                filter.paragraphs().stream().map(ParagraphId::value).toList());
        json.number("hidden", filter.hidden(diff));
    }

    private static void change(ResolutionDiff diff, Change change, JsonWriter json) {
        json.ids("earlier", change.link().earlier());
        json.ids("later", change.link().later());
        json.text("relation", change.link().relation().code());
        json.flag("moved", change.link().moved());
        json.number("similarity", change.link().similarity());
        json.text("reason", change.link().reason());
        json.flag("doubtful", change.link().doubtful());
        json.strings(
                "classes", change.classes().stream().map(kind -> kind.code()).toList());
        json.text("significance", change.significance().code());
        json.strings("earlierCitations", citations(diff.earlier(), change.link().earlier()));
        json.strings("laterCitations", citations(diff.later(), change.link().later()));
        json.ids("earlierOrder", change.earlierOrder());
        json.ids("laterOrder", change.laterOrder());
        json.edits(change.text());
        json.array("notes", change.notes(), note -> note(note, json));
    }

    private static void note(NoteDiff note, JsonWriter json) {
        json.text("earlierMark", note.earlier().map(Note::mark));
        json.text("laterMark", note.later().map(Note::mark));
        json.edits(note.text());
    }

    private static List<String> citations(Resolution document, List<ParagraphId> ids) {
        return ids.stream().map(id -> ParagraphCitation.of(document, id)).toList();
    }
}

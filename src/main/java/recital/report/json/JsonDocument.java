package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.report.TextRenderer;

/**
 * Writes a document as JSON, its furniture and notices included; no text is cut.
 *
 * <p>The resource {@code /recital/report/schema/document-2.json} is its schema.
 */
final class JsonDocument implements TextRenderer<Resolution> {

    @Override
    public void write(Resolution document, Writer out) throws IOException {
        JsonWriter.write(out, "document", json -> {
            json.description(document);
            json.text("masthead", document.masthead());
            json.array("paragraphs", document.paragraphs(), paragraph -> paragraph(paragraph, json));
            json.array("notes", document.notes(), note -> {
                json.text("mark", note.mark());
                json.text("text", note.text());
                json.text("source", note.source());
            });
            json.text("closing", document.closing());
            json.array("furniture", document.furniture(), fragment -> {
                json.text("kind", fragment.kind().code());
                json.text("text", fragment.text());
                place(fragment.page(), fragment.line(), json);
            });
            json.array("notices", document.notices(), notice -> {
                json.text("kind", notice.kind().code());
                json.text("message", notice.message());
                place(notice.page(), notice.line(), json);
            });
        });
    }

    private static void paragraph(Paragraph paragraph, JsonWriter json) {
        json.text("id", paragraph.id().value());
        json.text("part", paragraph.id().part().code());
        json.text("text", paragraph.text());
        json.text("source", paragraph.source());
        json.array("marks", paragraph.marks(), mark -> {
            json.number("offset", mark.offset());
            json.text("mark", mark.mark());
        });
        place(paragraph.page(), paragraph.line(), json);
    }

    private static void place(int page, int line, JsonWriter json) {
        json.number("page", page);
        json.number("line", line);
    }
}

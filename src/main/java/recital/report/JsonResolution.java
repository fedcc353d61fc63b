package recital.report;

import java.io.IOException;
import java.io.Writer;
import recital.model.Fragment;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Notice;
import recital.model.Paragraph;
import recital.model.Resolution;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a document as JSON, its furniture and notices included; no text is cut.
 *
 * <p>The resource {@code /recital/report/schema/document-2.json} is its schema.
 */
public final class JsonResolution implements TextRenderer<Resolution> {

    @Override
    public void write(Resolution document, Writer out) throws IOException {
        Json.write(out, "document", (json, generator) -> {
            json.description(document);
            generator.writeStringProperty("masthead", document.masthead());
            generator.writeArrayPropertyStart("paragraphs");
            document.paragraphs().forEach(paragraph -> paragraph(paragraph, generator));
            generator.writeEndArray();
            generator.writeArrayPropertyStart("notes");
            document.notes().forEach(note -> note(note, generator));
            generator.writeEndArray();
            generator.writeStringProperty("closing", document.closing());
            generator.writeArrayPropertyStart("furniture");
            document.furniture().forEach(fragment -> fragment(fragment, generator));
            generator.writeEndArray();
            generator.writeArrayPropertyStart("notices");
            document.notices().forEach(notice -> notice(notice, generator));
            generator.writeEndArray();
        });
    }

    private static void paragraph(Paragraph paragraph, JsonGenerator generator) {
        generator.writeStartObject();
        generator.writeStringProperty("id", paragraph.id().value());
        generator.writeStringProperty("part", paragraph.id().part().code());
        generator.writeStringProperty("text", paragraph.text());
        generator.writeStringProperty("source", paragraph.source());
        generator.writeArrayPropertyStart("marks");
        for (NoteMark mark : paragraph.marks()) {
            generator.writeStartObject();
            generator.writeNumberProperty("offset", mark.offset());
            generator.writeStringProperty("mark", mark.mark());
            generator.writeEndObject();
        }
        generator.writeEndArray();
        place(paragraph.page(), paragraph.line(), generator);
        generator.writeEndObject();
    }

    private static void note(Note note, JsonGenerator generator) {
        generator.writeStartObject();
        generator.writeStringProperty("mark", note.mark());
        generator.writeStringProperty("text", note.text());
        generator.writeStringProperty("source", note.source());
        generator.writeEndObject();
    }

    private static void fragment(Fragment fragment, JsonGenerator generator) {
        generator.writeStartObject();
        generator.writeStringProperty("kind", fragment.kind().code());
        generator.writeStringProperty("text", fragment.text());
        place(fragment.page(), fragment.line(), generator);
        generator.writeEndObject();
    }

    private static void notice(Notice notice, JsonGenerator generator) {
        generator.writeStartObject();
        generator.writeStringProperty("kind", notice.kind().code());
        generator.writeStringProperty("message", notice.message());
        place(notice.page(), notice.line(), generator);
        generator.writeEndObject();
    }

    private static void place(int page, int line, JsonGenerator generator) {
        generator.writeNumberProperty("page", page);
        generator.writeNumberProperty("line", line);
    }
}

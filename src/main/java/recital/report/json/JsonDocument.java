package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import recital.model.Cell;
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
import recital.model.Sponsors;
import recital.model.Symbol;
import recital.report.TextRenderer;

/**
 * Writes a document as JSON, its furniture and notices included, and reads it back; no text is cut.
 *
 * <p>The resource {@code /recital/report/schema/document-4.json} is its schema.
 */
final class JsonDocument implements TextRenderer<Resolution> {

    @Override
    public void write(Resolution document, Writer out) throws IOException {
        JsonWriter.write(out, "document", json -> {
            json.description(document);
            json.text("masthead", document.masthead());
            json.object("sponsors", () -> {
                json.strings("names", document.sponsors().names());
                json.text("behalf", document.sponsors().behalf());
            });
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
        json.object("cell", paragraph.cell(), cell -> {
            json.text("address", cell.address());
            json.number("table", cell.table());
            json.number("row", cell.row());
            json.number("column", cell.column());
            json.number("rows", cell.rows());
            json.number("columns", cell.columns());
            json.flag("header", cell.header());
        });
    }

    private static void place(int page, int line, JsonWriter json) {
        json.number("page", page);
        json.number("line", line);
    }

    static Resolution read(JsonObject json) {
        return new Resolution(
                json.text("name"),
                json.optional("symbol", json::text).map(Symbol::of),
                json.text("title"),
                json.optional("adopted", json::text).map(LocalDate::parse),
                json.optionalNumber("session"),
                json.optional("agendaItem", json::text),
                json.constant("language", Language.values(), Language::code),
                json.object("edition").constant("kind", Edition.values(), Edition::code),
                json.constant("format", Format.values(), Format::code),
                json.text("masthead"),
                json.ifGiven("sponsors", json::object)
                        .map(JsonDocument::readSponsors)
                        .orElse(Sponsors.NONE),
                json.array("paragraphs", JsonDocument::readParagraph),
                json.array("notes", note -> new Note(note.text("mark"), note.text("text"), note.text("source"))),
                json.text("closing"),
                json.array("furniture", JsonDocument::readFragment),
                json.array("notices", JsonDocument::readNotice));
    }

    private static Sponsors readSponsors(JsonObject json) {
        return new Sponsors(json.strings("names"), json.text("behalf"));
    }

    private static Paragraph readParagraph(JsonObject json) {
        return new Paragraph(
                new ParagraphId(json.text("id")),
                json.text("text"),
                json.text("source"),
                json.array("marks", mark -> new NoteMark(mark.number("offset"), mark.text("mark"))),
                json.number("page"),
                json.number("line"),
                json.optional("cell", json::object).map(JsonDocument::readCell));
    }

    private static Cell readCell(JsonObject json) {
        return new Cell(
                json.number("table"),
                json.number("row"),
                json.number("column"),
                json.number("rows"),
                json.number("columns"),
                json.flag("header"));
    }

    private static Fragment readFragment(JsonObject json) {
        return new Fragment(
                json.constant("kind", Fragment.FragmentKind.values(), Fragment.FragmentKind::code),
                json.number("page"),
                json.number("line"),
                json.text("text"));
    }

    private static Notice readNotice(JsonObject json) {
        return new Notice(
                json.constant("kind", Notice.NoticeKind.values(), Notice.NoticeKind::code),
                json.number("page"),
                json.number("line"),
                json.text("message"));
    }
}

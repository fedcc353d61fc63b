package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import recital.model.Edition;
import recital.model.Fragment;
import recital.model.Fragment.FragmentKind;
import recital.model.Language;
import recital.parse.Census;
import recital.report.TextRenderer;

/**
 * Writes where the visible characters of documents ended as JSON, and reads it back.
 *
 * <p>The resource {@code /recital/report/schema/census-4.json} is its schema.
 */
final class JsonCensus implements TextRenderer<List<Census>> {

    @Override
    public void write(List<Census> documents, Writer out) throws IOException {
        JsonWriter.write(out, "census", json -> json.array("documents", documents, census -> document(census, json)));
    }

    private static void document(Census census, JsonWriter json) {
        json.text("name", census.name());
        json.text("language", census.language().code());
        json.text("edition", census.edition().code());
        json.flag("complete", census.complete());
        json.number("characters", census.source());
        json.number("paragraphs", census.paragraphs());
        json.number("notes", census.notes());
        json.number("masthead", census.masthead());
        json.number("closing", census.closing());
        json.object("furniture", () -> census.furniture().forEach((kind, count) -> json.number(kind.code(), count)));
        json.array("unplaced", census.unplaced(), fragment -> {
            json.number("page", fragment.page());
            json.number("line", fragment.line());
            json.text("text", fragment.text());
        });
        json.text("missing", census.missing());
        json.text("doubled", census.doubled());
        json.strings("altered", census.altered());
    }

    static List<Census> read(JsonObject json) {
        return json.array("documents", JsonCensus::readDocument);
    }

    private static Census readDocument(JsonObject json) {
        return new Census(
                json.text("name"),
                json.constant("language", Language.values(), Language::code),
                json.constant("edition", Edition.values(), Edition::code),
                json.longNumber("characters"),
                json.longNumber("paragraphs"),
                json.longNumber("notes"),
                json.longNumber("masthead"),
                json.longNumber("closing"),
                json.counts("furniture", FragmentKind.values(), FragmentKind::code),
                json.array(
                        "unplaced",
                        fragment -> new Fragment(
                                FragmentKind.UNPLACED,
                                fragment.number("page"),
                                fragment.number("line"),
                                fragment.text("text"))),
                json.text("missing"),
                json.text("doubled"),
                json.strings("altered"));
    }
}

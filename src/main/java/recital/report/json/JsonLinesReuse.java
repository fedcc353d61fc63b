package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import recital.report.TextRenderer;
import recital.search.reuse.Reuse;
import recital.search.reuse.ReuseDocument;

/**
 * Writes the pairs of paragraphs that share runs as lines of JSON, one object a pair, as they are found.
 *
 * <p>The resource {@code /recital/report/schema/reuse-4.json} is the schema of a line.
 */
final class JsonLinesReuse implements TextRenderer<Reuse> {

    @Override
    public void write(Reuse reuse, Writer out) throws IOException {
        reuse.find(pair -> JsonWriter.writeLine(out, "reuse", json -> {
            json.object("lender", () -> place(pair.lender(), pair.lenderParagraph(), reuse, json));
            json.object("borrower", () -> place(pair.borrower(), pair.borrowerParagraph(), reuse, json));
            json.number("borrowerWords", pair.borrowerWords());
            json.number("shared", pair.shared());
            json.number("lentFirst", pair.first());
            json.number("longest", pair.longest());
            json.text("text", pair.text());
        }));
    }

    private static void place(ReuseDocument document, String paragraph, Reuse reuse, JsonWriter json) {
        json.text("document", document.name());
        json.text("paragraph", paragraph);
        json.text("adopted", document.date());
        json.text("series", reuse.series().get(document.series()));
    }
}

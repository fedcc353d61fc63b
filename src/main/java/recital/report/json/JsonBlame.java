package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import recital.lineage.Blame;
import recital.lineage.Blame.BlamedRun;
import recital.model.Edition;
import recital.report.TextRenderer;
import recital.report.phrases.BlamePhrases;

/**
 * Writes the origin of the words of a document as JSON; the runs of a paragraph concatenate to its text.
 *
 * <p>The resource {@code /recital/report/schema/blame-2.json} is its schema.
 */
final class JsonBlame implements TextRenderer<Blame> {

    @Override
    public void write(Blame blame, Writer out) throws IOException {
        JsonWriter.write(out, "blame", json -> {
            json.text(
                    "remark",
                    blame.document().edition() == Edition.ABRIDGED
                            ? Optional.of(BlamePhrases.warning())
                            : Optional.empty());
            json.object("document", () -> json.description(blame.document()));
            json.array("paragraphs", blame.paragraphs(), paragraph -> {
                json.text("id", paragraph.paragraph().id().value());
                json.text("provision", paragraph.provision().toString());
                json.array("runs", paragraph.runs(), run -> run(blame, run, json));
            });
        });
    }

    private static void run(Blame blame, BlamedRun run, JsonWriter json) {
        json.text("text", run.text());
        json.number("year", blame.named(run.origin().first().document()).year());
        json.text("origin", run.origin().first().toString());
        json.flag("returned", run.origin().returned());
        json.array("stays", run.origin().spans(), stay -> {
            json.text("from", stay.from().toString());
            json.text("to", stay.to().toString());
        });
    }
}

package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import recital.lineage.Blame;
import recital.lineage.Blame.BlamedParagraph;
import recital.lineage.Blame.BlamedRun;
import recital.lineage.WordOrigin;
import recital.lineage.WordOrigin.Span;
import recital.model.Edition;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.report.TextRenderer;
import recital.report.phrases.BlamePhrases;

/**
 * Writes the origin of the words of a document as JSON, and reads it back; the runs of a paragraph concatenate to its text.
 *
 * <p>The resource {@code /recital/report/schema/blame-4.json} is its schema.
 */
final class JsonBlame implements TextRenderer<Blame> {

    @Override
    public void write(Blame blame, Writer out) throws IOException {
        JsonWriter.write(out, "blame", json -> {
            json.text(
                    "remark",
                    blame.document().edition() == Edition.PARAPHRASE
                            ? Optional.of(BlamePhrases.warning())
                            : Optional.empty());
            json.object("document", () -> json.description(blame.document()));
            json.documents(blame.documents());
            json.array("paragraphs", blame.paragraphs(), paragraph -> {
                json.text("id", paragraph.paragraph().id().value());
                json.text("provision", paragraph.provision().toString());
                json.array("runs", paragraph.runs(), run -> run(blame, run, json));
            });
        });
    }

    private static void run(Blame blame, BlamedRun run, JsonWriter json) {
        json.text("text", run.text());
        json.number("words", run.words());
        json.number("year", blame.named(run.origin().first().document()).year());
        json.text("origin", run.origin().first().toString());
        json.flag("returned", run.origin().returned());
        json.array("stays", run.origin().spans(), stay -> {
            json.text("from", stay.from().toString());
            json.text("to", stay.to().toString());
        });
    }

    static Blame read(JsonObject json, Collection<Resolution> given) {
        NamedDocuments documents = NamedDocuments.of(json, given);
        Resolution document = documents.named(json.object("document").text("name"));
        return new Blame(
                document, documents.all(), json.array("paragraphs", paragraph -> readParagraph(paragraph, document)));
    }

    private static BlamedParagraph readParagraph(JsonObject json, Resolution document) {
        Paragraph paragraph = NamedDocuments.paragraph(document, json.text("id"));
        List<BlamedRun> runs = json.array("runs", JsonBlame::readRun);
        String text = runs.stream().map(BlamedRun::text).collect(Collectors.joining());
        NamedDocuments.requireText(paragraph.text().equals(text), paragraph);
        return new BlamedParagraph(paragraph, JsonStage.place(json.text("provision")), runs);
    }

    private static BlamedRun readRun(JsonObject json) {
        return new BlamedRun(
                json.text("text"), json.number("words"), new WordOrigin(json.array("stays", JsonBlame::readStay)));
    }

    private static Span readStay(JsonObject json) {
        return new Span(JsonStage.place(json.text("from")), JsonStage.place(json.text("to")));
    }
}

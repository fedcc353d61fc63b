package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import recital.language.Bound;
import recital.lineage.FigureHistory;
import recital.lineage.FigureTimeline;
import recital.lineage.Quantity;
import recital.lineage.Stage;
import recital.model.Resolution;
import recital.report.TextRenderer;

/**
 * Writes the figures of provisions as JSON, those of one measure together, and reads them back.
 *
 * <p>The resource {@code /recital/report/schema/figures-2.json} is its schema.
 */
final class JsonFigures implements TextRenderer<FigureTimeline> {

    @Override
    public void write(FigureTimeline course, Writer out) throws IOException {
        JsonWriter.write(out, "figures", json -> {
            json.text("words", course.words());
            json.documents(course.documents());
            json.array("measures", course.histories(), measure -> {
                json.text("provision", measure.provision().toString());
                json.text("unit", measure.last().unit());
                json.array("figures", measure.quantities(), quantity -> quantity(quantity, json));
            });
        });
    }

    private static void quantity(Quantity quantity, JsonWriter json) {
        json.number("year", quantity.stage().document().year());
        json.text("document", quantity.stage().document().name());
        json.flag("draft", quantity.stage().isDraft());
        json.text("paragraph", quantity.stage().paragraph().id().value());
        json.text("figure", quantity.text());
        json.text("bound", quantity.bound().text());
        json.text("sense", quantity.bound().sense().code());
        json.number("value", quantity.value());
        json.text("unit", quantity.unit());
        json.text("lead", quantity.lead());
        json.text("counted", quantity.counted());
        json.number("start", quantity.start());
        JsonStage.write(quantity.stage(), json);
    }

    static FigureTimeline read(JsonObject json, Collection<Resolution> given) {
        NamedDocuments documents = NamedDocuments.of(json, given);
        return new FigureTimeline(
                json.optional("words", json::text),
                documents.all(),
                json.array(
                        "measures",
                        measure -> new FigureHistory(
                                JsonStage.place(measure.text("provision")),
                                measure.array("figures", figure -> readQuantity(figure, documents)))));
    }

    private static Quantity readQuantity(JsonObject json, NamedDocuments documents) {
        Stage stage = JsonStage.read(json, documents);
        int start = json.number("start");
        String text = json.text("figure");
        NamedDocuments.requireText(stage.paragraph().text().startsWith(text, start), stage.paragraph());
        return new Quantity(
                stage,
                start,
                text,
                new Bound(json.text("bound"), json.constant("sense", Bound.Sense.values(), Bound.Sense::code)),
                json.optional("value", json::decimal),
                json.text("unit"),
                json.text("lead"),
                json.text("counted"));
    }
}

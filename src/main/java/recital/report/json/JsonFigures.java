package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import recital.lineage.FigureTimeline;
import recital.lineage.Quantity;
import recital.report.TextRenderer;

/**
 * Writes the figures of provisions as JSON, those of one measure together.
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
    }
}

package recital.report;

import java.io.IOException;
import java.io.Writer;
import recital.lineage.FigureCourse;
import recital.lineage.Measure;
import recital.lineage.Quantity;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the figures of provisions as JSON, those of one measure together.
 *
 * <p>The resource {@code /recital/report/schema/figures-2.json} is its schema.
 */
public final class JsonFigures implements TextRenderer<FigureCourse> {

    @Override
    public void write(FigureCourse course, Writer out) throws IOException {
        Json.write(out, "figures", (json, generator) -> {
            json.text("words", course.words());
            json.documents(course.documents());
            generator.writeArrayPropertyStart("measures");
            for (Measure measure : course.measures()) {
                generator.writeStartObject();
                generator.writeStringProperty("provision", measure.provision().toString());
                generator.writeStringProperty("unit", measure.last().unit());
                generator.writeArrayPropertyStart("figures");
                for (Quantity quantity : measure.quantities()) {
                    quantity(quantity, json, generator);
                }
                generator.writeEndArray();
                generator.writeEndObject();
            }
            generator.writeEndArray();
        });
    }

    private static void quantity(Quantity quantity, Json json, JsonGenerator generator) {
        generator.writeStartObject();
        json.number("year", quantity.stage().document().year());
        generator.writeStringProperty("document", quantity.stage().document().name());
        generator.writeBooleanProperty("draft", quantity.stage().isDraft());
        generator.writeStringProperty(
                "paragraph", quantity.stage().paragraph().id().value());
        generator.writeStringProperty("figure", quantity.text());
        generator.writeStringProperty("bound", quantity.bound().text());
        generator.writeStringProperty("sense", quantity.bound().sense().code());
        if (quantity.value().isPresent()) {
            generator.writeNumberProperty("value", quantity.value().get());
        } else {
            generator.writeNullProperty("value");
        }
        generator.writeStringProperty("unit", quantity.unit());
        generator.writeStringProperty("lead", quantity.lead());
        generator.writeStringProperty("counted", quantity.counted());
        generator.writeEndObject();
    }
}

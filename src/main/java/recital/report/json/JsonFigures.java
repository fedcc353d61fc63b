package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import recital.language.Bound;
import recital.lineage.ComparedFigures;
import recital.lineage.FigureHistory;
import recital.lineage.FigureTimeline;
import recital.lineage.Quantity;
import recital.lineage.Stage;
import recital.model.Resolution;
import recital.report.TextRenderer;
import recital.report.phrases.FigurePhrases;

/**
 * Writes the figures of provisions as JSON, those of one measure together, and reads them back.
 *
 * <p>The resource {@code /recital/report/schema/figures-4.json} is its schema.
 */
final class JsonFigures implements TextRenderer<FigureTimeline> {

    @Override
    public void write(FigureTimeline course, Writer out) throws IOException {
        JsonWriter.write(out, "figures", json -> {
            json.text("words", course.words());
            json.documents(course.documents());
            NamedDocuments.write(course.series(), json);
            // Figures are told in all languages; readers of version 2 expect the field.
            json.text("untold", Optional.empty());
            json.number("unchanged", course.unchanged());
            json.array("measures", measures(course), measure -> measure(measure, json));
        });
    }

    /** A measure with the number of the comparison that it belongs to. */
    private record Numbered(int comparison, FigureHistory measure) {}

    private static List<Numbered> measures(FigureTimeline course) {
        List<Numbered> measures = new ArrayList<>();
        int comparison = 0;
        for (ComparedFigures compared : course.compared()) {
            comparison++;
            for (FigureHistory measure : compared.measures()) {
                measures.add(new Numbered(comparison, measure));
            }
        }
        return measures;
    }

    private static void measure(Numbered numbered, JsonWriter json) {
        FigureHistory measure = numbered.measure();
        json.number("comparison", numbered.comparison());
        json.text("provision", measure.provision().toString());
        json.text("name", FigurePhrases.name(measure));
        json.text("unit", measure.last().unit());
        json.flag("changed", measure.lastChange().isPresent());
        json.object("replaced", measure.replaced(), quantity -> quantity(quantity, json));
        json.array("figures", measure.quantities(), quantity -> quantity(quantity, json));
    }

    private static void quantity(Quantity quantity, JsonWriter json) {
        json.number("year", quantity.stage().document().year());
        json.number("statedYear", quantity.statedYear());
        json.text("document", quantity.stage().document().name());
        json.flag("draft", quantity.stage().isDraft());
        json.text("paragraph", quantity.stage().paragraph().id().value());
        json.text("figure", quantity.text());
        json.text("bound", quantity.bound().text());
        json.text("sense", quantity.bound().sense().code());
        json.number("value", quantity.value());
        json.text("unit", quantity.unit());
        json.text("name", quantity.name());
        json.text("lead", quantity.lead());
        json.text("counted", quantity.counted());
        json.number("start", quantity.start());
        JsonStage.write(quantity.stage(), json);
    }

    static FigureTimeline read(JsonObject json, Collection<Resolution> given) {
        NamedDocuments documents = NamedDocuments.of(json, given);
        return new FigureTimeline(
                json.optional("words", json::text),
                documents.series(json),
                json.array("measures", measure -> read(measure, documents)),
                json.number("unchanged"));
    }

    private static FigureHistory read(JsonObject measure, NamedDocuments documents) {
        return new FigureHistory(
                JsonStage.place(measure.text("provision")),
                measure.array("figures", figure -> readQuantity(figure, documents)),
                measure.optional("replaced", measure::object).map(figure -> readQuantity(figure, documents)));
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
                json.text("name"),
                json.text("lead"),
                json.text("counted"));
    }
}

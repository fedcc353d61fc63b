package recital.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import recital.lineage.Blame;
import recital.lineage.Blame.Blamed;
import recital.lineage.Blame.Run;
import recital.lineage.Origin.Stay;
import recital.lineage.Place;
import recital.model.Edition;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the origin of the words of a document as JSON; the runs of a paragraph concatenate to its text.
 *
 * <p>The resource {@code /recital/report/schema/blame-2.json} is its schema.
 */
public final class JsonBlame implements TextRenderer<Blame> {

    @Override
    public void write(Blame blame, Writer out) throws IOException {
        Json.write(out, "blame", (json, generator) -> {
            json.text(
                    "remark",
                    blame.document().edition() == Edition.ABRIDGED ? Optional.of(BlameLabel.ours()) : Optional.empty());
            generator.writeObjectPropertyStart("document");
            json.description(blame.document());
            generator.writeEndObject();
            generator.writeArrayPropertyStart("paragraphs");
            for (Blamed paragraph : blame.paragraphs()) {
                paragraph(blame, paragraph, json, generator);
            }
            generator.writeEndArray();
        });
    }

    private static void paragraph(Blame blame, Blamed paragraph, Json json, JsonGenerator generator) {
        generator.writeStartObject();
        generator.writeStringProperty("id", paragraph.paragraph().id().value());
        generator.writeStringProperty("provision", paragraph.provision().toString());
        generator.writeArrayPropertyStart("runs");
        for (Run run : paragraph.runs()) {
            generator.writeStartObject();
            generator.writeStringProperty("text", run.text());
            json.number("year", blame.named(run.origin().first().document()).year());
            place("origin", run.origin().first(), generator);
            generator.writeBooleanProperty("returned", run.origin().returned());
            generator.writeArrayPropertyStart("stays");
            for (Stay stay : run.origin().stays()) {
                generator.writeStartObject();
                place("from", stay.from(), generator);
                place("to", stay.to(), generator);
                generator.writeEndObject();
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private static void place(String name, Place place, JsonGenerator generator) {
        generator.writeStringProperty(name, place.toString());
    }
}

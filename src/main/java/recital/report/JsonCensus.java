package recital.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import recital.corpus.Census;
import recital.model.Fragment;
import tools.jackson.core.JsonGenerator;

/**
 * Writes where the visible characters of documents ended as JSON.
 *
 * <p>The resource {@code /recital/report/schema/census-2.json} is its schema.
 */
public final class JsonCensus implements TextRenderer<List<Census>> {

    @Override
    public void write(List<Census> documents, Writer out) throws IOException {
        Json.write(out, "census", (json, generator) -> {
            generator.writeArrayPropertyStart("documents");
            for (Census census : documents) {
                document(census, json, generator);
            }
            generator.writeEndArray();
        });
    }

    private static void document(Census census, Json json, JsonGenerator generator) {
        generator.writeStartObject();
        generator.writeStringProperty("name", census.name());
        generator.writeStringProperty("edition", census.edition().code());
        generator.writeBooleanProperty("complete", census.complete());
        generator.writeNumberProperty("characters", census.source());
        generator.writeNumberProperty("paragraphs", census.paragraphs());
        generator.writeNumberProperty("notes", census.notes());
        generator.writeNumberProperty("masthead", census.masthead());
        generator.writeNumberProperty("closing", census.closing());
        generator.writeObjectPropertyStart("furniture");
        census.furniture().forEach((kind, count) -> generator.writeNumberProperty(kind.code(), count));
        generator.writeEndObject();
        generator.writeArrayPropertyStart("unplaced");
        for (Fragment fragment : census.unplaced()) {
            generator.writeStartObject();
            generator.writeNumberProperty("page", fragment.page());
            generator.writeNumberProperty("line", fragment.line());
            generator.writeStringProperty("text", fragment.text());
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeStringProperty("missing", census.missing());
        generator.writeStringProperty("doubled", census.doubled());
        json.strings("altered", census.altered());
        generator.writeEndObject();
    }
}

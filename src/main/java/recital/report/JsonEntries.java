package recital.report;

import java.io.IOException;
import java.util.Locale;
import java.util.OptionalInt;
import recital.corpus.Corpus;
import recital.corpus.Entry;
import recital.corpus.Problem;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what a collection knows of its documents as JSON.
 *
 * <p>The resource {@code schema/collection-1.json} of this package is its schema.
 */
public final class JsonEntries implements Renderer<Corpus> {

    @Override
    public void render(Corpus corpus, Appendable out) throws IOException {
        Json.write(out, "collection", (json, generator) -> {
            generator.writeStringProperty("name", corpus.name());
            generator.writeArrayPropertyStart("documents");
            for (Entry entry : corpus.entries()) {
                generator.writeStartObject();
                generator.writeStringProperty("symbol", entry.symbol().value());
                generator.writeStringProperty("title", entry.title());
                json.text("adopted", entry.adopted().map(Object::toString));
                number("year", entry.year(), generator);
                number("session", entry.session(), generator);
                generator.writeStringProperty("edition", entry.edition().label());
                generator.writeBooleanProperty("present", entry.present());
                json.text("file", entry.file());
                json.text("official", entry.official().map(Object::toString));
                generator.writeEndObject();
            }
            generator.writeEndArray();
            generator.writeArrayPropertyStart("problems");
            for (Problem problem : corpus.problems()) {
                generator.writeStartObject();
                generator.writeStringProperty("level", problem.level().name().toLowerCase(Locale.ROOT));
                generator.writeStringProperty("name", problem.name());
                generator.writeStringProperty("message", problem.message());
                generator.writeEndObject();
            }
            generator.writeEndArray();
        });
    }

    private static void number(String name, OptionalInt value, JsonGenerator generator) {
        if (value.isPresent()) {
            generator.writeNumberProperty(name, value.getAsInt());
        } else {
            generator.writeNullProperty(name);
        }
    }
}

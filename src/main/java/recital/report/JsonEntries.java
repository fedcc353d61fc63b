package recital.report;

import java.io.IOException;
import java.io.Writer;
import recital.corpus.Corpus;
import recital.corpus.Entry;

/**
 * Writes what a collection knows of its documents as JSON.
 *
 * <p>The resource {@code /recital/report/schema/collection-2.json} is its schema.
 */
public final class JsonEntries implements TextRenderer<Corpus> {

    @Override
    public void write(Corpus corpus, Writer out) throws IOException {
        Json.write(out, "collection", (json, generator) -> {
            generator.writeStringProperty("name", corpus.name());
            generator.writeArrayPropertyStart("documents");
            for (Entry entry : corpus.entries()) {
                generator.writeStartObject();
                json.description(entry);
                generator.writeStringProperty("edition", entry.edition().code());
                generator.writeBooleanProperty("present", entry.present());
                json.text("file", entry.file());
                json.text("official", entry.official().map(Object::toString));
                generator.writeEndObject();
            }
            generator.writeEndArray();
            json.problems(corpus.problems());
        });
    }
}

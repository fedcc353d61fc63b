package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import recital.corpus.catalog.Corpus;
import recital.report.TextRenderer;

/**
 * Writes what a collection knows of its documents as JSON.
 *
 * <p>The resource {@code /recital/report/schema/collection-2.json} is its schema.
 */
final class JsonCollection implements TextRenderer<Corpus> {

    @Override
    public void write(Corpus corpus, Writer out) throws IOException {
        JsonWriter.write(out, "collection", json -> {
            json.text("name", corpus.name());
            json.array("documents", corpus.entries(), entry -> {
                json.description(entry);
                json.text("edition", entry.edition().code());
                json.flag("present", entry.present());
                json.text("file", entry.file());
                json.text("official", entry.official().map(Object::toString));
            });
            json.problems(corpus.problems());
        });
    }
}

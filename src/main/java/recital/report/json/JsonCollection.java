package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import recital.corpus.catalog.CorpusListing;
import recital.report.TextRenderer;

/**
 * Writes what a collection knows of its documents as JSON, and reads it back.
 *
 * <p>The resource {@code /recital/report/schema/collection-4.json} is its schema.
 */
final class JsonCollection implements TextRenderer<CorpusListing> {

    @Override
    public void write(CorpusListing collection, Writer out) throws IOException {
        JsonWriter.write(out, "collection", json -> {
            json.text("name", collection.name());
            json.array("documents", collection.entries(), entry -> JsonEntry.write(entry, json));
            JsonEntry.problems(collection.problems(), json);
        });
    }

    static CorpusListing read(JsonObject json) {
        return new CorpusListing(
                json.text("name"), json.array("documents", JsonEntry::read), JsonEntry.readProblems(json));
    }
}

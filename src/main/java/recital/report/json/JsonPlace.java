package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import recital.corpus.catalog.CollectionPlace;
import recital.model.Edition;
import recital.report.TextRenderer;

/**
 * Writes which collection is used as JSON.
 *
 * <p>The resource {@code /recital/report/schema/place-4.json} is its schema.
 */
final class JsonPlace implements TextRenderer<CollectionPlace> {

    @Override
    public void write(CollectionPlace place, Writer out) throws IOException {
        JsonWriter.write(out, "place", json -> {
            json.text("folder", place.location().folder().toString());
            json.flag("made", place.isMade());
            json.flag("overEmbedded", place.location().overEmbedded());
            json.text("choice", place.choice().name().toLowerCase(Locale.ROOT));
            json.text("addedTo", place.addedTo().toString());
            json.object("documents", () -> {
                for (Edition edition : Edition.values()) {
                    json.number(edition.code(), place.present(edition));
                }
                json.number("absent", place.absent());
            });
            json.text("cache", place.cache().map(Path::toString));
            json.number("cacheBytes", place.cacheBytes());
        });
    }
}

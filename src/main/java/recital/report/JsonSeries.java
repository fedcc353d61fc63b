package recital.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import recital.corpus.Entry;
import recital.corpus.Series;
import recital.corpus.SeriesIndex;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the annual series of a collection as JSON, by the first member of each.
 *
 * <p>The resource {@code /recital/report/schema/series-2.json} is its schema.
 */
public final class JsonSeries implements TextRenderer<SeriesIndex> {

    private final String collection;

    /** @param collection what the collection is called */
    public JsonSeries(String collection) {
        this.collection = collection;
    }

    @Override
    public void write(SeriesIndex index, Writer out) throws IOException {
        Json.write(out, "series", (json, generator) -> {
            generator.writeStringProperty("name", collection);
            generator.writeStringProperty("edition", index.edition().code());
            generator.writeArrayPropertyStart("series");
            for (Series series : index.series()) {
                generator.writeStartObject();
                generator.writeStringProperty("title", series.title());
                documents("members", series.members(), json, generator);
                documents("missing", series.missing(), json, generator);
                json.strings(
                        "related",
                        series.related().stream().map(Object::toString).toList());
                generator.writeArrayPropertyStart("gaps");
                for (int session : series.gaps()) {
                    generator.writeNumber(session);
                }
                generator.writeEndArray();
                generator.writeEndObject();
            }
            generator.writeEndArray();
            documents("alone", index.alone(), json, generator);
            json.problems(index.problems());
        });
    }

    private static void documents(String name, List<Entry> entries, Json json, JsonGenerator generator) {
        generator.writeArrayPropertyStart(name);
        for (Entry entry : entries) {
            generator.writeStartObject();
            json.description(entry);
            generator.writeBooleanProperty("draft", entry.symbol().isDraft());
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }
}

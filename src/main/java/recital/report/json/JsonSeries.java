package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.TreeSet;
import recital.corpus.catalog.Entry;
import recital.corpus.series.Series;
import recital.corpus.series.SeriesIndex;
import recital.model.Edition;
import recital.model.Symbol;
import recital.report.TextRenderer;

/**
 * Writes the annual series of a collection as JSON, by the first member of each, and reads them back.
 *
 * <p>The resource {@code /recital/report/schema/series-4.json} is its schema.
 */
final class JsonSeries implements TextRenderer<SeriesIndex> {

    private final String collection;

    /** @param collection what the collection is called */
    public JsonSeries(String collection) {
        this.collection = collection;
    }

    @Override
    public void write(SeriesIndex index, Writer out) throws IOException {
        JsonWriter.write(out, "series", json -> {
            json.text("name", collection);
            json.text("edition", index.edition().code());
            json.array("series", index.series(), series -> {
                json.text("title", series.title());
                json.array("members", series.members(), entry -> document(entry, json));
                json.array("missing", series.missing(), entry -> document(entry, json));
                json.strings(
                        "related",
                        series.related().stream().map(Object::toString).toList());
                json.numbers("gaps", series.gaps());
            });
            json.array("alone", index.alone(), entry -> document(entry, json));
            JsonEntry.problems(index.problems(), json);
        });
    }

    private static void document(Entry entry, JsonWriter json) {
        JsonEntry.write(entry, json);
        json.flag("draft", entry.symbol().isDraft());
    }

    static SeriesIndex read(JsonObject json) {
        return new SeriesIndex(
                json.constant("edition", Edition.values(), Edition::code),
                json.array("series", JsonSeries::readSeries),
                json.array("alone", JsonEntry::read),
                JsonEntry.readProblems(json));
    }

    private static Series readSeries(JsonObject json) {
        return new Series(
                json.text("title"),
                json.array("members", JsonEntry::read),
                json.array("missing", JsonEntry::read),
                new TreeSet<>(json.strings("related").stream().map(Symbol::of).toList()));
    }
}

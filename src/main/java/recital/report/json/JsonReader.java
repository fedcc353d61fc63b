package recital.report.json;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import recital.corpus.series.Chain;
import recital.diff.Change;
import recital.diff.NoteDiff;
import recital.diff.TextDiff;
import recital.model.Resolution;
import recital.parse.Census;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads results back from the JSON of {@link JsonRenderers}.
 *
 * <p>What is no JSON, of another kind or version, or does not fulfil its schema is an {@link IOException}.
 */
public final class JsonReader {

    /** Numbers keep their digits. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonReader() {}

    /**
     * A comparison as its JSON holds it, which is without the whole texts of the two documents.
     *
     * @param earlier the name of the earlier document
     * @param later the name of the later document
     * @param title the edits from title to title
     * @param notes the notes that stand in no paragraph
     * @param changes those that the filter let through
     */
    public record StoredDiff(String earlier, String later, TextDiff title, List<NoteDiff> notes, List<Change> changes) {

        public StoredDiff {
            notes = List.copyOf(notes);
            changes = List.copyOf(changes);
        }
    }

    /** Reads a comparison. */
    public static StoredDiff diff(InputStream in) throws IOException {
        return read(in, "diff", JsonDiff::read);
    }

    /** Reads a document. */
    public static Resolution document(InputStream in) throws IOException {
        return read(in, "document", JsonDocument::read);
    }

    /** Reads the predecessors of a document. */
    public static Chain chain(InputStream in) throws IOException {
        return read(in, "chain", JsonChain::read);
    }

    /** Reads where the visible characters of documents ended. */
    public static List<Census> census(InputStream in) throws IOException {
        return read(in, "census", JsonCensus::read);
    }

    private static <T> T read(InputStream in, String kind, Function<JsonObject, T> reading) throws IOException {
        try {
            JsonObject json = new JsonObject(JSON.readTree(in));
            JsonObject.require(
                    json.number("schemaVersion") == JsonWriter.SCHEMA_VERSION,
                    "its schema is not of version " + JsonWriter.SCHEMA_VERSION);
            JsonObject.require(json.text("kind").equals(kind), "it is a " + json.text("kind"));
            return reading.apply(json);
        } catch (JacksonException e) {
            throw new IOException("not a " + kind + ": " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("not a " + kind + ": " + e.getMessage(), e);
        }
    }
}

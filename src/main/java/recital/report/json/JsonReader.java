package recital.report.json;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import recital.concord.ConcordReport;
import recital.corpus.catalog.CorpusListing;
import recital.corpus.series.Chain;
import recital.corpus.series.SeriesIndex;
import recital.diff.Change;
import recital.diff.NoteDiff;
import recital.diff.TextDiff;
import recital.language.VerbScale;
import recital.lineage.Blame;
import recital.lineage.CitationTimeline;
import recital.lineage.DraftingHistory;
import recital.lineage.FigureTimeline;
import recital.lineage.Trace;
import recital.lineage.VerbTimeline;
import recital.model.Resolution;
import recital.parse.Census;
import recital.report.phrases.TextSanitizer;
import recital.search.check.DraftCheck;
import recital.search.growth.Growth;
import recital.search.precedent.Precedents;
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

    /**
     * Reads a drafting history, with the rows that the filter let through.
     *
     * @param documents its own at least, no two of one name, as they were read when it was written
     */
    public static DraftingHistory drafting(InputStream in, Collection<Resolution> documents) throws IOException {
        return read(in, "drafting", json -> JsonDrafting.read(json, documents));
    }

    /** Reads a document. */
    public static Resolution document(InputStream in) throws IOException {
        return read(in, "document", JsonDocument::read);
    }

    /** Reads the predecessors of a document. */
    public static Chain chain(InputStream in) throws IOException {
        return read(in, "chain", JsonChain::read);
    }

    /** Reads the annual series of a collection, without what the collection is called. */
    public static SeriesIndex series(InputStream in) throws IOException {
        return read(in, "series", JsonSeries::read);
    }

    /**
     * Reads what was found in a draft.
     *
     * @param documents the draft at least, as it was read when it was written
     */
    public static DraftCheck check(InputStream in, Collection<Resolution> documents) throws IOException {
        return read(in, "check", json -> JsonCheck.read(json, documents));
    }

    /** Reads what a collection knows. */
    public static CorpusListing collection(InputStream in) throws IOException {
        return read(in, "collection", JsonCollection::read);
    }

    /** Reads where the visible characters of documents ended. */
    public static List<Census> census(InputStream in) throws IOException {
        return read(in, "census", JsonCensus::read);
    }

    /**
     * Reads the lives of provisions.
     *
     * @param documents those of their series at least, as they were read when it was written
     */
    public static Trace trace(InputStream in, Collection<Resolution> documents) throws IOException {
        return read(in, "trace", json -> JsonTrace.read(json, documents));
    }

    /**
     * Reads the origin of the words of a document.
     *
     * @param documents those of its series at least, as they were read when it was written
     */
    public static Blame blame(InputStream in, Collection<Resolution> documents) throws IOException {
        return read(in, "blame", json -> JsonBlame.read(json, documents));
    }

    /**
     * Reads the figures of provisions.
     *
     * @param documents those of their series at least, as they were read when it was written
     */
    public static FigureTimeline figures(InputStream in, Collection<Resolution> documents) throws IOException {
        return read(in, "figures", json -> JsonFigures.read(json, documents));
    }

    /**
     * Reads the opening verbs of provisions, of which none may be hidden.
     *
     * @param documents those of their series at least, as they were read when it was written
     */
    public static VerbTimeline verbs(InputStream in, Collection<Resolution> documents) throws IOException {
        return read(in, "verbs", json -> JsonVerbs.read(json, documents));
    }

    /** Reads the scales of opening verbs. */
    public static VerbScale verbScale(InputStream in) throws IOException {
        return read(in, "verb-scale", JsonVerbScale::read);
    }

    /**
     * Reads what series cite.
     *
     * @param documents those of the series at least, as they were read when it was written
     */
    public static CitationTimeline citations(InputStream in, Collection<Resolution> documents) throws IOException {
        return read(in, "citations", json -> JsonCitations.read(json, documents));
    }

    /** Reads where wording was agreed before. */
    public static Precedents precedents(InputStream in) throws IOException {
        return read(in, "precedents", JsonPrecedents::read);
    }

    /** Reads where the words of documents come from. */
    public static Growth growth(InputStream in) throws IOException {
        return read(in, "growth", JsonGrowth::read);
    }

    /** Reads where one language of a resolution differs from the others. */
    public static ConcordReport concord(InputStream in) throws IOException {
        return read(in, "concord", JsonConcord::read);
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
            throw new IOException(kind + " cannot be read back: " + onOneLine(e.getOriginalMessage()), e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException(kind + " cannot be read back: " + onOneLine(e.getMessage()), e);
        }
    }

    /** A message may quote a text of several lines. */
    private static String onOneLine(@Nullable String message) {
        return TextSanitizer.onOneLine(String.valueOf(message));
    }
}

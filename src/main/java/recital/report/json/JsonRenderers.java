package recital.report.json;

import java.util.List;
import recital.concord.ConcordReport;
import recital.corpus.catalog.CollectionPlace;
import recital.corpus.catalog.CorpusListing;
import recital.corpus.series.Chain;
import recital.corpus.series.SeriesIndex;
import recital.diff.ResolutionDiff;
import recital.language.VerbScale;
import recital.lineage.Blame;
import recital.lineage.CitationTimeline;
import recital.lineage.DraftingHistory;
import recital.lineage.FigureTimeline;
import recital.lineage.Trace;
import recital.lineage.VerbTimeline;
import recital.model.Resolution;
import recital.parse.Census;
import recital.report.Filter;
import recital.report.TextRenderer;
import recital.search.check.DraftCheck;
import recital.search.growth.Growth;
import recital.search.precedent.Precedents;
import recital.search.reuse.Reuse;

/** Writes results as JSON; the resources of {@code /recital/report/schema} are its schemas. */
public final class JsonRenderers {

    private JsonRenderers() {}

    /** A comparison; what the filter hides is counted. */
    public static TextRenderer<ResolutionDiff> diff(Filter filter) {
        return new JsonDiff(filter);
    }

    /** How a text came about through its drafts; what the filter hides is counted. */
    public static TextRenderer<DraftingHistory> drafting(Filter filter) {
        return new JsonDrafting(filter);
    }

    /** A document, its furniture and notices included. */
    public static TextRenderer<Resolution> document() {
        return new JsonDocument();
    }

    /** The lives of provisions. */
    public static TextRenderer<Trace> trace() {
        return new JsonTrace();
    }

    /** The origin of the words of a document. */
    public static TextRenderer<Blame> blame() {
        return new JsonBlame();
    }

    /** The figures of provisions, those of one measure together. */
    public static TextRenderer<FigureTimeline> figures() {
        return new JsonFigures();
    }

    /**
     * The opening verbs of provisions.
     *
     * @param all whether provisions that kept their verb are written too
     */
    public static TextRenderer<VerbTimeline> verbs(boolean all) {
        return new JsonVerbs(all);
    }

    /** The scales of opening verbs with their sources. */
    public static TextRenderer<VerbScale> verbScale() {
        return new JsonVerbScale();
    }

    /** What a series cites. */
    public static TextRenderer<CitationTimeline> citations() {
        return new JsonCitations();
    }

    /** Where wording was agreed before. */
    public static TextRenderer<Precedents> precedents() {
        return new JsonPrecedents();
    }

    /** Where the words of documents come from, and what made them more. */
    public static TextRenderer<Growth> growth() {
        return new JsonGrowth();
    }

    /** What was found in a draft. */
    public static TextRenderer<DraftCheck> check() {
        return new JsonCheck();
    }

    /** Where one language of a resolution differs from the others. */
    public static TextRenderer<ConcordReport> concord() {
        return new JsonConcord();
    }

    /** Which collection is used, and why. */
    public static TextRenderer<CollectionPlace> place() {
        return new JsonPlace();
    }

    /** What a collection knows. */
    public static TextRenderer<CorpusListing> collection() {
        return new JsonCollection();
    }

    /** The predecessors of a document, oldest first. */
    public static TextRenderer<Chain> chain() {
        return new JsonChain();
    }

    /**
     * The annual series of a collection.
     *
     * @param collection what the collection is called
     */
    public static TextRenderer<SeriesIndex> series(String collection) {
        return new JsonSeries(collection);
    }

    /** Where the visible characters of documents ended. */
    public static TextRenderer<List<Census>> census() {
        return new JsonCensus();
    }

    /** The pairs of paragraphs that share runs of words, one a line, as they are found. */
    public static TextRenderer<Reuse> reuse() {
        return new JsonLinesReuse();
    }
}

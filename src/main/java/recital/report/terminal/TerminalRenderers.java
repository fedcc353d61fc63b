package recital.report.terminal;

import java.util.List;
import recital.concord.ConcordReport;
import recital.concord.Concordance;
import recital.corpus.catalog.CollectionPlace;
import recital.corpus.catalog.CorpusListing;
import recital.corpus.series.Chain;
import recital.corpus.series.Series;
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
import recital.report.TextRenderer;
import recital.search.check.DraftCheck;
import recital.search.growth.Growth;
import recital.search.precedent.Precedents;
import recital.search.reuse.Reuse;

/** Shows results on a terminal. */
public final class TerminalRenderers {

    private TerminalRenderers() {}

    /** A comparison in the layout that the options name. */
    public static TextRenderer<ResolutionDiff> diff(TerminalOptions options) {
        return options.layout() == Layout.STAT ? new TerminalStat(options) : new TerminalDiff(options);
    }

    /** How a text came about through its drafts: what became of the proposals, then the paragraphs by document. */
    public static TextRenderer<DraftingHistory> drafting(TerminalOptions options) {
        return new TerminalDrafting(options);
    }

    /**
     * A document as it was read.
     *
     * @param notices whether what was mended or doubted is listed at the end
     */
    public static TextRenderer<Resolution> document(TerminalOptions options, boolean notices) {
        return new TerminalDocument(options, notices);
    }

    /**
     * The life of a provision, one row a year.
     *
     * @param all whether the years of every provision are shown, and not of the first alone
     */
    public static TextRenderer<Trace> trace(TerminalOptions options, boolean all) {
        return new TerminalTrace(options, all);
    }

    /** The words of a document beside the year and paragraph that brought them in. */
    public static TextRenderer<Blame> blame(TerminalOptions options) {
        return new TerminalBlame(options);
    }

    /** Where one language of a resolution differs from the others. */
    public static TextRenderer<ConcordReport> concord(TerminalOptions options) {
        return new TerminalConcord(options);
    }

    /** What the languages of a resolution say, side by side. */
    public static TextRenderer<Concordance> languages(TerminalOptions options) {
        return new TerminalLanguages(options);
    }

    /** The figures of provisions by year. */
    public static TextRenderer<FigureTimeline> figures(TerminalOptions options) {
        return new TerminalFigures(options);
    }

    /**
     * The opening verbs of provisions.
     *
     * @param all whether provisions that kept their verb are shown too
     */
    public static TextRenderer<VerbTimeline> verbs(TerminalOptions options, boolean all) {
        return new TerminalVerbs(options, all);
    }

    /** The scales of opening verbs with their sources. */
    public static TextRenderer<VerbScale> verbScale(TerminalOptions options) {
        return new TerminalVerbScale(options);
    }

    /** What entered and left the citations of a series, or the course of one citation. */
    public static TextRenderer<CitationTimeline> citations(TerminalOptions options) {
        return new TerminalCitations(options);
    }

    /** Where wording was agreed before. */
    public static TextRenderer<Precedents> precedents(TerminalOptions options) {
        return new TerminalPrecedents(options);
    }

    /** Where the words of documents come from, and what made them more. */
    public static TextRenderer<Growth> growth(TerminalOptions options) {
        return new TerminalGrowth(options);
    }

    /** What was found in a draft. */
    public static TextRenderer<DraftCheck> check(TerminalOptions options) {
        return new TerminalCheck(options);
    }

    /** Which collection is used, and why. */
    public static TextRenderer<CollectionPlace> place() {
        return new TerminalPlace();
    }

    /** What a collection knows. */
    public static TextRenderer<CorpusListing> collection(TerminalOptions options) {
        return new TerminalCollection(options);
    }

    /** The predecessors of a document. */
    public static TextRenderer<Chain> chain(TerminalOptions options) {
        return new TerminalChain(options);
    }

    /**
     * The annual series of a collection, or some of them.
     *
     * @param collection what the collection is called
     * @param all its series, among which those that are shown have their numbers
     */
    public static TextRenderer<SeriesIndex> series(String collection, List<Series> all, TerminalOptions options) {
        return new TerminalSeries(collection, all, options);
    }

    /** Where the visible characters of documents ended. */
    public static TextRenderer<List<Census>> census(TerminalOptions options) {
        return new TerminalCensus(options);
    }

    /** Which series lend wording and which borrow it. */
    public static TextRenderer<Reuse> reuse(TerminalOptions options) {
        return new TerminalReuse(options);
    }
}

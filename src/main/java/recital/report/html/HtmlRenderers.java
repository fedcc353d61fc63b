package recital.report.html;

import recital.concord.ConcordReport;
import recital.concord.Concordance;
import recital.diff.ResolutionDiff;
import recital.lineage.Blame;
import recital.lineage.CitationTimeline;
import recital.lineage.DraftingHistory;
import recital.lineage.FigureTimeline;
import recital.lineage.Trace;
import recital.lineage.VerbTimeline;
import recital.report.Filter;
import recital.report.TextRenderer;
import recital.search.check.DraftCheck;
import recital.search.growth.Growth;
import recital.search.precedent.Precedents;
import recital.search.reuse.Reuse;

/** Writes results as self-contained pages, which can be read without a script and need nothing from elsewhere. */
public final class HtmlRenderers {

    private HtmlRenderers() {}

    /** A comparison; every change has an anchor, {@code #OP16} or {@code #removed-OP9}. */
    public static TextRenderer<ResolutionDiff> diff(Filter filter) {
        return diff(filter, false);
    }

    /**
     * The same.
     *
     * @param full whether unchanged paragraphs are shown at first, and printed
     */
    public static TextRenderer<ResolutionDiff> diff(Filter filter, boolean full) {
        return new HtmlDiff(filter, full);
    }

    /**
     * How a text came about through its drafts; every row has an anchor, {@code #OP16} or {@code #removed-OP9}.
     *
     * @param full whether unchanged paragraphs are shown at first, and printed
     */
    public static TextRenderer<DraftingHistory> drafting(Filter filter, boolean full) {
        return new HtmlDrafting(filter, full);
    }

    /** The lives of provisions. */
    public static TextRenderer<Trace> trace() {
        return new HtmlTrace(SiteMap.NONE);
    }

    /** The origin of the words of a document. */
    public static TextRenderer<Blame> blame() {
        return new HtmlBlame(SiteMap.NONE);
    }

    /** The figures of provisions, with a line chart for each measure of three years or more. */
    public static TextRenderer<FigureTimeline> figures() {
        return new HtmlFigures(SiteMap.NONE);
    }

    /**
     * The opening verbs of provisions, with a picture where a verb changed.
     *
     * @param all whether provisions that kept their verb are shown too
     */
    public static TextRenderer<VerbTimeline> verbs(boolean all) {
        return new HtmlVerbs(all, SiteMap.NONE);
    }

    /** Where one language of a resolution differs from the others: a column a language. */
    public static TextRenderer<ConcordReport> concord() {
        return new HtmlConcord();
    }

    /** The same as pages for a letter, one finding a sheet. */
    public static TextRenderer<ConcordReport> concordLetter() {
        return new HtmlConcordLetter();
    }

    /** What the languages of a resolution say, side by side. */
    public static TextRenderer<Concordance> languages() {
        return new HtmlLanguages();
    }

    /** What a series cites: a table of all by year, then what entered and left in each. */
    public static TextRenderer<CitationTimeline> citations() {
        return new HtmlCitations(SiteMap.NONE);
    }

    /** Where wording was agreed before: a table of the paragraphs of a document, then each with its precedents. */
    public static TextRenderer<Precedents> precedents() {
        return new HtmlPrecedents();
    }

    /** Where the words of documents come from: stacked bars by origin and by kind, then what grew most. */
    public static TextRenderer<Growth> growth() {
        return new HtmlGrowth();
    }

    /** Which series lend wording and which borrow it, with bars. */
    public static TextRenderer<Reuse> reuse() {
        return new HtmlReuse();
    }

    /** What was found in a draft, the heaviest first, and what each rule looked at. */
    public static TextRenderer<DraftCheck> check() {
        return new HtmlCheck();
    }
}

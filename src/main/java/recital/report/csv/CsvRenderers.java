package recital.report.csv;

import java.nio.charset.StandardCharsets;
import recital.concord.ConcordReport;
import recital.diff.ResolutionDiff;
import recital.language.VerbScale;
import recital.lineage.Blame;
import recital.lineage.CitationTimeline;
import recital.lineage.DraftingHistory;
import recital.lineage.FigureTimeline;
import recital.lineage.Trace;
import recital.lineage.VerbTimeline;
import recital.model.Resolution;
import recital.report.Filter;
import recital.report.Renderer;
import recital.report.TableRenderer;
import recital.report.TextRenderer;
import recital.search.check.DraftCheck;
import recital.search.growth.Growth;
import recital.search.precedent.Precedents;
import recital.search.reuse.Reuse;

/** Writes results as tables for programs: lineages with commas, documents and links with tabs. */
public final class CsvRenderers {

    private static final byte[] BYTE_ORDER_MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);

    private CsvRenderers() {}

    /** The lives of provisions, one row for each document in which something happened to one. */
    public static TableRenderer<Trace> trace() {
        return new CsvTrace();
    }

    /** The origin of the words of a document, one row a run. */
    public static TableRenderer<Blame> blame() {
        return new CsvBlame();
    }

    /** The figures of provisions, one row a figure. */
    public static TableRenderer<FigureTimeline> figures() {
        return new CsvFigures();
    }

    /**
     * The opening verbs of provisions, one row a run of documents with one verb.
     *
     * @param all whether provisions that kept their verb are written too
     */
    public static TableRenderer<VerbTimeline> verbs(boolean all) {
        return new CsvVerbs(all);
    }

    /** The scales of opening verbs, one row a verb. */
    public static TableRenderer<VerbScale> verbScale() {
        return new CsvVerbScale();
    }

    /** What a series cites, one row a mention. */
    public static TableRenderer<CitationTimeline> citations() {
        return new CsvCitations();
    }

    /** Where wording was agreed before, one row a precedent. */
    public static TableRenderer<Precedents> precedents() {
        return new CsvPrecedents();
    }

    /** Where the words of documents come from, one row a document. */
    public static TableRenderer<Growth> growth() {
        return new CsvGrowth();
    }

    /** What was found in a draft, one row a finding. */
    public static TableRenderer<DraftCheck> check() {
        return new CsvCheck();
    }

    /** Where one language of a resolution differs from the others, one row a finding. */
    public static TableRenderer<ConcordReport> concord() {
        return new CsvConcord();
    }

    /** The edits of a comparison, one a row. */
    public static TextRenderer<ResolutionDiff> edits(Filter filter) {
        return new CsvDiff(filter);
    }

    /** The same after a byte order mark, by which some spreadsheets know UTF-8. */
    public static <T> Renderer<T> marked(Renderer<T> csv) {
        return (what, out) -> {
            out.write(BYTE_ORDER_MARK);
            csv.render(what, out);
        };
    }

    /** The links of a comparison with tabs: {@code earlier ids TAB later ids TAB relation}. */
    public static TextRenderer<ResolutionDiff> links(Filter filter) {
        return new TsvDiff(filter);
    }

    /** The rows of a drafting history with tabs: the ids in each document, and what became of the row. */
    public static TextRenderer<DraftingHistory> rows(Filter filter) {
        return new TsvDrafting(filter);
    }

    /** The paragraphs of a document with tabs: {@code id TAB text}. */
    public static TextRenderer<Resolution> paragraphs() {
        return new TsvDocument();
    }

    /** The pairs of paragraphs that share runs of words, one a row, as they are found. */
    public static TableRenderer<Reuse> reuse() {
        return new CsvReuse();
    }
}

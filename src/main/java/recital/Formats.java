package recital;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import recital.diff.ResolutionDiff;
import recital.lineage.DraftingHistory;
import recital.model.Resolution;
import recital.report.Renderer;
import recital.report.TableRenderer;
import recital.report.akn.AknRenderers;
import recital.report.csv.CsvRenderers;
import recital.report.html.HtmlRenderers;
import recital.report.json.JsonRenderers;
import recital.report.plain.MarkdownDiff;
import recital.report.plain.UnifiedDiff;
import recital.report.sheet.SheetRenderers;
import recital.report.terminal.Layout;
import recital.report.terminal.TerminalOptions;
import recital.report.terminal.TerminalRenderers;
import recital.report.word.RedlineOptions;
import recital.report.word.WordRenderers;

/**
 * The formats in which a result of one kind can be had, each with what writes it; immutable.
 *
 * @param <T> the kind of result
 */
public final class Formats<T> {

    /** Those of a comparison; which changes are shown, the filter of the look says. */
    public static final Formats<ResolutionDiff> OF_DIFF = Formats.<ResolutionDiff>terminal(TerminalRenderers::diff)
            .and(OutputFormat.JSON, look -> JsonRenderers.diff(look.filter()))
            .and(OutputFormat.TSV, look -> CsvRenderers.links(look.filter()))
            .and(OutputFormat.CSV, look -> CsvRenderers.edits(look.filter()))
            .and(OutputFormat.HTML, look -> HtmlRenderers.diff(look.filter(), look.full()))
            .and(OutputFormat.MD, look -> new MarkdownDiff(look.filter(), look.layout() == Layout.BRIEF))
            .and(OutputFormat.UNIFIED, look -> new UnifiedDiff())
            .and(OutputFormat.DOCX, look -> WordRenderers.redline(RedlineOptions.DEFAULT))
            .and(OutputFormat.XLSX, look -> SheetRenderers.diff(look.filter()));

    /** Those of a drafting history; which rows are shown, the filter of the look says. */
    public static final Formats<DraftingHistory> OF_DRAFTING = Formats.<DraftingHistory>terminal(
                    TerminalRenderers::drafting)
            .and(OutputFormat.JSON, look -> JsonRenderers.drafting(look.filter()))
            .and(OutputFormat.TSV, look -> CsvRenderers.rows(look.filter()))
            .and(OutputFormat.HTML, look -> HtmlRenderers.drafting(look.filter(), look.full()));

    /** Those of a document; the terminal's leaves out what was mended or doubted. */
    public static final Formats<Resolution> OF_DOCUMENT = Formats.<Resolution>terminal(
                    look -> TerminalRenderers.document(look, false))
            .and(OutputFormat.TSV, look -> CsvRenderers.paragraphs())
            .and(OutputFormat.JSON, look -> JsonRenderers.document())
            .and(OutputFormat.AKN, look -> AknRenderers.document());

    private final Map<OutputFormat, Function<TerminalOptions, Renderer<T>>> renderers;

    private Formats(Map<OutputFormat, Function<TerminalOptions, Renderer<T>>> renderers) {
        this.renderers = Collections.unmodifiableMap(renderers);
    }

    /** The terminal alone, which every result can be had for. */
    public static <T> Formats<T> terminal(Function<TerminalOptions, Renderer<T>> renderer) {
        return new Formats<T>(Map.of()).and(OutputFormat.TERMINAL, renderer);
    }

    /** These and one more, or one of them written by something else. */
    public Formats<T> and(OutputFormat format, Function<TerminalOptions, Renderer<T>> renderer) {
        Map<OutputFormat, Function<TerminalOptions, Renderer<T>>> more = new LinkedHashMap<>(renderers);
        more.put(format, renderer);
        return new Formats<>(more);
    }

    /** These and a table, with commas and as a spreadsheet. */
    public Formats<T> andTable(String name, TableRenderer<T> table) {
        return and(OutputFormat.CSV, look -> table).and(OutputFormat.XLSX, look -> SheetRenderers.table(name, table));
    }

    /** The formats in the order in which people are told of them. */
    public Set<OutputFormat> all() {
        return renderers.keySet();
    }

    /**
     * What writes a result in that format.
     *
     * @throws IllegalArgumentException where the result cannot be had in it
     */
    public Renderer<T> renderer(OutputFormat format, TerminalOptions look) {
        if (!renderers.containsKey(format)) {
            throw new IllegalArgumentException(format + " is none of " + all());
        }
        return renderers.get(format).apply(look);
    }
}

package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import recital.lineage.ComparedFigures;
import recital.lineage.ComparedFigures.Span;
import recital.lineage.FigureHistory;
import recital.lineage.FigureTimeline;
import recital.lineage.Place;
import recital.model.Resolution;
import recital.report.TextRenderer;
import recital.report.phrases.BlamePhrases;
import recital.report.phrases.FigurePhrases;
import recital.report.phrases.Provenance;
import recital.report.phrases.SeriesPhrases;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;
import recital.report.terminal.TerminalWriter.ColumnText;

/**
 * Shows on a terminal the figures of paragraphs as tables: a row a measure, a column the years in which nothing changed.
 */
final class TerminalFigures implements TextRenderer<FigureTimeline> {

    private static final int INDENT = 2;
    private static final int GAP = 2;

    /** The fewest columns in which a name can be read. */
    private static final int NARROWEST = 28;

    private final TerminalOptions options;

    public TerminalFigures(TerminalOptions options) {
        this.options = options;
    }

    @Override
    public void write(FigureTimeline course, Writer out) throws IOException {
        TerminalWriter writer = new TerminalWriter(out, options);
        writer.line(FigurePhrases.heading(course), Style.STRONG);
        Optional<String> leftOut = FigurePhrases.leftOut(course);
        if (leftOut.isPresent()) {
            writer.line(leftOut.get(), Style.QUIET);
        }
        writer.warning(Provenance.warning(course.documents()));
        for (FigureTimeline series : course.bySeries()) {
            if (course.series().size() > 1 && !series.histories().isEmpty()) {
                writer.blank();
                writer.line(SeriesPhrases.title(series.series().get(0)), Style.STRONG);
            }
            paragraphs(series, writer);
        }
    }

    private static void paragraphs(FigureTimeline course, TerminalWriter writer) throws IOException {
        for (Map.Entry<Place, List<ComparedFigures>> paragraph :
                course.byParagraph().entrySet()) {
            writer.blank();
            writer.line(
                    new StyledText(BlamePhrases.place(paragraph.getKey()), Style.STRONG),
                    new StyledText(
                            "  " + FigurePhrases.opening(paragraph.getValue().get(0)), Style.QUIET));
            for (ComparedFigures compared : paragraph.getValue()) {
                List<Span> spans = compared.spans(course.documents());
                List<Integer> widths =
                        spans.stream().map(span -> width(compared, span, spans)).toList();
                if (INDENT + NARROWEST + withGaps(widths) <= writer.width()) {
                    table(compared, spans, widths, writer);
                } else {
                    lines(compared, course.documents(), writer);
                }
            }
        }
    }

    private static void table(ComparedFigures compared, List<Span> spans, List<Integer> widths, TerminalWriter writer)
            throws IOException {
        int name = Math.max(NARROWEST, writer.textWidth() - INDENT - withGaps(widths));
        List<ColumnText> heads = new ArrayList<>(List.of(new ColumnText(List.of(), name, false)));
        for (int i = 0; i < spans.size(); i++) {
            String years = FigurePhrases.years(spans.get(i), spans);
            heads.add(cell(new StyledText(years, Style.QUIET), widths.get(i)));
        }
        writer.columns(INDENT, GAP, heads);
        for (FigureHistory measure : compared.measures()) {
            List<ColumnText> row = new ArrayList<>();
            row.add(new ColumnText(List.of(StyledText.plain(FigurePhrases.name(measure))), name, false));
            for (int i = 0; i < spans.size(); i++) {
                row.add(cell(number(measure, spans.get(i), spans), widths.get(i)));
            }
            writer.columns(INDENT, GAP, row);
        }
    }

    /** Where a line does not hold all years, each measure has lines of its own. */
    private static void lines(ComparedFigures compared, List<Resolution> documents, TerminalWriter writer)
            throws IOException {
        for (FigureHistory measure : compared.measures()) {
            List<Span> spans = new ComparedFigures(List.of(measure)).spans(documents);
            List<StyledText> course = new ArrayList<>();
            for (Span span : spans) {
                String semicolon = course.isEmpty() ? "" : "; ";
                // No line ends between a year and its figure.
                course.add(new StyledText(semicolon + FigurePhrases.years(span, spans) + ":\u00a0", Style.QUIET));
                course.add(number(measure, span, spans));
            }
            writer.indented(INDENT, List.of(StyledText.plain(FigurePhrases.name(measure))));
            writer.indented(INDENT + GAP, course);
        }
    }

    private static StyledText number(FigureHistory measure, Span span, List<Span> spans) {
        boolean isNew = FigurePhrases.isNew(measure, span, spans);
        return new StyledText(FigurePhrases.number(measure, span), isNew ? Style.STRONG : Style.PLAIN);
    }

    private static ColumnText cell(StyledText text, int width) {
        return new ColumnText(List.of(text), width, true);
    }

    /** The columns that all spans take, with the gaps before them. */
    private static int withGaps(List<Integer> widths) {
        return widths.stream().mapToInt(width -> GAP + width).sum();
    }

    /** The columns that the figures of a span take, with its years above them. */
    private static int width(ComparedFigures compared, Span span, List<Span> spans) {
        int years = DisplayWidth.of(FigurePhrases.years(span, spans));
        return compared.measures().stream()
                .mapToInt(measure -> DisplayWidth.of(FigurePhrases.number(measure, span)))
                .reduce(years, Math::max);
    }
}

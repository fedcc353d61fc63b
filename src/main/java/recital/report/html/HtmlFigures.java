package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import recital.lineage.ComparedFigures;
import recital.lineage.ComparedFigures.Span;
import recital.lineage.FigureHistory;
import recital.lineage.FigureTimeline;
import recital.lineage.Quantity;
import recital.report.TextRenderer;
import recital.report.html.LineagePage.Section;
import recital.report.html.PageElement.FigureGrid;
import recital.report.html.PageElement.FigureTable;
import recital.report.phrases.BlamePhrases;
import recital.report.phrases.FigurePhrases;
import recital.report.phrases.Provenance;
import recital.report.phrases.TracePhrases;

/**
 * Writes the figures of provisions as one self-contained page: a table of what a paragraph compares, a line chart for
 * each measure of three years or more, and the clauses in which the figures stand.
 */
final class HtmlFigures implements TextRenderer<FigureTimeline> {

    @Override
    public void write(FigureTimeline course, Writer out) throws IOException {
        PageAnchors anchors = new PageAnchors();
        List<Section> sections = new ArrayList<>();
        course.byParagraph()
                .forEach((place, compared) -> sections.add(new Section(
                        anchors.unused(place),
                        BlamePhrases.place(place),
                        FigurePhrases.opening(compared.get(0)),
                        elements(compared, course))));
        new LineagePage(
                        "Figures through the years",
                        FigurePhrases.heading(course),
                        Provenance.warning(course.documents()).stream().toList(),
                        FigurePhrases.leftOut(course).stream().toList(),
                        sections)
                .write(out);
    }

    private static List<PageElement> elements(List<ComparedFigures> paragraph, FigureTimeline course) {
        List<PageElement> elements = new ArrayList<>();
        List<FigureHistory> measures = new ArrayList<>();
        for (ComparedFigures compared : paragraph) {
            elements.add(grid(compared, compared.spans(course.documents())));
            compared.measures().stream()
                    .filter(FigureHistory::isLine)
                    .map(LineChartPlot::of)
                    .forEach(elements::add);
            measures.addAll(compared.measures());
        }
        elements.add(new FigureTable(
                FigureTimeline.inOrder(measures).stream().map(HtmlFigures::row).toList()));
        return elements;
    }

    private static FigureGrid grid(ComparedFigures compared, List<Span> spans) {
        return new FigureGrid(
                spans.stream().map(span -> FigurePhrases.years(span, spans)).toList(),
                compared.measures().stream()
                        .map(measure -> new FigureGrid.Row(
                                FigurePhrases.name(measure),
                                spans.stream()
                                        .map(span -> new FigureGrid.Number(
                                                FigurePhrases.number(measure, span),
                                                FigurePhrases.isNew(measure, span, spans)))
                                        .toList()))
                        .toList());
    }

    private static FigureTable.FigureRow row(Quantity quantity) {
        return new FigureTable.FigureRow(
                TracePhrases.year(quantity.stage().document()),
                BlamePhrases.place(quantity.stage().place()),
                quantity.text(),
                quantity.clause());
    }
}

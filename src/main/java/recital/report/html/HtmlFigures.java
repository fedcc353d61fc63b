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
import recital.report.html.PageElement.Remark;
import recital.report.phrases.BlamePhrases;
import recital.report.phrases.FigurePhrases;
import recital.report.phrases.Provenance;
import recital.report.phrases.SeriesPhrases;
import recital.report.phrases.TracePhrases;

/**
 * Writes the figures of provisions as one page: what changed last in a sentence, line charts of what a paragraph
 * compares where a measure has three years or more, the table, and the clauses in which the figures stand.
 */
final class HtmlFigures implements TextRenderer<FigureTimeline> {

    private final SiteMap site;

    HtmlFigures(SiteMap site) {
        this.site = site;
    }

    @Override
    public void write(FigureTimeline course, Writer out) throws IOException {
        page(course).write(out);
    }

    LineagePage page(FigureTimeline course) {
        PageAnchors anchors = new PageAnchors();
        List<Section> sections = new ArrayList<>();
        for (FigureTimeline series : course.bySeries()) {
            if (course.series().size() > 1 && !series.histories().isEmpty()) {
                sections.add(Section.ofSeries(series.series().get(0), anchors));
            }
            series.byParagraph()
                    .forEach((place, compared) -> sections.add(new Section(
                            anchors.unused(place),
                            new Linked(BlamePhrases.place(place), site.life(place)),
                            FigurePhrases.opening(compared.get(0)),
                            "",
                            elements(compared, series),
                            List.of())));
        }
        List<String> lead = new ArrayList<>(List.of(FigurePhrases.heading(course)));
        FigurePhrases.leftOut(course).ifPresent(lead::add);
        return LineagePage.of(
                site,
                "Figures through the years",
                SeriesPhrases.heading(course.series()),
                Provenance.warning(course.documents()).stream().toList(),
                lead,
                sections);
    }

    /** All figures of one section, without the clauses in which they stand. */
    static List<PageElement> elements(FigureTimeline course) {
        List<PageElement> elements = elements(course.compared(), course);
        return elements.subList(0, elements.size() - 1);
    }

    private static List<PageElement> elements(List<ComparedFigures> paragraph, FigureTimeline course) {
        List<PageElement> elements = new ArrayList<>();
        List<FigureHistory> measures = new ArrayList<>();
        for (ComparedFigures compared : paragraph) {
            FigurePhrases.answers(compared).forEach(answer -> elements.add(new Remark("answer", answer)));
            elements.addAll(LineChartPlot.of(compared));
            elements.add(grid(compared, compared.spans(course.documents())));
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

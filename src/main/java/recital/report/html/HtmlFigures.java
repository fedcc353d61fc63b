package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import recital.lineage.FigureHistory;
import recital.lineage.FigureTimeline;
import recital.lineage.Quantity;
import recital.report.TextRenderer;
import recital.report.html.LineagePage.Section;
import recital.report.html.PageElement.FigureTable;
import recital.report.phrases.BlamePhrases;
import recital.report.phrases.FigurePhrases;
import recital.report.phrases.Provenance;
import recital.report.phrases.TracePhrases;

/** Writes the figures of provisions as one self-contained page, a line chart for each measure of three years or more. */
final class HtmlFigures implements TextRenderer<FigureTimeline> {

    @Override
    public void write(FigureTimeline course, Writer out) throws IOException {
        PageAnchors anchors = new PageAnchors();
        List<Section> sections = new ArrayList<>();
        course.byProvision()
                .forEach((provision, measures) -> sections.add(new Section(
                        anchors.unused(provision),
                        provision.toString(),
                        FigurePhrases.opening(measures),
                        elements(measures))));
        new LineagePage(
                        "Figures through the years",
                        FigurePhrases.heading(course),
                        Provenance.warning(course.documents()).stream().toList(),
                        List.of(),
                        sections)
                .write(out);
    }

    private static List<PageElement> elements(List<FigureHistory> measures) {
        List<PageElement> elements = new ArrayList<>();
        elements.add(new FigureTable(
                FigureTimeline.inOrder(measures).stream().map(HtmlFigures::row).toList()));
        measures.stream().filter(FigureHistory::isLine).map(LineChartPlot::of).forEach(elements::add);
        return elements;
    }

    private static FigureTable.FigureRow row(Quantity quantity) {
        return new FigureTable.FigureRow(
                TracePhrases.year(quantity.stage().document()),
                BlamePhrases.place(quantity.stage().place()),
                quantity.text(),
                quantity.clause());
    }
}

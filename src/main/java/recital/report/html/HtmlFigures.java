package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import recital.lineage.FigureCourse;
import recital.lineage.Measure;
import recital.lineage.Quantity;
import recital.report.BlameLabel;
import recital.report.FigureLabel;
import recital.report.Provenance;
import recital.report.Safe;
import recital.report.TextRenderer;
import recital.report.TraceLabel;
import recital.report.html.LineagePage.Section;
import recital.report.html.PageElement.FigureTable;

/** Writes the figures of provisions as one self-contained page, a line chart for each measure of three years or more. */
final class HtmlFigures implements TextRenderer<FigureCourse> {

    @Override
    public void write(FigureCourse course, Writer out) throws IOException {
        PageAnchors anchors = new PageAnchors();
        List<Section> sections = new ArrayList<>();
        course.byProvision()
                .forEach((provision, measures) -> sections.add(new Section(
                        anchors.free(provision),
                        Safe.line(provision.toString()),
                        FigureLabel.opening(measures),
                        elements(measures))));
        new LineagePage(
                        "Figures through the years",
                        Safe.line(FigureLabel.heading(course)),
                        Provenance.warning(course.documents()).stream().toList(),
                        List.of(),
                        sections)
                .write(out);
    }

    private static List<PageElement> elements(List<Measure> measures) {
        List<PageElement> elements = new ArrayList<>();
        elements.add(new FigureTable(
                FigureCourse.inOrder(measures).stream().map(HtmlFigures::row).toList()));
        measures.stream().filter(Measure::isLine).map(LineChartPlot::of).forEach(elements::add);
        return elements;
    }

    private static FigureTable.Row row(Quantity quantity) {
        return new FigureTable.Row(
                TraceLabel.year(quantity.stage().document()),
                Safe.line(BlameLabel.place(quantity.stage().place())),
                Safe.line(quantity.text()),
                Safe.line(quantity.clause()));
    }
}

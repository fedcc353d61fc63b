package recital.report.html;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import recital.lineage.FigureCourse;
import recital.lineage.Measure;
import recital.lineage.Place;
import recital.lineage.Quantity;
import recital.report.BlameLabel;
import recital.report.FigureLabel;
import recital.report.Provenance;
import recital.report.Renderer;
import recital.report.Safe;
import recital.report.TraceLabel;
import recital.report.html.LineagePage.Section;

/** Writes the figures of provisions as one self-contained page, a line chart for each measure of three years or more. */
public final class HtmlFigures implements Renderer<FigureCourse> {

    @Override
    public void render(FigureCourse course, Appendable out) throws IOException {
        PageAnchors anchors = new PageAnchors();
        Map<Place, List<Measure>> byProvision = course.measures().stream()
                .collect(Collectors.groupingBy(Measure::provision, LinkedHashMap::new, Collectors.toList()));
        List<Section> sections = new ArrayList<>();
        byProvision.forEach((provision, measures) -> sections.add(new Section(
                anchors.free(provision), Safe.line(provision.toString()), FigureLabel.opening(measures), output -> {
                    table(measures, output);
                    measures.stream().filter(FigureLabel::isLine).forEach(measure -> new LineChart(measure)
                            .writeTo(output));
                })));
        LineagePage.of(
                        "Figures through the years",
                        Safe.line(FigureLabel.heading(course)),
                        Provenance.warning(course.documents()).stream().toList(),
                        List.of(),
                        sections)
                .write(out);
    }

    private static void table(List<Measure> measures, TemplateOutput output) {
        output.writeContent(
                "<table class=\"figures\"><thead><tr><th scope=\"col\">Year</th><th scope=\"col\">Paragraph</th>"
                        + "<th scope=\"col\">Figure</th><th scope=\"col\">As it stands</th></tr></thead><tbody>\n");
        for (Quantity quantity : FigureLabel.inOrder(measures)) {
            output.writeContent("<tr><td class=\"when\">");
            output.writeUserContent(TraceLabel.year(quantity.stage().document()));
            output.writeContent("</td><td>");
            output.writeUserContent(Safe.line(BlameLabel.place(quantity.stage().place())));
            output.writeContent("</td><td class=\"number\">");
            output.writeUserContent(Safe.line(quantity.text()));
            output.writeContent("</td><td>");
            output.writeUserContent(Safe.line(quantity.clause()));
            output.writeContent("</td></tr>\n");
        }
        output.writeContent("</tbody></table>\n");
    }
}

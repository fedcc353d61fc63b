package recital.report.html;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import recital.lineage.CitationCourse;
import recital.lineage.CitationYear;
import recital.lineage.CitationYear.Entered;
import recital.lineage.CitationYear.Left;
import recital.lineage.Cited;
import recital.lineage.CitedCourse;
import recital.lineage.SeriesCitations;
import recital.model.Resolution;
import recital.report.CitationLabel;
import recital.report.Provenance;
import recital.report.Renderer;
import recital.report.Safe;
import recital.report.html.LineagePage.Section;

/** Writes what a series cites as one self-contained page: a table of all by year, then what entered and left in each. */
public final class HtmlCitations implements Renderer<CitationCourse> {

    @Override
    public void render(CitationCourse course, Appendable out) throws IOException {
        PageAnchors anchors = new PageAnchors();
        List<Section> sections = new ArrayList<>();
        for (SeriesCitations series : course.series()) {
            if (series.cited().isEmpty()) {
                continue;
            }
            if (course.asked().isPresent()) {
                series.cited().forEach(cited -> sections.add(course(cited, series, anchors)));
            } else {
                String title = course.series().size() == 1 ? "All by year" : Safe.line(CitationLabel.title(series));
                sections.add(new Section(
                        anchors.free("all"),
                        title,
                        "Filled where the text cites, hollow where a note alone does.",
                        new CitationGrid(series)));
                series.years().forEach(year -> sections.add(year(year, series, anchors)));
            }
        }
        String hidden = CitationLabel.hidden(course);
        LineagePage.of(
                        "Citations through the years",
                        Safe.line(CitationLabel.heading(course)),
                        Provenance.warning(course.documents()).stream().toList(),
                        hidden.isEmpty() ? List.of() : List.of(hidden),
                        sections)
                .write(out);
    }

    private static Section course(CitedCourse course, SeriesCitations series, PageAnchors anchors) {
        String name = Safe.line(course.cited().name());
        return new Section(anchors.free(name), name, CitationLabel.course(course, series), output -> {
            head(output, "Year", "Document", "Where it is cited");
            for (Resolution document : CitationLabel.fromFirst(course, series)) {
                row(
                        output,
                        "",
                        CitationLabel.year(document),
                        document.shortName(),
                        CitationLabel.where(course, document));
            }
            end(output);
        });
    }

    private static Section year(CitationYear year, SeriesCitations series, PageAnchors anchors) {
        Resolution document = year.document();
        return new Section(
                anchors.free(document.shortName()),
                CitationLabel.year(document) + " \u00b7 " + Safe.line(document.shortName()),
                Safe.line(CitationLabel.line(year)),
                output -> {
                    if (!year.entered().isEmpty() || !year.left().isEmpty()) {
                        changes(year, series, output);
                    }
                    moved("From the text to a note: ", year.toNote(), output);
                    moved("From a note to the text: ", year.toText(), output);
                });
    }

    private static void changes(CitationYear year, SeriesCitations series, TemplateOutput output) {
        head(output, "Change", "Document", "Where, or when");
        for (Entered entered : year.entered()) {
            String arrival = CitationLabel.arrival(year, entered);
            row(output, arrival, arrival, entered.cited().name(), CitationLabel.entered(entered));
        }
        for (Left left : year.left()) {
            row(output, "left", "left", left.cited().name(), CitationLabel.left(left, series));
        }
        end(output);
    }

    private static void moved(String how, List<Cited> cited, TemplateOutput output) {
        if (!cited.isEmpty()) {
            output.writeContent("<p class=\"what\">");
            output.writeUserContent(Safe.line(how + CitationLabel.names(cited)));
            output.writeContent("</p>\n");
        }
    }

    private static void head(TemplateOutput output, String... names) {
        output.writeContent("<table class=\"citations\"><thead><tr>");
        for (String name : names) {
            output.writeContent("<th scope=\"col\">" + name + "</th>");
        }
        output.writeContent("</tr></thead><tbody>\n");
    }

    private static void row(TemplateOutput output, String style, String first, String second, String third) {
        output.writeContent("<tr><td class=\"" + style + "\">");
        output.writeUserContent(first);
        output.writeContent("</td><td>");
        output.writeUserContent(Safe.line(second));
        output.writeContent("</td><td>");
        output.writeUserContent(Safe.line(third));
        output.writeContent("</td></tr>\n");
    }

    private static void end(TemplateOutput output) {
        output.writeContent("</tbody></table>\n");
    }
}

package recital.report.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import recital.lineage.CitedCourse;
import recital.lineage.Mention;
import recital.lineage.SeriesCitations;
import recital.model.Resolution;
import recital.report.CitationLabel;
import recital.report.Safe;

/**
 * The documents that a series cites by the documents that cite them, filled where the text does and hollow where a note
 * alone does; a screen reader says where.
 */
final class CitationGrid implements Content {

    private final SeriesCitations series;

    CitationGrid(SeriesCitations series) {
        this.series = series;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        // What scrolls must be reached by the keyboard and have a name.
        output.writeContent(
                "<div class=\"grid\" role=\"region\" tabindex=\"0\" aria-label=\"Documents cited, by year\">"
                        + "<table><thead><tr><th scope=\"col\">Cited</th>");
        for (Resolution document : series.documents()) {
            output.writeContent("<th scope=\"col\"><span>");
            output.writeUserContent(CitationLabel.year(document));
            output.writeContent("</span></th>");
        }
        output.writeContent("</tr></thead><tbody>\n");
        series.cited().forEach(course -> row(course, output));
        output.writeContent("</tbody></table></div>\n");
    }

    private void row(CitedCourse course, TemplateOutput output) {
        output.writeContent("<tr><th scope=\"row\">");
        output.writeUserContent(Safe.line(course.cited().name()));
        output.writeContent("</th>");
        for (Resolution document : series.documents()) {
            cell(course.in(document), output);
        }
        output.writeContent("</tr>\n");
    }

    private static void cell(List<Mention> mentions, TemplateOutput output) {
        if (mentions.isEmpty()) {
            output.writeContent("<td></td>");
            return;
        }
        String sign = mentions.stream().anyMatch(Mention::inText) ? "\u25a0" : "\u25a1";
        output.writeContent("<td><span aria-hidden=\"true\">" + sign + "</span><span class=\"heard\">");
        output.writeUserContent(Safe.line(CitationLabel.where(mentions)));
        output.writeContent("</span></td>");
    }
}

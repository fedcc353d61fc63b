package recital.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import recital.lineage.CitationCourse;
import recital.lineage.CitationYear;
import recital.lineage.CitationYear.Entered;
import recital.lineage.CitationYear.Left;
import recital.lineage.Cited;
import recital.lineage.CitedCourse;
import recital.lineage.SeriesCitations;
import recital.model.Resolution;
import recital.report.Span.Style;

/** Shows on a terminal what entered and left the citations of a series in each document, or the course of one citation. */
final class TerminalCitations implements TextRenderer<CitationCourse> {

    private final TerminalOptions options;

    public TerminalCitations(TerminalOptions options) {
        this.options = options;
    }

    @Override
    public void write(CitationCourse course, Writer out) throws IOException {
        TerminalFlow flow = new TerminalFlow(out, options);
        flow.line(CitationLabel.heading(course), Style.STRONG);
        flow.warning(Provenance.warning(course.documents()));
        for (SeriesCitations series : course.series()) {
            if (series.cited().isEmpty()) {
                continue;
            }
            if (course.series().size() > 1) {
                flow.blank();
                flow.line(CitationLabel.title(series), Style.STRONG);
            }
            if (course.asked().isPresent()) {
                courses(series, flow);
            } else {
                years(series, flow);
            }
        }
        String hidden = CitationLabel.hidden(course);
        if (!hidden.isEmpty()) {
            flow.blank();
            flow.line(Span.plain(hidden));
        }
    }

    private void years(SeriesCitations series, TerminalFlow flow) throws IOException {
        for (CitationYear year : series.years()) {
            flow.blank();
            flow.line(
                    new Span(CitationLabel.year(year.document()), Style.STRONG),
                    Span.plain("  " + CitationLabel.line(year)));
            Columns columns = new Columns();
            for (Entered entered : year.entered()) {
                columns.add(
                        List.of(
                                CitationLabel.arrival(year, entered),
                                entered.cited().name()),
                        CitationLabel.entered(entered));
            }
            for (Left left : year.left()) {
                columns.add(List.of("left", left.cited().name()), CitationLabel.left(left, series));
            }
            columns.write(flow);
            moved("from the text to a note: ", year.toNote(), flow);
            moved("from a note to the text: ", year.toText(), flow);
        }
    }

    private static void moved(String how, List<Cited> cited, TerminalFlow flow) throws IOException {
        if (!cited.isEmpty()) {
            flow.paragraph(Span.plain(""), 4, List.of(new Span(how + CitationLabel.names(cited), Style.QUIET)));
        }
    }

    private void courses(SeriesCitations series, TerminalFlow flow) throws IOException {
        for (CitedCourse course : series.cited()) {
            flow.blank();
            flow.line(
                    new Span(course.cited().name(), Style.STRONG),
                    Span.plain("  " + CitationLabel.course(course, series)));
            Columns columns = new Columns();
            for (Resolution document : series.from(course)) {
                columns.add(
                        List.of(CitationLabel.year(document), document.shortName()),
                        CitationLabel.where(course, document));
            }
            columns.write(flow);
        }
    }
}

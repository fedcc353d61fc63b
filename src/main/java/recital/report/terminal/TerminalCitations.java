package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import recital.lineage.CitationCourse;
import recital.lineage.CitationYear;
import recital.lineage.CitationYear.Entered;
import recital.lineage.CitationYear.Left;
import recital.lineage.CitedCourse;
import recital.lineage.CitedDocument;
import recital.lineage.SeriesCitations;
import recital.model.Resolution;
import recital.report.TextRenderer;
import recital.report.phrases.CitationPhrases;
import recital.report.phrases.Provenance;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;

/** Shows on a terminal what entered and left the citations of a series in each document, or the course of one citation. */
final class TerminalCitations implements TextRenderer<CitationCourse> {

    private final TerminalOptions options;

    public TerminalCitations(TerminalOptions options) {
        this.options = options;
    }

    @Override
    public void write(CitationCourse course, Writer out) throws IOException {
        TerminalFlow flow = new TerminalFlow(out, options);
        flow.line(CitationPhrases.heading(course), Style.STRONG);
        flow.warning(Provenance.warning(course.documents()));
        for (SeriesCitations series : course.series()) {
            if (series.cited().isEmpty()) {
                continue;
            }
            if (course.series().size() > 1) {
                flow.blank();
                flow.line(CitationPhrases.title(series), Style.STRONG);
            }
            if (course.asked().isPresent()) {
                courses(series, flow);
            } else {
                years(series, flow);
            }
        }
        String hidden = CitationPhrases.hidden(course);
        if (!hidden.isEmpty()) {
            flow.blank();
            flow.line(StyledText.plain(hidden));
        }
    }

    private void years(SeriesCitations series, TerminalFlow flow) throws IOException {
        for (CitationYear year : series.years()) {
            flow.blank();
            flow.line(
                    new StyledText(CitationPhrases.year(year.document()), Style.STRONG),
                    StyledText.plain("  " + CitationPhrases.line(year)));
            Columns columns = new Columns();
            for (Entered entered : year.entered()) {
                columns.add(
                        List.of(
                                CitationPhrases.arrival(year, entered),
                                entered.cited().name()),
                        CitationPhrases.entered(entered));
            }
            for (Left left : year.left()) {
                columns.add(List.of("left", left.cited().name()), CitationPhrases.left(left, series));
            }
            columns.write(flow);
            moved("from the text to a note: ", year.toNote(), flow);
            moved("from a note to the text: ", year.toText(), flow);
        }
    }

    private static void moved(String how, List<CitedDocument> cited, TerminalFlow flow) throws IOException {
        if (!cited.isEmpty()) {
            flow.paragraph(StyledText.plain(""), 4, List.of(new StyledText(how + CitationPhrases.names(cited), Style.QUIET)));
        }
    }

    private void courses(SeriesCitations series, TerminalFlow flow) throws IOException {
        for (CitedCourse course : series.cited()) {
            flow.blank();
            flow.line(
                    new StyledText(course.cited().name(), Style.STRONG),
                    StyledText.plain("  " + CitationPhrases.course(course, series)));
            Columns columns = new Columns();
            for (Resolution document : series.from(course)) {
                columns.add(
                        List.of(CitationPhrases.year(document), document.shortName()),
                        CitationPhrases.where(course, document));
            }
            columns.write(flow);
        }
    }
}

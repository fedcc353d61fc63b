package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import recital.lineage.CitationTimeline;
import recital.lineage.CitationYear;
import recital.lineage.CitationYear.AddedCitation;
import recital.lineage.CitationYear.RemovedCitation;
import recital.lineage.CitedDocument;
import recital.lineage.CitedHistory;
import recital.lineage.SeriesCitations;
import recital.model.Resolution;
import recital.report.TextRenderer;
import recital.report.phrases.CitationPhrases;
import recital.report.phrases.Provenance;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;

/** Shows on a terminal what entered and left the citations of a series in each document, or the course of one citation. */
final class TerminalCitations implements TextRenderer<CitationTimeline> {

    private final TerminalOptions options;

    public TerminalCitations(TerminalOptions options) {
        this.options = options;
    }

    @Override
    public void write(CitationTimeline course, Writer out) throws IOException {
        TerminalWriter writer = new TerminalWriter(out, options);
        writer.line(CitationPhrases.heading(course), Style.STRONG);
        writer.warning(Provenance.warning(course.documents()));
        for (SeriesCitations series : course.series()) {
            if (series.cited().isEmpty()) {
                continue;
            }
            if (course.series().size() > 1) {
                writer.blank();
                writer.line(CitationPhrases.title(series), Style.STRONG);
            }
            if (course.asked().isPresent()) {
                courses(series, writer);
            } else {
                years(series, writer);
            }
        }
        List<String> misdated = CitationPhrases.misdated(course);
        if (!misdated.isEmpty()) {
            writer.blank();
            writer.line("cited with another date than that of adoption", Style.STRONG);
            for (String one : misdated) {
                writer.paragraph(StyledText.plain(""), 2, List.of(StyledText.plain(one)));
            }
        }
        String hidden = CitationPhrases.hidden(course);
        if (!hidden.isEmpty()) {
            writer.blank();
            writer.line(StyledText.plain(hidden));
        }
    }

    private void years(SeriesCitations series, TerminalWriter writer) throws IOException {
        for (CitationYear year : series.years()) {
            writer.blank();
            writer.line(
                    new StyledText(CitationPhrases.year(year.document()), Style.STRONG),
                    StyledText.plain("  " + CitationPhrases.line(year)));
            TextTable columns = new TextTable();
            for (AddedCitation entered : year.added()) {
                columns.add(
                        List.of(
                                CitationPhrases.arrival(year, entered),
                                entered.cited().name()),
                        CitationPhrases.entered(entered));
            }
            for (RemovedCitation left : year.removed()) {
                columns.add(List.of("left", left.cited().name()), CitationPhrases.left(left, series));
            }
            columns.write(writer);
            moved("from the text to a note: ", year.toNote(), writer);
            moved("from a note to the text: ", year.toText(), writer);
        }
    }

    private static void moved(String how, List<CitedDocument> cited, TerminalWriter writer) throws IOException {
        if (!cited.isEmpty()) {
            writer.paragraph(
                    StyledText.plain(""), 4, List.of(new StyledText(how + CitationPhrases.names(cited), Style.QUIET)));
        }
    }

    private void courses(SeriesCitations series, TerminalWriter writer) throws IOException {
        for (CitedHistory course : series.cited()) {
            writer.blank();
            writer.line(
                    new StyledText(course.cited().name(), Style.STRONG),
                    StyledText.plain("  " + CitationPhrases.course(course, series)));
            TextTable columns = new TextTable();
            for (Resolution document : series.from(course)) {
                columns.add(
                        List.of(CitationPhrases.year(document), document.shortName()),
                        CitationPhrases.where(course, document));
            }
            columns.write(writer);
        }
    }
}

package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recital.lineage.CitationTimeline;
import recital.lineage.CitationYear;
import recital.lineage.CitationYear.AddedCitation;
import recital.lineage.CitationYear.RemovedCitation;
import recital.lineage.CitedDocument;
import recital.lineage.CitedHistory;
import recital.lineage.Mention;
import recital.lineage.SeriesCitations;
import recital.model.Resolution;
import recital.report.TextRenderer;
import recital.report.html.LineagePage.Section;
import recital.report.html.PageElement.CitationGrid;
import recital.report.html.PageElement.CitationTable;
import recital.report.html.PageElement.MovedCitations;
import recital.report.phrases.CitationPhrases;
import recital.report.phrases.Provenance;

/** Writes what a series cites as one self-contained page: a table of all by year, then what entered and left in each. */
final class HtmlCitations implements TextRenderer<CitationTimeline> {

    @Override
    public void write(CitationTimeline course, Writer out) throws IOException {
        PageAnchors anchors = new PageAnchors();
        List<Section> sections = new ArrayList<>();
        for (SeriesCitations series : course.series()) {
            if (series.cited().isEmpty()) {
                continue;
            }
            if (course.asked().isPresent()) {
                series.cited().forEach(cited -> sections.add(course(cited, series, anchors)));
            } else {
                String title = course.series().size() == 1 ? "All by year" : CitationPhrases.title(series);
                sections.add(new Section(
                        anchors.unused("all"),
                        title,
                        "Filled where the text cites, hollow where a note alone does.",
                        List.of(grid(series))));
                series.years().forEach(year -> sections.add(year(year, series, anchors)));
            }
        }
        List<String> misdated = CitationPhrases.misdated(course);
        if (!misdated.isEmpty()) {
            sections.add(new Section(
                    anchors.unused("dates"),
                    "Cited with another date than that of adoption",
                    "",
                    misdated.stream().<PageElement>map(MovedCitations::new).toList()));
        }
        String hidden = CitationPhrases.hidden(course);
        new LineagePage(
                        "Citations through the years",
                        CitationPhrases.heading(course),
                        Provenance.warning(course.documents()).stream().toList(),
                        hidden.isEmpty() ? List.of() : List.of(hidden),
                        sections)
                .write(out);
    }

    private static CitationGrid grid(SeriesCitations series) {
        return new CitationGrid(
                series.documents().stream().map(CitationPhrases::year).toList(),
                series.cited().stream().map(course -> gridRow(course, series)).toList());
    }

    private static CitationGrid.CitedRow gridRow(CitedHistory course, SeriesCitations series) {
        return new CitationGrid.CitedRow(
                course.cited().name(),
                series.documents().stream()
                        .map(document -> cell(course.in(document)))
                        .toList());
    }

    private static CitationGrid.Cell cell(List<Mention> mentions) {
        if (mentions.isEmpty()) {
            return new CitationGrid.Cell("", "");
        }
        String sign = mentions.stream().anyMatch(Mention::inText) ? "\u25a0" : "\u25a1";
        return new CitationGrid.Cell(sign, CitationPhrases.where(mentions));
    }

    private static Section course(CitedHistory course, SeriesCitations series, PageAnchors anchors) {
        String name = course.cited().name();
        List<CitationTable.ChangeRow> rows = series.from(course).stream()
                .map(document -> row(
                        "",
                        CitationPhrases.year(document),
                        document.shortName(),
                        CitationPhrases.where(course, document)))
                .toList();
        return new Section(
                anchors.unused(name),
                name,
                CitationPhrases.course(course, series),
                List.of(new CitationTable(List.of("Year", "Document", "Where it is cited"), rows)));
    }

    private static Section year(CitationYear year, SeriesCitations series, PageAnchors anchors) {
        Resolution document = year.document();
        List<PageElement> elements = new ArrayList<>();
        if (!year.added().isEmpty() || !year.removed().isEmpty()) {
            elements.add(changes(year, series));
        }
        moved("From the text to a note: ", year.toNote()).ifPresent(elements::add);
        moved("From a note to the text: ", year.toText()).ifPresent(elements::add);
        return new Section(
                anchors.unused(document.shortName()),
                CitationPhrases.year(document) + " \u00b7 " + document.shortName(),
                CitationPhrases.line(year),
                elements);
    }

    private static CitationTable changes(CitationYear year, SeriesCitations series) {
        List<CitationTable.ChangeRow> rows = new ArrayList<>();
        for (AddedCitation entered : year.added()) {
            String arrival = CitationPhrases.arrival(year, entered);
            rows.add(row(arrival, arrival, entered.cited().name(), CitationPhrases.entered(entered)));
        }
        for (RemovedCitation left : year.removed()) {
            rows.add(row("left", "left", left.cited().name(), CitationPhrases.left(left, series)));
        }
        return new CitationTable(List.of("Change", "Document", "Where, or when"), rows);
    }

    private static CitationTable.ChangeRow row(String change, String first, String document, String where) {
        return new CitationTable.ChangeRow(change, first, document, where);
    }

    private static Optional<PageElement> moved(String how, List<CitedDocument> cited) {
        return cited.isEmpty() ? Optional.empty() : Optional.of(new MovedCitations(how + CitationPhrases.names(cited)));
    }
}

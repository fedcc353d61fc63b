package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
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
import recital.model.OfficialAddress;
import recital.model.Resolution;
import recital.report.TextRenderer;
import recital.report.html.LineagePage.Section;
import recital.report.html.PageElement.CitationTable;
import recital.report.html.PageElement.Remark;
import recital.report.html.PageElement.YearGrid;
import recital.report.phrases.CitationPhrases;
import recital.report.phrases.Provenance;

/** Writes what a series cites as one self-contained page: a table of all by year, then what entered and left in each. */
final class HtmlCitations implements TextRenderer<CitationTimeline> {

    private final SiteMap site;

    HtmlCitations(SiteMap site) {
        this.site = site;
    }

    @Override
    public void write(CitationTimeline course, Writer out) throws IOException {
        page(course).write(out);
    }

    LineagePage page(CitationTimeline course) {
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
                                List.of(grid(series)))
                        .ofKind("first"));
                List<Section> years = new ArrayList<>();
                series.years().forEach(year -> years.add(year(year, series, anchors)));
                Collections.reverse(years);
                sections.addAll(years);
            }
        }
        List<String> misdated = CitationPhrases.misdated(course);
        if (!misdated.isEmpty()) {
            sections.add(new Section(
                    anchors.unused("dates"),
                    "Cited with another date than that of adoption",
                    "",
                    misdated.stream()
                            .<PageElement>map(line -> new Remark("what", line))
                            .toList()));
        }
        String hidden = CitationPhrases.hidden(course);
        LineagePage page = LineagePage.of(
                        site,
                        "Citations through the years",
                        CitationPhrases.heading(course),
                        Provenance.warning(course.documents()).stream().toList(),
                        hidden.isEmpty() ? List.of() : List.of(hidden),
                        sections)
                .in(course.documents());
        return course.series().size() == 1 && course.asked().isEmpty() ? page.newestFirst() : page;
    }

    private YearGrid grid(SeriesCitations series) {
        return new YearGrid(
                "Documents cited, by year",
                "Cited",
                series.documents().stream()
                        .map(document -> new Linked(CitationPhrases.year(document), site.document(document)))
                        .toList(),
                series.cited().stream().map(course -> gridRow(course, series)).toList());
    }

    private YearGrid.GridRow gridRow(CitedHistory course, SeriesCitations series) {
        return new YearGrid.GridRow(
                linked(course.cited(), series),
                course.called().map(name -> "\u201c" + name + "\u201d").orElse(""),
                series.documents().stream()
                        .map(document -> cell(course.in(document)))
                        .toList());
    }

    /** To its page where it belongs to the series, else to the official document. */
    private Linked linked(CitedDocument cited, SeriesCitations series) {
        return new Linked(
                cited.name(),
                series.documents().stream()
                        .filter(document -> document.shortName().equals(cited.name()))
                        .map(site::document)
                        .filter(address -> !address.isEmpty())
                        .findFirst()
                        .or(() -> cited.document().map(OfficialAddress::of))
                        .orElse(""));
    }

    private static YearGrid.Cell cell(List<Mention> mentions) {
        if (mentions.isEmpty()) {
            return new YearGrid.Cell("", "", "");
        }
        String sign = mentions.stream().anyMatch(Mention::inText) ? "\u25a0" : "\u25a1";
        return new YearGrid.Cell(sign, "", CitationPhrases.where(mentions));
    }

    private Section course(CitedHistory course, SeriesCitations series, PageAnchors anchors) {
        String name = course.cited().name();
        List<CitationTable.ChangeRow> rows = series.from(course).stream()
                .map(document -> row(
                        "",
                        CitationPhrases.year(document),
                        new Linked(document.shortName(), site.document(document)),
                        CitationPhrases.where(course, document)))
                .toList();
        return new Section(
                anchors.unused(name),
                name,
                CitationPhrases.course(course, series),
                List.of(new CitationTable(List.of("Year", "Document", "Where it is cited"), rows)));
    }

    private Section year(CitationYear year, SeriesCitations series, PageAnchors anchors) {
        Resolution document = year.document();
        List<PageElement> elements = new ArrayList<>();
        if (!year.added().isEmpty() || !year.removed().isEmpty()) {
            elements.add(changes(year, series));
        }
        moved("From the text to a note: ", year.toNote()).ifPresent(elements::add);
        moved("From a note to the text: ", year.toText()).ifPresent(elements::add);
        return new Section(
                anchors.unused(document.shortName()),
                new Linked(CitationPhrases.year(document) + " \u00b7 " + document.shortName(), site.document(document)),
                CitationPhrases.line(year),
                "",
                elements,
                List.of());
    }

    private CitationTable changes(CitationYear year, SeriesCitations series) {
        List<CitationTable.ChangeRow> rows = new ArrayList<>();
        for (AddedCitation entered : year.added()) {
            String arrival = CitationPhrases.arrival(year, entered);
            rows.add(row(arrival, arrival, linked(entered.cited(), series), CitationPhrases.entered(entered)));
        }
        for (RemovedCitation left : year.removed()) {
            rows.add(row("left", "left", linked(left.cited(), series), CitationPhrases.left(left, series)));
        }
        return new CitationTable(List.of("Change", "Document", "Where, or when"), rows);
    }

    private static CitationTable.ChangeRow row(String change, String first, Linked document, String where) {
        return new CitationTable.ChangeRow(change, first, document, where);
    }

    private static Optional<PageElement> moved(String how, List<CitedDocument> cited) {
        return cited.isEmpty() ? Optional.empty() : Optional.of(new Remark("what", how + CitationPhrases.names(cited)));
    }
}

package recital.report.csv;

import java.io.IOException;
import java.util.Optional;
import recital.diff.Significance;
import recital.lineage.CitationTimeline;
import recital.lineage.CitationYear;
import recital.lineage.CitationYear.AddedCitation;
import recital.lineage.CitationYear.RemovedCitation;
import recital.lineage.CitedDocument;
import recital.lineage.CitedHistory;
import recital.lineage.Mention;
import recital.lineage.SeriesCitations;
import recital.model.Resolution;
import recital.report.TableRenderer;
import recital.report.phrases.CitationPhrases;

/**
 * Writes what a series cites as CSV: one row for each text or note that cites a document, and one for each document
 * that left the citations.
 */
final class CsvCitations implements CsvTable<CitationTimeline> {

    @Override
    public void rows(CitationTimeline course, TableRenderer.Rows csv) throws IOException {
        csv.row(
                "year",
                "document",
                "draft",
                "edition",
                "cited",
                "kind",
                "change",
                "significance",
                "paragraph",
                "note",
                "printed",
                "last cited",
                "cited in",
                "series");
        for (SeriesCitations series : course.series()) {
            for (CitationYear year : series.years()) {
                for (CitedHistory cited : series.cited()) {
                    mentions(year, cited, CitationPhrases.title(series), csv);
                }
                for (RemovedCitation left : year.removed()) {
                    row(
                            year,
                            left.cited(),
                            "left",
                            Optional.of(left.significance()),
                            Optional.empty(),
                            "",
                            CitationPhrases.years(left.citing(), series),
                            CitationPhrases.title(series),
                            csv);
                }
            }
        }
    }

    private static void mentions(CitationYear year, CitedHistory course, String series, TableRenderer.Rows csv)
            throws IOException {
        Optional<AddedCitation> entered = year.added().stream()
                .filter(one -> one.cited().equals(course.cited()))
                .findFirst();
        String change = entered.map(one -> CitationPhrases.arrival(year, one)).orElse("stayed");
        Object last = entered.flatMap(AddedCitation::last).map(Cells::year).orElse("");
        for (Mention mention : course.in(year.document())) {
            row(
                    year,
                    course.cited(),
                    change,
                    entered.map(AddedCitation::significance),
                    Optional.of(mention),
                    last,
                    "",
                    series,
                    csv);
        }
    }

    private static void row(
            CitationYear year,
            CitedDocument cited,
            String change,
            Optional<Significance> significance,
            Optional<Mention> mention,
            Object last,
            String citedIn,
            String series,
            TableRenderer.Rows csv)
            throws IOException {
        Resolution document = year.document();
        csv.row(
                Cells.year(document),
                document.name(),
                year.isDraft(),
                document.edition().code(),
                name(cited),
                cited.kind().code(),
                change,
                significance.map(Significance::code).orElse(""),
                mention.flatMap(Mention::paragraph)
                        .map(paragraph -> paragraph.id().value())
                        .orElse(""),
                mention.flatMap(Mention::note).orElse(""),
                mention.map(Mention::printed).orElse(""),
                last,
                citedIn,
                series);
    }

    /** The whole symbol of a resolution, since a spreadsheet would make a date of a number pair. */
    private static String name(CitedDocument cited) {
        return switch (cited.kind()) {
            case ASSEMBLY_RESOLUTION,
                    COUNCIL_RESOLUTION,
                    SECURITY_COUNCIL_RESOLUTION,
                    HUMAN_RIGHTS_COUNCIL_RESOLUTION -> cited.symbol();
            case DECISION, ELSEWHERE, TREATY, PUBLICATION, DOCUMENT -> cited.name();
        };
    }
}

package recital.report.csv;

import java.io.IOException;
import java.util.Optional;
import recital.lineage.ComparedFigures;
import recital.lineage.FigureHistory;
import recital.lineage.FigureTimeline;
import recital.lineage.Quantity;
import recital.report.TableRenderer;
import recital.report.phrases.FigurePhrases;
import recital.report.phrases.SeriesPhrases;

/**
 * Writes the figures of provisions as CSV, one row a figure, those of one measure together; what is
 * compared and what is of one measure has one number.
 */
final class CsvFigures implements CsvTable<FigureTimeline> {

    @Override
    public void rows(FigureTimeline course, TableRenderer.Rows csv) throws IOException {
        csv.row(
                "provision",
                "comparison",
                "measure",
                "name",
                "year",
                "stated year",
                "document",
                "draft",
                "edition",
                "paragraph",
                "figure",
                "value",
                "unit",
                "lead",
                "counted",
                "bound",
                "sense",
                "figure before",
                "changed",
                "replaces",
                "series");
        int comparison = 0;
        int number = 0;
        for (FigureTimeline series : course.bySeries()) {
            String title = SeriesPhrases.title(series.series().get(0));
            for (ComparedFigures compared : series.compared()) {
                comparison++;
                for (FigureHistory measure : compared.measures()) {
                    write(measure, comparison, ++number, title, csv);
                }
            }
        }
    }

    private static void write(FigureHistory measure, int comparison, int number, String series, TableRenderer.Rows csv)
            throws IOException {
        Optional<Quantity> before = Optional.empty();
        for (Quantity quantity : measure.quantities()) {
            boolean first = quantity.equals(measure.first());
            csv.row(
                    measure.provision(),
                    comparison,
                    number,
                    FigurePhrases.name(measure),
                    Cells.year(quantity.stage().document()),
                    Cells.number(quantity.statedYear()),
                    quantity.stage().document().name(),
                    quantity.stage().isDraft(),
                    quantity.stage().document().edition().code(),
                    quantity.stage().paragraph().id(),
                    quantity.text(),
                    value(quantity),
                    quantity.unit(),
                    quantity.lead(),
                    quantity.counted(),
                    quantity.bound().text(),
                    quantity.bound().sense().code(),
                    before.map(Quantity::text).orElse(""),
                    before.filter(earlier -> !earlier.isSameAs(quantity)).isPresent(),
                    measure.replaced()
                            .filter(other -> first)
                            .map(other -> other.clause())
                            .orElse(""),
                    series);
            // The text before is the adopted one; a draft is compared with that, too.
            before = quantity.stage().isDraft() ? before : Optional.of(quantity);
        }
    }

    private static Object value(Quantity quantity) {
        return quantity.value().isPresent() ? quantity.value().get() : "";
    }
}

package recital.report.csv;

import java.io.IOException;
import java.io.Writer;
import recital.lineage.FigureHistory;
import recital.lineage.FigureTimeline;
import recital.lineage.Quantity;
import recital.report.TextRenderer;
import recital.report.phrases.TracePhrases;

/** Writes the figures of provisions as CSV, one row a figure; those of one measure have its number. */
final class CsvFigures implements TextRenderer<FigureTimeline> {

    @Override
    public void write(FigureTimeline course, Writer out) throws IOException {
        TableWriter csv = TableWriter.csv(
                out,
                "provision",
                "measure",
                "year",
                "document",
                "edition",
                "paragraph",
                "figure",
                "value",
                "unit",
                "lead",
                "counted",
                "bound",
                "sense");
        int number = 0;
        for (FigureHistory measure : course.histories()) {
            number++;
            for (Quantity quantity : measure.quantities()) {
                csv.row(
                        measure.provision(),
                        number,
                        TracePhrases.year(quantity.stage().document()),
                        quantity.stage().document().name(),
                        quantity.stage().document().edition().code(),
                        quantity.stage().paragraph().id(),
                        quantity.text(),
                        quantity.value().map(value -> value.toPlainString()).orElse(""),
                        quantity.unit(),
                        quantity.lead(),
                        quantity.counted(),
                        quantity.bound().text(),
                        quantity.bound().sense().code());
            }
        }
    }
}

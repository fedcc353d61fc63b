package recital.report.csv;

import java.io.IOException;
import java.io.Writer;
import org.apache.commons.csv.CSVPrinter;
import recital.lineage.FigureHistory;
import recital.lineage.FigureTimeline;
import recital.lineage.Quantity;
import recital.report.TextRenderer;
import recital.report.phrases.TextSanitizer;
import recital.report.phrases.TracePhrases;

/** Writes the figures of provisions as CSV, one row a figure; those of one measure have its number. */
final class CsvFigures implements TextRenderer<FigureTimeline> {

    @Override
    public void write(FigureTimeline course, Writer out) throws IOException {
        CSVPrinter csv = new CSVPrinter(out, CsvFormats.COMMAS);
        csv.printRecord(
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
                csv.printRecord(
                        measure.provision(),
                        number,
                        TracePhrases.year(quantity.stage().document()),
                        quantity.stage().document().name(),
                        quantity.stage().document().edition().code(),
                        quantity.stage().paragraph().id(),
                        quantity.text(),
                        quantity.value().map(value -> value.toPlainString()).orElse(""),
                        quantity.unit(),
                        TextSanitizer.onOneLine(quantity.lead()),
                        TextSanitizer.onOneLine(quantity.counted()),
                        TextSanitizer.onOneLine(quantity.bound().text()),
                        quantity.bound().sense().code());
            }
        }
    }
}

package recital.report.csv;

import java.io.IOException;
import java.io.Writer;
import org.apache.commons.csv.CSVPrinter;
import recital.lineage.FigureCourse;
import recital.lineage.Measure;
import recital.lineage.Quantity;
import recital.report.TextRenderer;
import recital.report.phrases.TextSanitizer;
import recital.report.phrases.TracePhrases;

/** Writes the figures of provisions as CSV, one row a figure; those of one measure have its number. */
final class CsvFigures implements TextRenderer<FigureCourse> {

    @Override
    public void write(FigureCourse course, Writer out) throws IOException {
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
        for (Measure measure : course.measures()) {
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

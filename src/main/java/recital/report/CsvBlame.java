package recital.report;

import java.io.IOException;
import java.io.Writer;
import org.apache.commons.csv.CSVPrinter;
import recital.lineage.Blame;
import recital.lineage.Blame.Blamed;
import recital.lineage.Blame.Run;

/** Writes the origin of the words of a document as CSV, one row a run. */
final class CsvBlame implements TextRenderer<Blame> {

    @Override
    public void write(Blame blame, Writer out) throws IOException {
        CSVPrinter csv = new CSVPrinter(out, CsvFormats.COMMAS);
        csv.printRecord("document", "edition", "paragraph", "provision", "year", "origin", "absence", "text");
        for (Blamed paragraph : blame.paragraphs()) {
            for (Run run : paragraph.runs()) {
                csv.printRecord(
                        blame.document().name(),
                        blame.document().edition().code(),
                        paragraph.paragraph().id(),
                        paragraph.provision(),
                        BlameLabel.year(blame, run.origin()),
                        run.origin().first(),
                        BlameLabel.absence(run.origin()),
                        Safe.line(run.text()));
            }
        }
    }
}

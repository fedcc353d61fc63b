package recital.report;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import recital.lineage.Life;
import recital.lineage.Life.Year;
import recital.lineage.Trace;

/** Writes the lives of provisions as CSV, one row for each document in which something happened to one. */
public final class CsvTrace implements Renderer<Trace> {

    static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    @Override
    public void render(Trace trace, Appendable out) throws IOException {
        CSVPrinter csv = new CSVPrinter(out, FORMAT);
        csv.printRecord(
                "provision", "year", "document", "edition", "paragraph", "happening", "moved", "holds", "classes", "text");
        for (Life life : trace.lives()) {
            for (Year year : life.years()) {
                csv.printRecord(
                        life.provision().id(), TraceLabel.year(year.document()), year.document().name(),
                        year.document().edition().label(),
                        year.stage().map(stage -> stage.paragraph().id().value()).orElse(""),
                        year.happening().code(), year.stage().map(stage -> stage.moved()).orElse(false), year.holds(),
                        year.change().map(change -> String.join(" ", change.classes().stream().map(kind -> kind.code()).toList()))
                                .orElse(""),
                        Safe.line(year.stage().map(stage -> stage.paragraph().text()).orElse("")));
            }
        }
    }
}

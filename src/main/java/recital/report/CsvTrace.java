package recital.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVPrinter;
import recital.lineage.Life;
import recital.lineage.Life.Year;
import recital.lineage.Likely;
import recital.lineage.Provision;
import recital.lineage.Trace;
import recital.model.Resolution;

/**
 * Writes the lives of provisions as CSV, one row for each document in which something happened to one.
 *
 * <p>Rows that follow them, {@code likely_in} and {@code likely_from}, are no part of the life: they tell where what was
 * dropped may be found, and where what is new may come from, with the likeness and the evidence.
 */
final class CsvTrace implements TextRenderer<Trace> {

    @Override
    public void write(Trace trace, Writer out) throws IOException {
        CSVPrinter csv = new CSVPrinter(out, CsvFormats.COMMAS);
        csv.printRecord(
                "provision",
                "year",
                "document",
                "edition",
                "paragraph",
                "happening",
                "moved",
                "holds",
                "classes",
                "text",
                "likeness",
                "evidence");
        for (Life life : trace.lives()) {
            for (Year year : life.years()) {
                csv.printRecord(
                        life.provision().id(),
                        TraceLabel.year(year.document()),
                        year.document().name(),
                        year.document().edition().code(),
                        year.stage()
                                .map(stage -> stage.paragraph().id().value())
                                .orElse(""),
                        year.happening().code(),
                        year.stage().map(stage -> stage.moved()).orElse(false),
                        year.holds(),
                        year.change()
                                .map(change -> String.join(
                                        " ",
                                        change.classes().stream()
                                                .map(kind -> kind.code())
                                                .toList()))
                                .orElse(""),
                        Safe.line(year.stage()
                                .map(stage -> stage.paragraph().text())
                                .orElse("")),
                        "",
                        "");
            }
            likely(life.provision(), "likely_in", life.descendants(), csv);
            likely(life.provision(), "likely_from", life.ancestors(), csv);
        }
    }

    private static void likely(Provision provision, String happening, List<Likely> all, CSVPrinter csv)
            throws IOException {
        for (Likely likely : all) {
            Resolution document = likely.stage().document();
            csv.printRecord(
                    provision.id(),
                    TraceLabel.year(document),
                    document.name(),
                    document.edition().code(),
                    likely.stage().paragraph().id(),
                    happening,
                    false,
                    false,
                    "",
                    Safe.line(likely.stage().paragraph().text()),
                    String.format(Locale.ROOT, "%.2f", likely.likeness()),
                    Safe.line(TraceLabel.evidence(likely)));
        }
    }
}

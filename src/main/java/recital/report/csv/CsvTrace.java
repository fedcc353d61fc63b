package recital.report.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVPrinter;
import recital.lineage.CandidateLink;
import recital.lineage.Provision;
import recital.lineage.ProvisionHistory;
import recital.lineage.ProvisionHistory.HistoryYear;
import recital.lineage.Trace;
import recital.model.Resolution;
import recital.report.TextRenderer;
import recital.report.phrases.TextSanitizer;
import recital.report.phrases.TracePhrases;

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
        for (ProvisionHistory life : trace.lives()) {
            for (HistoryYear year : life.years()) {
                csv.printRecord(
                        life.provision().id(),
                        TracePhrases.year(year.document()),
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
                        TextSanitizer.onOneLine(year.stage()
                                .map(stage -> stage.paragraph().text())
                                .orElse("")),
                        "",
                        "");
            }
            likely(life.provision(), "likely_in", life.descendants(), csv);
            likely(life.provision(), "likely_from", life.ancestors(), csv);
        }
    }

    private static void likely(Provision provision, String happening, List<CandidateLink> all, CSVPrinter csv)
            throws IOException {
        for (CandidateLink likely : all) {
            Resolution document = likely.stage().document();
            csv.printRecord(
                    provision.id(),
                    TracePhrases.year(document),
                    document.name(),
                    document.edition().code(),
                    likely.stage().paragraph().id(),
                    happening,
                    false,
                    false,
                    "",
                    TextSanitizer.onOneLine(likely.stage().paragraph().text()),
                    String.format(Locale.ROOT, "%.2f", likely.likeness()),
                    TextSanitizer.onOneLine(TracePhrases.evidence(likely)));
        }
    }
}

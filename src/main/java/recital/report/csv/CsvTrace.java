package recital.report.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import recital.lineage.CandidateLink;
import recital.lineage.Provision;
import recital.lineage.ProvisionHistory;
import recital.lineage.ProvisionHistory.HistoryYear;
import recital.lineage.Trace;
import recital.model.Resolution;
import recital.report.TableRenderer;
import recital.report.phrases.TracePhrases;

/**
 * Writes the lives of provisions as CSV, one row for each document in which something happened to one.
 *
 * <p>Rows that follow them, {@code likely_in} and {@code likely_from}, are no part of the life: they tell where what was
 * dropped may be found, and where what is new may come from, with the likeness and the evidence.
 */
final class CsvTrace implements CsvTable<Trace> {

    @Override
    public void rows(Trace trace, TableRenderer.Rows csv) throws IOException {
        csv.row(
                "provision",
                "year",
                "document",
                "draft",
                "edition",
                "paragraph",
                "happening",
                "moved",
                "holds",
                "classes",
                "text",
                "likeness",
                "evidence");
        for (ProvisionHistory history : trace.histories()) {
            for (HistoryYear year : history.years()) {
                csv.row(
                        history.provision().id(),
                        Cells.year(year.document()),
                        year.document().name(),
                        year.document().isDraft(),
                        year.document().edition().code(),
                        year.stage()
                                .map(stage -> stage.paragraph().id().value())
                                .orElse(""),
                        year.event().code(),
                        year.stage().map(stage -> stage.moved()).orElse(false),
                        year.matches(),
                        year.change()
                                .map(change -> String.join(
                                        " ",
                                        change.classes().stream()
                                                .map(kind -> kind.code())
                                                .toList()))
                                .orElse(""),
                        year.stage().map(stage -> stage.paragraph().text()).orElse(""),
                        "",
                        TracePhrases.into(history.provision(), year));
            }
            likely(history.provision(), "likely_in", history.descendants(), csv);
            likely(history.provision(), "likely_from", history.ancestors(), csv);
        }
    }

    private static void likely(Provision provision, String happening, List<CandidateLink> all, TableRenderer.Rows csv)
            throws IOException {
        for (CandidateLink candidate : all) {
            Resolution document = candidate.stage().document();
            csv.row(
                    provision.id(),
                    Cells.year(document),
                    document.name(),
                    document.isDraft(),
                    document.edition().code(),
                    candidate.stage().paragraph().id(),
                    happening,
                    false,
                    false,
                    "",
                    candidate.stage().paragraph().text(),
                    BigDecimal.valueOf(candidate.likeness()).setScale(2, RoundingMode.HALF_UP),
                    TracePhrases.evidence(candidate));
        }
    }
}

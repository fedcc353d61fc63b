package recital.report.csv;

import java.io.IOException;
import recital.language.Opening.Direction;
import recital.lineage.OpeningOccurrence;
import recital.lineage.ProvisionVerbs;
import recital.lineage.VerbRun;
import recital.lineage.VerbTimeline;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.report.TableRenderer;
import recital.report.phrases.SeriesPhrases;

/** Writes the opening verbs of provisions as CSV, one row for each run of documents with one verb. */
final class CsvVerbs implements CsvTable<VerbTimeline> {

    private final boolean all;

    /**
     * A view of verbs.
     *
     * @param all whether provisions that kept their verb are written too
     */
    public CsvVerbs(boolean all) {
        this.all = all;
    }

    @Override
    public void rows(VerbTimeline course, TableRenderer.Rows csv) throws IOException {
        csv.row(
                "provision",
                "first year",
                "first document",
                "first paragraph",
                "last year",
                "last document",
                "last paragraph",
                "draft",
                "edition",
                "opening",
                "verb",
                "scale",
                "degree",
                "changed",
                "direction",
                "moved to",
                "compared with",
                "doubtful",
                "series");
        for (ProvisionVerbs verbs : all ? course.provisions() : course.changed()) {
            for (VerbRun run : verbs.runs()) {
                row(verbs, run, SeriesPhrases.titleOf(run.first().stage().document(), course.series()), csv);
            }
        }
    }

    private static void row(ProvisionVerbs verbs, VerbRun run, String series, TableRenderer.Rows csv)
            throws IOException {
        Resolution first = run.first().stage().document();
        OpeningOccurrence last = run.last();
        csv.row(
                verbs.provision(),
                Cells.year(first),
                first.name(),
                run.first().stage().paragraph().id(),
                Cells.year(last.stage().document()),
                last.stage().document().name(),
                last.stage().paragraph().id(),
                run.isDraft(),
                first.edition().code(),
                run.opening().text(),
                run.opening().verb(),
                run.opening().scale().code(),
                run.opening().degree(),
                run.isChange(),
                run.direction().map(Direction::code).orElse(""),
                run.movedTo().map(Part::code).orElse(""),
                run.before().map(before -> before.stage().place().toString()).orElse(""),
                run.before().isPresent() && run.first().stage().doubtful(),
                series);
    }
}

package recital.report.csv;

import java.io.IOException;
import recital.lineage.Blame;
import recital.lineage.Blame.BlamedParagraph;
import recital.lineage.Blame.BlamedRun;
import recital.report.TableRenderer;
import recital.report.phrases.BlamePhrases;

/** Writes the origin of the words of a document as CSV, one row a run. */
final class CsvBlame implements CsvTable<Blame> {

    @Override
    public void rows(Blame blame, TableRenderer.Rows csv) throws IOException {
        csv.row("document", "draft", "edition", "paragraph", "provision", "year", "origin", "absence", "text");
        for (BlamedParagraph paragraph : blame.paragraphs()) {
            for (BlamedRun run : paragraph.runs()) {
                csv.row(
                        blame.document().name(),
                        blame.document().isDraft(),
                        blame.document().edition().code(),
                        paragraph.paragraph().id(),
                        paragraph.provision(),
                        Cells.year(blame.named(run.origin().first().document())),
                        run.origin().first(),
                        BlamePhrases.absence(run.origin()),
                        run.text());
            }
        }
    }
}

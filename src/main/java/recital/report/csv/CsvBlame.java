package recital.report.csv;

import java.io.IOException;
import java.io.Writer;
import recital.lineage.Blame;
import recital.lineage.Blame.BlamedParagraph;
import recital.lineage.Blame.BlamedRun;
import recital.report.TextRenderer;
import recital.report.phrases.BlamePhrases;

/** Writes the origin of the words of a document as CSV, one row a run. */
final class CsvBlame implements TextRenderer<Blame> {

    @Override
    public void write(Blame blame, Writer out) throws IOException {
        TableWriter csv = TableWriter.csv(
                out, "document", "draft", "edition", "paragraph", "provision", "year", "origin", "absence", "text");
        for (BlamedParagraph paragraph : blame.paragraphs()) {
            for (BlamedRun run : paragraph.runs()) {
                csv.row(
                        blame.document().name(),
                        blame.document().isDraft(),
                        blame.document().edition().code(),
                        paragraph.paragraph().id(),
                        paragraph.provision(),
                        BlamePhrases.year(blame, run.origin()),
                        run.origin().first(),
                        BlamePhrases.absence(run.origin()),
                        run.text());
            }
        }
    }
}

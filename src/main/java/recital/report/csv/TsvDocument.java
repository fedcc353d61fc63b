package recital.report.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.report.TextRenderer;
import recital.report.phrases.Provenance;

/**
 * Writes the paragraphs of a document, one a row: {@code id TAB text}.
 *
 * <p>Notes and their marks are left out. A paraphrase begins with a line that says so, after
 * {@code #}; an official one has none.
 */
final class TsvDocument implements TextRenderer<Resolution> {

    @Override
    public void write(Resolution document, Writer out) throws IOException {
        TableWriter tsv = TableWriter.tsv(out);
        Optional<String> warning = Provenance.warning(document);
        if (warning.isPresent()) {
            tsv.comment(warning.get());
        }
        for (Paragraph paragraph : document.paragraphs()) {
            tsv.row(paragraph.id(), paragraph.text());
        }
    }
}

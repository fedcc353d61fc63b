package recital.report.csv;

import java.io.IOException;
import java.io.Writer;
import recital.language.VerbScale;
import recital.report.TextRenderer;

/** Writes the scales of opening verbs as CSV, one row a verb. */
final class CsvVerbScale implements TextRenderer<VerbScale> {

    @Override
    public void write(VerbScale scale, Writer out) throws IOException {
        TableWriter csv = TableWriter.csv(out, "scale", "degree", "part", "verb", "tense");
        for (VerbScale.Verb verb : scale.verbs()) {
            csv.row(
                    verb.scale().code(),
                    verb.degree(),
                    verb.part().code(),
                    verb.words(),
                    verb.tense().code());
        }
    }
}

package recital.report.csv;

import java.io.IOException;
import recital.language.VerbScale;
import recital.report.TableRenderer;

/** Writes the scales of opening verbs as CSV, one row a verb. */
final class CsvVerbScale implements CsvTable<VerbScale> {

    @Override
    public void rows(VerbScale scale, TableRenderer.Rows csv) throws IOException {
        csv.row("scale", "degree", "part", "verb", "tense");
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

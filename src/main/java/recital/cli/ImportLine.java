package recital.cli;

import java.time.LocalDate;
import recital.corpus.acquire.ImportResult;
import recital.corpus.catalog.Entry;
import recital.report.phrases.CountPhrases;

/** Says in one line what was read in a document that came to the collection. */
final class ImportLine {

    private ImportLine() {}

    static String of(ImportResult result) {
        Entry entry = result.entry();
        String date = entry.adopted()
                .map(LocalDate::toString)
                .map(adopted -> ", " + adopted)
                .orElse("");
        String file = entry.file().orElse("");
        String what =
                switch (result.outcome()) {
                    case ADDED -> "added as " + file;
                    case REPLACED -> "now " + file;
                    case UNCHANGED -> "here already as " + file + ", the same file";
                    case BETTER_FORM_HELD -> "here already as " + file + ", which keeps more of its structure";
                };
        return entry.symbol().shortForm() + ": " + what + " (" + entry.edition().label() + ", "
                + result.format().label() + date + "): "
                + result.preambular() + " preambular, " + result.operative() + " operative, "
                + CountPhrases.count(result.notices(), "notice")
                + (entry.title().isEmpty() ? "" : ": " + entry.title());
    }
}

package recital.cli;

import java.time.LocalDate;
import recital.corpus.acquire.ImportResult;
import recital.corpus.catalog.Entry;
import recital.report.phrases.CountPhrases;

/** Says in one line what was read in a document that came to the collection. */
final class ImportLine {

    private ImportLine() {}

    static String of(ImportResult taken) {
        Entry entry = taken.entry();
        String date = entry.adopted()
                .map(LocalDate::toString)
                .map(adopted -> ", " + adopted)
                .orElse("");
        String file = entry.file().orElse("");
        String what =
                switch (taken.outcome()) {
                    case ADDED -> "added as " + file;
                    case REPLACED -> "now " + file;
                    case UNCHANGED -> "here already as " + file + ", the same file";
                    case BETTER_FORM_HELD -> "here already as " + file + ", which keeps more of its structure";
                };
        return entry.symbol().shortForm() + ": " + what + " (" + entry.edition().label() + ", "
                + taken.format().label() + date + "): "
                + taken.preambular() + " preambular, " + taken.operative() + " operative, "
                + CountPhrases.count(taken.notices(), "notice")
                + (entry.title().isEmpty() ? "" : ": " + entry.title());
    }
}

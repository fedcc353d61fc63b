package recital.cli;

import java.time.LocalDate;
import recital.corpus.Entry;
import recital.corpus.Taken;
import recital.report.Tally;

/** Says in one line what was read in a document that came to the collection. */
final class TakenLine {

    private TakenLine() {}

    static String of(Taken taken) {
        Entry entry = taken.entry();
        String date = entry.adopted()
                .map(LocalDate::toString)
                .map(adopted -> ", " + adopted)
                .orElse("");
        String file = entry.file().orElse("");
        String what =
                switch (taken.what()) {
                    case ADDED -> "added as " + file;
                    case REPLACED -> "now " + file;
                    case SAME -> "here already as " + file + ", the same file";
                    case BETTER_THERE -> "here already as " + file + ", which keeps more of its structure";
                };
        return entry.symbol().shortForm() + ": " + what + " (" + entry.edition().label() + ", "
                + taken.format().label() + date + "): "
                + taken.preambular() + " preambular, " + taken.operative() + " operative, "
                + Tally.count(taken.notices(), "notice")
                + (entry.title().isEmpty() ? "" : ": " + entry.title());
    }
}

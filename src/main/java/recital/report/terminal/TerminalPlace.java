package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import recital.corpus.catalog.CollectionPlace;
import recital.corpus.catalog.CorpusLocation;
import recital.model.Edition;
import recital.report.TextRenderer;
import recital.report.phrases.TextSanitizer;

/** Shows on a terminal which collection is used, and why: a line a fact, which is not broken, for paths are copied. */
final class TerminalPlace implements TextRenderer<CollectionPlace> {

    @Override
    public void write(CollectionPlace place, Writer out) throws IOException {
        line(out, "folder", place.location().folder() + (place.isMade() ? "" : ", not made yet"));
        if (place.location().overEmbedded()) {
            line(out, "below it", "the collection inside the program");
        }
        line(out, "chosen", reason(place.choice()));
        line(
                out,
                "documents",
                place.present() + ": " + place.present(Edition.OFFICIAL) + " official, "
                        + place.present(Edition.PARAPHRASE) + " paraphrased, " + place.present(Edition.OWN)
                        + " your own; " + place.absent() + " more listed without a text");
        if (!place.addedTo().equals(place.location().folder())) {
            line(out, "added to", place.addedTo() + ", since the folder cannot be written");
        }
        line(
                out,
                "cache",
                place.cache()
                        .map(folder -> String.format(Locale.ROOT, "%s, %,d bytes", folder, place.cacheBytes()))
                        .orElse("off"));
    }

    private static void line(Writer out, String name, String value) throws IOException {
        out.append(TextSanitizer.onOneLine(String.format(Locale.ROOT, "%-11s%s", name, value)))
                .append('\n');
    }

    private static String reason(CorpusLocation.Choice choice) {
        return switch (choice) {
            case OPTION -> "by --corpus";
            case RECITAL_CORPUS, RECITAL_HOME, XDG_DATA_HOME -> "by the variable " + choice.name();
            case DEFAULT -> "by default: neither --corpus nor RECITAL_CORPUS names another";
        };
    }
}

package recital.corpus;

import java.util.Optional;
import java.util.regex.Pattern;
import recital.model.Edition;
import recital.model.Resolution;

/** Tells an abridged text from an official one by what it says of itself. */
final class Editions {

    /** An abridged text has a line in its masthead that begins with these words. */
    private static final Pattern ABRIDGED =
            Pattern.compile("^[ \\t]*\\[?abridged edition\\b", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private Editions() {}

    /** What the masthead of an abridged text says of it. */
    static Optional<String> about(Resolution resolution) {
        return resolution
                .masthead()
                .lines()
                .map(String::strip)
                .filter(line -> ABRIDGED.matcher(line).find())
                .findFirst()
                .map(line -> line.replaceAll("^\\[|\\]$", ""));
    }

    static Edition of(Resolution resolution) {
        return ABRIDGED.matcher(resolution.masthead()).find() ? Edition.ABRIDGED : resolution.edition();
    }
}

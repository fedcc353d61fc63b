package recital.parse;

import java.util.Optional;
import java.util.regex.Pattern;
import recital.model.Edition;
import recital.text.WordBorders;

/** The line of a masthead by which a text of this project says that it is not the official one. */
public final class EditionLine {

    private static final Pattern PARAPHRASE =
            Pattern.compile("^\\[?paraphrase" + WordBorders.END, Pattern.CASE_INSENSITIVE);

    private EditionLine() {}

    /** The line without the brackets that may stand around it; empty in an official text. */
    public static Optional<String> in(String masthead) {
        return masthead.lines()
                .map(String::strip)
                .filter(line -> PARAPHRASE.matcher(line).find())
                .findFirst()
                .map(line -> line.replaceAll("^\\[|\\]$", ""));
    }

    /** What a text is by its masthead; one that says nothing of it is official. */
    static Edition edition(String masthead) {
        return in(masthead).isPresent() ? Edition.PARAPHRASE : Edition.OFFICIAL;
    }
}

package recital.source.text;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Takes off the signs with which an e-mail quotes the lines of another. */
final class QuoteMarks {

    private static final Pattern QUOTED = Pattern.compile("(?m)^(?:[ \\t]?>)++[ \\t]?");

    private QuoteMarks() {}

    /** The text without such signs; unchanged where not most of its lines have them. */
    static String removedFrom(String text) {
        return text.indexOf('>') >= 0
                        && 2 * QUOTED.matcher(text).results().count()
                                > text.lines()
                                        .filter(Predicate.not(String::isBlank))
                                        .count()
                ? QUOTED.matcher(text).replaceAll("")
                : text;
    }
}

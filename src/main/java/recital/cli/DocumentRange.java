package recital.cli;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import recital.model.Symbol;

/** Two documents in one word, {@code 2017..2018}, {@code 2017-2018}, {@code 72/200..73/218}, as two. */
final class DocumentRange {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-|\u2013)(\\d{4})");
    private static final Pattern ENDS = Pattern.compile("(\\S+?)\\.{2,3}(\\S+)");
    private static final Pattern PERIOD = Pattern.compile("\\d{1,4}(?:-draft|-adopted)?");

    private DocumentRange() {}

    /** The arguments of a command that takes several documents, each document a word of its own. */
    static String[] expand(String... arguments) {
        return Arrays.stream(arguments).flatMap(DocumentRange::ends).toArray(String[]::new);
    }

    private static Stream<String> ends(String argument) {
        Matcher years = YEARS.matcher(argument);
        if (years.matches()) {
            return Stream.of(years.group(1), years.group(2));
        }
        Matcher ends = ENDS.matcher(argument);
        return ends.matches() && isName(ends.group(1)) && isName(ends.group(2))
                ? Stream.of(ends.group(1), ends.group(2))
                : Stream.of(argument);
    }

    /** Whether it is a year, a session or a symbol. */
    static boolean isName(String word) {
        return PERIOD.matcher(word).matches() || Symbol.parse(word).isPresent();
    }
}

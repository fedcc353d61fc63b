package recital.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.Symbol;

/**
 * Finds the resolutions of the Assembly and of the Economic and Social Council that a text names by number.
 *
 * <p>One word "resolutions" governs the numbers after it ("resolutions 56/183 of 21 December 2001 and 57/238
 * of 20 December 2002"); a number that "decision" governs, or the resolution of another body, is none.
 */
final class Citations {

    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final List<String> MONTH_NAMES = List.of(MONTHS.split("\\|"));

    private static final Pattern GOVERNOR = Pattern.compile("\\b(resolution|decision)s?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d/.-])(\\d{1,4}/\\d{1,4}(?: ?[A-Z](?![\\p{L}\\d]))?)(?![\\d/])"
            + "(?:\\s+of\\s+(\\d{1,2})\\s+(" + MONTHS + ")\\s+(\\d{4}))?");
    private static final Pattern OTHER_BODY = Pattern.compile(
            "(?:Human Rights Council|Security Council|(?:Environment|Health|Habitat|World|Parliamentary) Assembly"
                    + "|Commission(?: on [\\w ]+)?|Conference(?: of [\\w ]+)?|Committee(?: on [\\w ]+)?|Congress|Organization|Agency|Parties"
                    + "|Commission’s|Conference’s|Governing Council)\\s+$");

    private Citations() {}

    /** The resolutions in the order of the text, repetitions included. */
    static List<Citation> in(String text) {
        List<Citation> citations = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            Optional<Symbol> symbol = Symbol.parse(number.group(1)).filter(Symbol::isResolution);
            if (symbol.isPresent() && governed(text, number.start())) {
                citations.add(new Citation(symbol.get(), date(number), number.start(), number.end()));
            }
        }
        return citations;
    }

    /** Whether the nearest governing word before the number makes it a resolution of one of the two bodies. */
    private static boolean governed(String text, int number) {
        Matcher governor = GOVERNOR.matcher(text).region(0, number);
        int last = -1;
        boolean resolution = false;
        while (governor.find()) {
            last = governor.start();
            resolution = governor.group(1).equalsIgnoreCase("resolution");
        }
        return resolution && !OTHER_BODY.matcher(text.substring(Math.max(0, last - 60), last)).find();
    }

    private static Optional<LocalDate> date(Matcher number) {
        if (number.group(2) == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(number.group(4)),
                    MONTH_NAMES.indexOf(number.group(3)) + 1,
                    Integer.parseInt(number.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

package recital.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as resolutions print them: "20 December 2017". */
public final class Dates {

    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December");

    /** The name of a month, as part of a regular expression. */
    public static final String MONTH = "(?:" + String.join("|", MONTHS) + ")";

    /** A day, as part of a regular expression with three groups: day, month, year. */
    public static final String DATE = "(\\d{1,2})\\s+(" + String.join("|", MONTHS) + ")\\s+(\\d{4})";

    private static final Pattern FORM = Pattern.compile(DATE);

    private Dates() {}

    /** Reads a date; nothing where the text is none, or names a day that its month has not. */
    public static Optional<LocalDate> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches() ? of(matcher) : Optional.empty();
    }

    /** The first date in a text. */
    public static Optional<LocalDate> first(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.find() ? of(matcher) : Optional.empty();
    }

    private static Optional<LocalDate> of(Matcher matcher) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(3)),
                    MONTHS.indexOf(matcher.group(2)) + 1,
                    Integer.parseInt(matcher.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Writes a date as resolutions print it. */
    public static String print(LocalDate date) {
        return String.format(Locale.ROOT, "%d %s %d",
                date.getDayOfMonth(), MONTHS.get(date.getMonthValue() - 1), date.getYear());
    }
}

package recital.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates as documents write them: "20 December 2017", "22-23 September 2024", "31 March", "May 2018". */
public final class Dates {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    /** The name of a month, as part of a regular expression. */
    public static final String MONTH = "(?:" + String.join("|", MONTHS) + ")";

    private static final String SPACE = "[\\s\\u00a0]+";
    /** A month alone is no date: "May" is also a verb. */
    static final String FORM = "\\b(?:\\d{1,2}(?:[-\\u2010-\\u2013]\\d{1,2})?" + SPACE + MONTH + "(?:" + SPACE
            + "\\d{4})?" + "|" + MONTH + SPACE + "\\d{4})\\b";

    private static final Pattern DATE = Pattern.compile(FORM);
    private static final Pattern FULL = Pattern.compile("(\\d{1,2})" + SPACE + "(" + MONTH + ")" + SPACE + "(\\d{4})");

    private Dates() {}

    /** The day that a full date names, or nothing where the text is no single full date. */
    public static Optional<LocalDate> parse(String text) {
        Matcher matcher = FULL.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(3)),
                    MONTHS.indexOf(matcher.group(2)) + 1,
                    Integer.parseInt(matcher.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the word is the name of a month. */
    public static boolean isMonth(String word) {
        return MONTHS.contains(word);
    }

    /** A day as documents write it: "20 December 2017". */
    public static String written(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /** All dates in the text, in order, full ones and those without day or year. */
    public static List<Dated> all(String text) {
        return DATE.matcher(text).results().map(Dates::dated).toList();
    }

    private static Dated dated(MatchResult match) {
        return new Dated(match.start(), match.end(), parse(match.group()));
    }

    /**
     * A date in a text.
     *
     * @param start the offset of its first character
     * @param end the offset after its last
     * @param day the day, where the date is full and names one day
     */
    public record Dated(int start, int end, Optional<LocalDate> day) {}
}

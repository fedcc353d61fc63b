package recital.language;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells how long the period is for which an amount is given: "for the period from 1 July to 31 August 2024", "for 2022",
 * "for the biennium 2018\u20132019".
 */
public final class Periods {

    /** As many characters behind an amount may tell its period. */
    private static final int REACH = 120;

    private static final int MONTHS_A_YEAR = 12;

    private static final int DAYS_A_MONTH = 30;

    private final List<String> months;
    private final Pattern days;
    private final Pattern years;

    Periods(Lexicon lexicon) {
        months = List.copyOf(lexicon.words(WordList.MONTHS));
        days = lexicon.pattern(PhrasePattern.PERIOD_OF_DAYS);
        years = lexicon.pattern(PhrasePattern.PERIOD_OF_YEARS);
    }

    /** The months of the period that is named behind this offset, in the same clause; empty where none is. */
    public OptionalInt monthsAfter(String text, int offset) {
        String rest = text.substring(offset, Math.min(text.length(), offset + REACH));
        Matcher day = days.matcher(rest);
        if (day.find()) {
            return OptionalInt.of(monthsBetween(day));
        }
        Matcher year = years.matcher(rest);
        if (!year.find()) {
            return OptionalInt.empty();
        }
        int last = year.group("last") == null ? number(year, "first") : number(year, "last");
        return OptionalInt.of((last - number(year, "first") + 1) * MONTHS_A_YEAR);
    }

    private int monthsBetween(Matcher found) {
        int part = number(found, "lastDay") - number(found, "firstDay");
        int more = 2 * part > DAYS_A_MONTH ? 1 : 2 * part < -DAYS_A_MONTH ? -1 : 0;
        if (found.group("firstMonth") == null) {
            return more;
        }
        int first = months.indexOf(found.group("firstMonth"));
        int last = months.indexOf(found.group("lastMonth"));
        int between = last - first + more;
        return found.group("firstYear") == null
                ? Math.floorMod(between - 1, MONTHS_A_YEAR) + 1
                : (number(found, "lastYear") - number(found, "firstYear")) * MONTHS_A_YEAR + between;
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }
}

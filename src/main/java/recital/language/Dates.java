package recital.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates as documents write them: "20 December 2017", "22-23 September 2024", "31 March", "May 2018". */
public final class Dates {

    private static final Pattern AFTER_STROKE = Pattern.compile("/[\\s\\u00a0]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private final List<String> months;
    private final Set<String> monthNames;
    private final Pattern date;
    private final Pattern full;
    private final Pattern ahead;
    private final Pattern toCitation;

    Dates(Lexicon lexicon) {
        monthNames = lexicon.words(WordList.MONTHS);
        months = List.copyOf(monthNames);
        date = lexicon.pattern(PhrasePattern.DATE);
        full = lexicon.pattern(PhrasePattern.FULL_DATE);
        ahead = lexicon.pattern(PhrasePattern.DATE_OF_CITATION_AHEAD);
        toCitation = lexicon.pattern(PhrasePattern.CITATION_OF_DATE_AHEAD);
    }

    /** The form of a date, to be looked for at one place of a text. */
    Pattern form() {
        return date;
    }

    /** The day that a full date names, or nothing where the text is no single full date. */
    public Optional<LocalDate> parse(String text) {
        Matcher matcher = full.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group("year")),
                    months.indexOf(monthName(matcher.group("month"))) + 1,
                    Integer.parseInt(matcher.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As the list has it, whatever spaces are in it: "أيلول/ سبتمبر". */
    private static String monthName(String printed) {
        return SPACE.matcher(AFTER_STROKE.matcher(printed).replaceAll("/")).replaceAll(" ");
    }

    /** Whether the word is the name of a month. */
    public boolean isMonth(String word) {
        return monthNames.contains(word);
    }

    /** A day as documents write it: "20 December 2017". */
    public String written(LocalDate date) {
        return date.getDayOfMonth() + " " + months.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /** All dates in the text, in order, full ones and those without day or year. */
    public List<Dated> all(String text) {
        return date.matcher(text).results().map(this::dated).toList();
    }

    /** The date right behind a citation, as in "72/200 of 20 December 2017" or "72/200 (20 December 2017)". */
    public Optional<Dated> ofCitation(String text, int end) {
        Matcher before = ahead.matcher(text).region(end, text.length());
        Matcher found = date.matcher(text);
        return before.lookingAt() && found.region(before.end(), text.length()).lookingAt()
                ? Optional.of(dated(found.toMatchResult()))
                : Optional.empty();
    }

    /** Whether a date that begins at an offset belongs to the citation that ends at another, "of" between them. */
    public boolean followsCitation(String text, int end, int date) {
        return fills(ahead, text, end, date);
    }

    /** Whether a date that ends at an offset belongs to the citation that begins at another, as where dates stand before. */
    public boolean leadsToCitation(String text, int end, int citation) {
        return fills(toCitation, text, end, citation);
    }

    private static boolean fills(Pattern pattern, String text, int from, int to) {
        Matcher between = pattern.matcher(text).region(from, text.length());
        return between.lookingAt() && between.end() == to;
    }

    private Dated dated(MatchResult match) {
        return new Dated(match.start(), match.end(), parse(match.group()));
    }

    /**
     * A date in a text.
     *
     * @param start the offset of its first character
     * @param end the offset after its last
     * @param day the day, where the date is full and names one day
     */
    public record Dated(int start, int end, Optional<LocalDate> day) implements Span {}
}

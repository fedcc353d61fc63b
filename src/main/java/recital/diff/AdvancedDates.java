package recital.diff;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import recital.language.Dates;
import recital.language.Opening;
import recital.language.PhrasePattern;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.reading.AnnotationType;
import recital.reading.TextReading;
import recital.reading.WeightedToken;

/** Sessions, years and dates that advanced with the documents, or with the event of which they are. */
final class AdvancedDates {

    private static final int REACH = 4;

    private static final Set<String> STROKES = Set.of("/", "-");
    private static final int YEAR = 4;

    private static final Pattern MARKED_YEAR = Pattern.compile("(?:19|20)\\d\\d[a-z]");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{2}");

    /** The day of a yearly round moves by so many days at most, with the days of the week. */
    private static final int DAYS_OF_ROUND = 7;

    /** So many letters before its date stands what is asked for. */
    private static final int REACH_OF_ASKED = 200;

    private static final int REACH_OF_REPORT = 45;

    private final DocumentPair context;
    private final Dates dates;
    private final NumberedEvents events;
    private final Set<String> betweenDates;
    private final Set<String> reports;
    private final Set<String> besideDates;
    private final Pattern asked;

    AdvancedDates(DocumentPair context, NumberedEvents events) {
        this.context = context;
        dates = context.lexicon().dates();
        besideDates = context.lexicon().words(WordList.BESIDE_DATES);
        reports = context.lexicon().words(WordList.REPORT_NAMES);
        betweenDates = context.lexicon().words(WordList.BETWEEN_DATES);
        asked = context.lexicon().pattern(PhrasePattern.ASKED_TO_BE_HELD);
        this.events = events;
    }

    /** Whether a date of the later text is the one that is due where the earlier text has its own. */
    boolean holds(TextReading earlier, int before, TextReading later, int after) {
        String one = earlier.token(before).key();
        String other = later.token(after).key();
        TokenKind kind = earlier.token(before).kind();
        if (isAskedFor(later, after)) {
            return false;
        }
        if (kind != later.token(after).kind()) {
            // "From 12 to 15 April" and "from 30 April to 3 May".
            return isDay(kind) && isDay(later.token(after).kind()) && isOfNextEvent(earlier, before, later, after);
        }
        return switch (kind) {
            case ORDINAL ->
                events.isNext(later, after, one, other)
                        || !isDecided(later) && events.isLater(earlier, before, later, after);
            case YEAR -> {
                int step = Integer.parseInt(other) - Integer.parseInt(one);
                yield step == context.years()
                        || !isDecided(later) && events.areOfLater(earlier, before, later, after)
                        || step == context.sessions() && events.hasNextNumber(earlier, before, later, after);
            }
            case DATE ->
                isSameDay(dates.parse(one), dates.parse(other))
                        || isOfReport(later, after) && isSameDayLater(dates.parse(one), dates.parse(other))
                        || isSameMonth(one, other) && events.hasNextNumberBeside(earlier, before, later, after)
                        || isOfNextEvent(earlier, before, later, after);
            case WORD, NUMBER ->
                one.equals(other)
                        || isMarkedYear(one) && isMarkedYear(other) && step(one, other) == context.years()
                        || endsYears(earlier, before)
                                && endsYears(later, after)
                                && Integer.parseInt(other) - Integer.parseInt(one) == context.years()
                        || isOfNextEvent(earlier, before, later, after);
            case SYMBOL, PUNCTUATION, LINE_BREAK -> one.equals(other);
        };
    }

    /** "To hold a fair of wells during its next session": what is asked for comes once, and another time is another one. */
    private boolean isAskedFor(TextReading text, int index) {
        int end = text.token(index).start();
        return asked.matcher(text.text().substring(Math.max(0, end - REACH_OF_ASKED), end))
                .find();
    }

    private static boolean isDay(TokenKind kind) {
        return kind == TokenKind.NUMBER || kind == TokenKind.DATE;
    }

    /**
     * "At its sixty-seventh session, held from 25 to 29 September 2023", where the sixty-sixth was held in 2022; or the forum
     * of the year, which has no number.
     */
    private boolean isOfNextEvent(TextReading earlier, int before, TextReading later, int after) {
        Optional<Integer> year = yearOfRange(earlier, before);
        Optional<Integer> next = yearOfRange(later, after);
        if (context.sessions() <= 0 || year.isEmpty() || next.isEmpty()) {
            return false;
        }
        if (!isDecided(later) && events.areOfLater(earlier, before, later, after)) {
            return true;
        }
        int step = next.get() - year.get();
        return step == context.years() && events.isNextEvent(earlier, before, later, after)
                || (step == context.sessions() || step == 0) && events.hasNextNumber(earlier, before, later, after);
    }

    /** "Decides to convene the fifth conference in 2030": what the organ itself decides is no round that comes by itself. */
    static boolean isDecided(TextReading text) {
        return text.get(AnnotationType.VERB).stream()
                .anyMatch(act -> act.opening().scale() == Opening.Scale.DECISION);
    }

    /** The year of a date, or of the date that ends the range which begins here, or that begins the one which ends here. */
    private Optional<Integer> yearOfRange(TextReading reading, int index) {
        Optional<Integer> year = yearAhead(reading, index);
        return year.isPresent()
                        || index < 2
                        || reading.token(index).kind() != TokenKind.DATE
                        || !betweenDates.contains(reading.word(index - 1))
                ? year
                : year(reading.token(index - 2));
    }

    private Optional<Integer> yearAhead(TextReading reading, int index) {
        int end = index;
        while (end < reading.tokens().size() && (end < index + REACH || isOfDates(reading, end))) {
            end++;
        }
        return IntStream.range(index, end)
                .mapToObj(reading::token)
                .filter(token -> token.kind() == TokenKind.DATE)
                .map(token -> year(token).or(() -> yearOfMonth(token.key())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "3 May to 5 June and from 7 July to 9 August 2030". */
    private boolean isOfDates(TextReading reading, int index) {
        return switch (reading.token(index).kind()) {
            case DATE, NUMBER -> true;
            case WORD -> besideDates.contains(reading.word(index));
            case YEAR, SYMBOL, ORDINAL, PUNCTUATION, LINE_BREAK -> false;
        };
    }

    /** "The report on the performance for the period from 1 July 2029 to 30 June 2030". */
    private boolean isOfReport(TextReading text, int index) {
        return IntStream.range(Math.max(0, index - REACH_OF_REPORT), index)
                .anyMatch(i -> reports.contains(text.word(i)));
    }

    /** A year on or more, but not more than lie between the documents: a report may be late. */
    private boolean isSameDayLater(Optional<LocalDate> earlier, Optional<LocalDate> later) {
        return earlier.isPresent()
                && later.isPresent()
                && IntStream.rangeClosed(1, context.years())
                        .anyMatch(years -> earlier.get().plusYears(years).equals(later.get()));
    }

    private boolean isSameDay(Optional<LocalDate> earlier, Optional<LocalDate> later) {
        return earlier.isPresent()
                && later.isPresent()
                && earlier.get().plusYears(context.years()).equals(later.get());
    }

    /** 2018 in "November 2018". */
    private Optional<Integer> yearOfMonth(String date) {
        int year = date.lastIndexOf(' ') + 1;
        return year > 0 && dates.isMonth(date.substring(0, year - 1))
                ? Optional.of(Integer.valueOf(date.substring(year)))
                : Optional.empty();
    }

    /** "November 2018" and "November 2020", without a day. */
    private boolean isSameMonth(String earlier, String later) {
        Optional<Integer> before = yearOfMonth(earlier);
        Optional<Integer> after = yearOfMonth(later);
        return before.isPresent()
                && after.isPresent()
                && after.get() - before.get() == context.years()
                && earlier.substring(0, earlier.lastIndexOf(' ')).equals(later.substring(0, later.lastIndexOf(' ')));
    }

    /** "2022a" in a table, with the mark of its note. */
    static boolean isMarkedYear(String word) {
        return MARKED_YEAR.matcher(word).matches();
    }

    private static int step(String earlier, String later) {
        return Integer.parseInt(later.substring(0, YEAR)) - Integer.parseInt(earlier.substring(0, YEAR));
    }

    /** "22" in "2021/22". */
    static boolean endsYears(TextReading reading, int index) {
        return index >= 2
                && reading.token(index - 2).kind() == TokenKind.YEAR
                && STROKES.contains(reading.token(index - 1).key())
                && SHORT_YEAR.matcher(reading.word(index)).matches();
    }

    /** "Before 29 April 2022" and "before 28 April 2023" of two years: what is due each year is not put off. */
    boolean areOfYearlyRound(String earlier, String later) {
        Optional<LocalDate> due = dates.parse(earlier).map(day -> day.plusYears(context.years()));
        Optional<LocalDate> next = dates.parse(later);
        return due.isPresent()
                && next.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(due.get(), next.get())) <= DAYS_OF_ROUND;
    }

    /** Whether the second of two days of one year is the later one; empty where they are of two years, or one day. */
    Optional<Boolean> isLaterInYear(String earlier, String later) {
        return dates.parse(earlier).flatMap(one -> dates.parse(later)
                .filter(other -> other.getYear() == one.getYear() && !other.equals(one))
                .map(other -> other.isAfter(one)));
    }

    /** Whether a year had passed when the earlier document was adopted. */
    boolean isBeforeEarlierDocument(int year) {
        OptionalInt adopted = context.symbols().earlierYear();
        return adopted.isPresent() && year < adopted.getAsInt();
    }

    /** Whether both are one day, of which one side gives the year only behind another: "3 May and 5 June 2030". */
    boolean isSame(TextReading earlier, int before, TextReading later, int after) {
        String one = earlier.token(before).key();
        String other = later.token(after).key();
        return earlier.token(before).kind() == TokenKind.DATE
                && later.token(after).kind() == TokenKind.DATE
                && (one.startsWith(other + " ") || other.startsWith(one + " "))
                && yearAhead(earlier, before).isPresent()
                && yearAhead(earlier, before).equals(yearAhead(later, after));
    }

    /** Whether two years lie as far apart as the documents. */
    boolean isDue(int earlier, int later) {
        return later - earlier == context.years();
    }

    /** The year of a date. */
    Optional<Integer> year(WeightedToken token) {
        return switch (token.kind()) {
            case YEAR -> Optional.of(Integer.valueOf(token.key()));
            case DATE -> dates.parse(token.key()).map(LocalDate::getYear);
            case WORD, NUMBER, SYMBOL, ORDINAL, PUNCTUATION, LINE_BREAK -> Optional.empty();
        };
    }
}

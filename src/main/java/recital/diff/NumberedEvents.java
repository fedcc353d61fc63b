package recital.diff;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import recital.language.Lexicon;
import recital.language.Ordinals;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.model.SessionYears;
import recital.reading.TextReading;
import recital.reading.WeightedToken;
import recital.text.WordCharacters;

/** What is held year after year, under a running number mostly: whether that of a date is the next one. */
final class NumberedEvents {

    private static final int REACH = 4;

    private static final int EVERY_SECOND_YEAR = 2;

    /** The name of an event has so many words in capitals at most: "the Twentieth Northern Harbour Economic Forum". */
    private static final int NAME = 10;

    /** Round the abbreviation of a name. */
    private static final Set<String> BRACKETS = Set.of("(", ")");

    /** "الدورة العادية السادسة": in some languages the noun stands before its number, and an adjective may stand between. */
    private static final int NAME_AND_ADJECTIVE = 2;

    /** The number of a session stands not farther before its dates. */
    private static final int REACH_OF_EVENT = 45;

    private static final Pattern YEAR = Pattern.compile("\\d{4}$");

    private final Ordinals ordinals;
    private final Set<String> events;
    private final Set<String> councils;
    private final Set<String> recurring;
    private final Set<String> beforeNumber;
    private final Set<String> inNames;
    private final Set<String> biennial;
    private final Set<String> annual;
    private final Set<String> betweenNumbers;
    private final int sessions;

    /** For two documents that are so many sessions apart. */
    NumberedEvents(Lexicon lexicon, int sessions) {
        ordinals = lexicon.ordinals();
        recurring = lexicon.words(WordList.RECURRING_EVENTS);
        beforeNumber = lexicon.words(WordList.RECURRING_BEFORE_NUMBER);
        annual = lexicon.words(WordList.ANNUAL);
        betweenNumbers = lexicon.words(WordList.BETWEEN_NUMBERS);
        biennial = lexicon.words(WordList.BIENNIAL);
        inNames = lexicon.words(WordList.NAME_COMPLEMENTS);
        events = lexicon.words(WordList.EVENTS);
        councils = lexicon.words(WordList.COUNCILS);
        this.sessions = sessions;
    }

    /** Whether an ordinal of the later text is that of such an event, and has advanced with the sessions. */
    boolean isNext(TextReading later, int after, String earlierNumber, String laterNumber) {
        int step = step(ordinals.number(earlierNumber), ordinals.number(laterNumber));
        return recurring(later, after)
                && (step == sessions
                        || step * EVERY_SECOND_YEAR == sessions && isCalled(later, after, biennial)
                        // Last year's text may still have had the one of the year before.
                        || step == sessions + 1 && isCalled(later, after, annual)
                        || step == EVERY_SECOND_YEAR * sessions && isOfBiennial(later, after)
                        || isOfCouncil(later, after)
                                && (step == SessionYears.SESSIONS_OF_COUNCIL * sessions
                                        || step == SessionYears.SESSIONS_OF_COUNCIL * CitedSeries.YEARS_OF_MANDATE));
    }

    /**
     * Whether two numbers are those of events of one series which are dated, the later one as many numbers later as fit into
     * the years between: "the twelfth Conference, held in 2021", "the thirteenth Conference, held in 2023".
     */
    boolean isLater(TextReading earlier, int before, TextReading later, int after) {
        return isLater(event(earlier, before), event(later, after));
    }

    /** Whether two dates are those of such events, whose numbers stand before them. */
    boolean areOfLater(TextReading earlier, int before, TextReading later, int after) {
        return isLater(eventBefore(earlier, before), eventBefore(later, after));
    }

    private static boolean isLater(Optional<Event> earlier, Optional<Event> later) {
        if (earlier.isEmpty()
                || later.isEmpty()
                || !earlier.get().noun().equals(later.get().noun())) {
            return false;
        }
        int step = later.get().number() - earlier.get().number();
        int years = later.get().year() - earlier.get().year();
        return step > 0
                && years > 0
                && (years % step == 0 || step % years == 0 && step / years <= SessionYears.SESSIONS_OF_COUNCIL);
    }

    /**
     * An event with its running number.
     *
     * @param noun what kind of event it is, as the text has it
     * @param year the year of the next date behind its number
     */
    private record Event(int number, String noun, int year) {}

    private Optional<Event> eventBefore(TextReading reading, int index) {
        return IntStream.iterate(index - 1, i -> i >= Math.max(0, index - REACH_OF_EVENT), i -> i - 1)
                .takeWhile(i -> !isBorder(reading, i))
                .filter(i -> reading.token(i).kind() == TokenKind.ORDINAL)
                .mapToObj(i -> event(reading, i))
                .findFirst()
                .flatMap(event -> event);
    }

    private Optional<Event> event(TextReading reading, int index) {
        OptionalInt number = ordinals.number(reading.token(index).key());
        Optional<String> noun = IntStream.rangeClosed(index + 1, index + NAME)
                .mapToObj(i -> reading.word(i).toLowerCase(Locale.ROOT))
                .filter(events::contains)
                .findFirst();
        Optional<Integer> year = IntStream.range(
                        lastOfList(reading, index) + 1,
                        Math.min(reading.tokens().size(), index + 1 + REACH_OF_EVENT))
                .takeWhile(i -> !isBorder(reading, i) && reading.token(i).kind() != TokenKind.ORDINAL)
                .mapToObj(i -> year(reading.token(i)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> yearBefore(reading, index));
        return number.isPresent() && noun.isPresent() && year.isPresent()
                ? Optional.of(new Event(number.getAsInt(), noun.get(), year.get()))
                : Optional.empty();
    }

    /** "In 2030, of the fifth and sixth sessions". */
    private Optional<Integer> yearBefore(TextReading reading, int index) {
        return IntStream.iterate(index - 1, i -> i >= Math.max(0, index - NAME), i -> i - 1)
                .takeWhile(i -> !isBorder(reading, i))
                .mapToObj(i -> year(reading.token(i)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The last number of "the twelfth and thirteenth meetings". */
    private int lastOfList(TextReading reading, int index) {
        int last = index;
        while ((reading.word(last + 1).equals(",") || betweenNumbers.contains(reading.word(last + 1)))
                && last + 2 < reading.tokens().size()
                && reading.token(last + 2).kind() == TokenKind.ORDINAL) {
            last += 2;
        }
        return last;
    }

    private Optional<Integer> year(WeightedToken token) {
        return switch (token.kind()) {
            case YEAR -> Optional.of(Integer.valueOf(token.key()));
            case DATE ->
                YEAR.matcher(token.key())
                        .results()
                        .map(found -> Integer.valueOf(found.group()))
                        .findFirst();
            case WORD, NUMBER, SYMBOL, ORDINAL, PUNCTUATION, LINE_BREAK -> Optional.empty();
        };
    }

    private static boolean isBorder(TextReading reading, int index) {
        String word = reading.word(index);
        return word.equals(";") || word.equals(":") || word.equals(TextDiff.PARAGRAPH_BREAK);
    }

    /** "The sixth biennial report on wells, to be submitted at its seventy-ninth session". */
    private boolean isOfBiennial(TextReading reading, int index) {
        return IntStream.iterate(index - 1, i -> i >= Math.max(0, index - REACH_OF_EVENT), i -> i - 1)
                .takeWhile(i -> !isBorder(reading, i))
                .anyMatch(i -> biennial.contains(reading.word(i).toLowerCase(Locale.ROOT)));
    }

    /** "The sixth biennial report", "the sixth annual forum". */
    private static boolean isCalled(TextReading reading, int index, Set<String> words) {
        return words.contains(reading.word(index + 1).toLowerCase(Locale.ROOT));
    }

    /** "To the Human Rights Council at its fifty-third session", "at the fifty-third session of the Council". */
    private boolean isOfCouncil(TextReading reading, int index) {
        return IntStream.rangeClosed(index - 2 * REACH, index + REACH)
                .anyMatch(i -> councils.contains(reading.word(i)));
    }

    /** Whether both are dates of a numbered event, and the number advanced with the sessions. */
    boolean hasNextNumber(TextReading earlier, int before, TextReading later, int after) {
        return sessions > 0 && step(numberBefore(earlier, before), numberBefore(later, after)) == sessions;
    }

    /** "In November 2020, of the thirteenth session": the number of the event may stand behind its month. */
    boolean hasNextNumberBeside(TextReading earlier, int before, TextReading later, int after) {
        return hasNextNumber(earlier, before, later, after)
                || sessions > 0 && step(numberBehind(earlier, before), numberBehind(later, after)) == sessions;
    }

    /** Whether both are dates of such events, with the next number where they have any. */
    boolean isNextEvent(TextReading earlier, int before, TextReading later, int after) {
        OptionalInt one = numberBefore(earlier, before);
        OptionalInt other = numberBefore(later, after);
        if (one.isPresent() || other.isPresent()) {
            return step(one, other) == sessions;
        }
        return isEventBefore(earlier, before) && isEventBefore(later, after)
                || sessions > 0 && step(numberBehind(earlier, before), numberBehind(later, after)) == sessions;
    }

    private boolean isEventBefore(TextReading reading, int index) {
        return IntStream.range(Math.max(0, index - REACH_OF_EVENT), index).anyMatch(i -> isRecurring(reading, i));
    }

    /** The number of the recurring event that is named last before a date. */
    private OptionalInt numberBefore(TextReading reading, int index) {
        return first(reading, IntStream.iterate(index - 1, i -> i >= Math.max(0, index - REACH_OF_EVENT), i -> i - 1));
    }

    private OptionalInt numberBehind(TextReading reading, int index) {
        return first(
                reading, IntStream.range(index + 1, Math.min(reading.tokens().size(), index + 1 + REACH)));
    }

    private OptionalInt first(TextReading reading, IntStream places) {
        return places.filter(i -> reading.token(i).kind() == TokenKind.ORDINAL && recurring(reading, i))
                .mapToObj(i -> ordinals.number(reading.token(i).key()))
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private boolean recurring(TextReading reading, int index) {
        return IntStream.rangeClosed(index + 1, index + REACH).anyMatch(i -> isRecurring(reading, i))
                || IntStream.range(index - NAME_AND_ADJECTIVE, index)
                        .anyMatch(i -> beforeNumber.contains(reading.word(i)))
                || IntStream.rangeClosed(index + 1, index + NAME)
                        .takeWhile(i -> TextReading.isCapital(reading.word(i))
                                || inNames.contains(reading.word(i))
                                || BRACKETS.contains(reading.word(i)))
                        .anyMatch(i -> isRecurring(reading, i));
    }

    /** "Meeting" in "the Twelfth Meeting of States Parties" is one too; of a script without spaces what begins there is asked. */
    boolean isRecurring(TextReading reading, int index) {
        String word = reading.word(index);
        return recurring.contains(word.toLowerCase(Locale.ROOT))
                || !word.isEmpty()
                        && WordCharacters.isWordByItself(word.codePointAt(0))
                        && recurring.stream().anyMatch(event -> reading.text()
                                .startsWith(event, reading.token(index).start()));
    }

    private static int step(OptionalInt earlier, OptionalInt later) {
        return earlier.isPresent() && later.isPresent() ? later.getAsInt() - earlier.getAsInt() : 0;
    }
}

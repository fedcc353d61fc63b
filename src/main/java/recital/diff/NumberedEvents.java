package recital.diff;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import recital.language.Lexicon;
import recital.language.Ordinals;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;

/** What is held year after year, under a running number mostly: whether that of a date is the next one. */
final class NumberedEvents {

    private static final int REACH = 4;

    /** The name of an event has so many words in capitals at most: "the Twentieth Northern Harbour Economic Forum". */
    private static final int NAME = 8;

    /** The number of a session stands not farther before its dates. */
    private static final int REACH_OF_EVENT = 30;

    /** The Human Rights Council holds three sessions a year; source: resolution 60/251, paragraph 10. */
    static final int SESSIONS_OF_COUNCIL = 3;

    private final Ordinals ordinals;
    private final Set<String> councils;
    private final Set<String> recurring;
    private final int sessions;

    /** For two documents that are so many sessions apart. */
    NumberedEvents(Lexicon lexicon, int sessions) {
        ordinals = lexicon.ordinals();
        recurring = lexicon.words(WordList.RECURRING_EVENTS);
        councils = lexicon.words(WordList.COUNCILS);
        this.sessions = sessions;
    }

    /** Whether an ordinal of the later text is that of such an event, and has advanced with the sessions. */
    boolean isNext(AnalyzedText later, int after, String earlierNumber, String laterNumber) {
        int step = step(ordinals.number(earlierNumber), ordinals.number(laterNumber));
        return recurring(later, after)
                && (step == sessions || step == SESSIONS_OF_COUNCIL * sessions && isOfCouncil(later, after));
    }

    /** "To the Human Rights Council at its fifty-third session", "at the fifty-third session of the Council". */
    private boolean isOfCouncil(AnalyzedText reading, int index) {
        return IntStream.rangeClosed(index - REACH, index + REACH).anyMatch(i -> councils.contains(reading.word(i)));
    }

    /** Whether both are dates of a numbered event, and the number advanced with the sessions. */
    boolean hasNextNumber(AnalyzedText earlier, int before, AnalyzedText later, int after) {
        return sessions > 0 && step(numberBefore(earlier, before), numberBefore(later, after)) == sessions;
    }

    /** "In November 2020, of the thirteenth session": the number of the event may stand behind its month. */
    boolean hasNextNumberBeside(AnalyzedText earlier, int before, AnalyzedText later, int after) {
        return hasNextNumber(earlier, before, later, after)
                || sessions > 0 && step(numberBehind(earlier, before), numberBehind(later, after)) == sessions;
    }

    /** Whether both are dates of such events, with the next number where they have any. */
    boolean isNextEvent(AnalyzedText earlier, int before, AnalyzedText later, int after) {
        OptionalInt one = numberBefore(earlier, before);
        OptionalInt other = numberBefore(later, after);
        return one.isEmpty() && other.isEmpty()
                ? isEventBefore(earlier, before) && isEventBefore(later, after)
                : step(one, other) == sessions;
    }

    private boolean isEventBefore(AnalyzedText reading, int index) {
        return IntStream.range(Math.max(0, index - REACH_OF_EVENT), index).anyMatch(i -> isRecurring(reading, i));
    }

    /** The number of the recurring event that is named last before a date. */
    private OptionalInt numberBefore(AnalyzedText reading, int index) {
        return first(reading, IntStream.iterate(index - 1, i -> i >= Math.max(0, index - REACH_OF_EVENT), i -> i - 1));
    }

    private OptionalInt numberBehind(AnalyzedText reading, int index) {
        return first(
                reading, IntStream.range(index + 1, Math.min(reading.tokens().size(), index + 1 + REACH)));
    }

    private OptionalInt first(AnalyzedText reading, IntStream places) {
        return places.filter(i -> reading.token(i).kind() == TokenKind.ORDINAL && recurring(reading, i))
                .mapToObj(i -> ordinals.number(reading.token(i).key()))
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private boolean recurring(AnalyzedText reading, int index) {
        return IntStream.rangeClosed(index + 1, index + REACH).anyMatch(i -> isRecurring(reading, i))
                || IntStream.rangeClosed(index + 1, index + NAME)
                        .takeWhile(i -> AnalyzedText.isCapital(reading.word(i)))
                        .anyMatch(i -> isRecurring(reading, i));
    }

    /** "Meeting" in "the Twelfth Meeting of States Parties" is one too. */
    private boolean isRecurring(AnalyzedText reading, int index) {
        return recurring.contains(reading.word(index).toLowerCase(Locale.ROOT));
    }

    private static int step(OptionalInt earlier, OptionalInt later) {
        return earlier.isPresent() && later.isPresent() ? later.getAsInt() - earlier.getAsInt() : 0;
    }
}

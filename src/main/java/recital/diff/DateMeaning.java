package recital.diff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import recital.language.Cues.Cue;
import recital.language.Cues.Kind;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.reading.AnnotationType;
import recital.reading.TextReading;
import recital.reading.WeightedToken;

/**
 * What a date in a text is the date of: a later year of the same deadline, event or period, or of the same number, is no
 * yearly slot that moved on.
 */
final class DateMeaning {

    /** How many tokens before or after a date may say what it is the date of. */
    private static final int REACH = 20;

    /** How many tokens before a year may say that something is to be completed in it. */
    /** So few words lie between an event and "held", and belong to its name. */
    private static final int NEAR_HELD = 3;

    private static final int NEAR = 8;

    /** How many tokens stand between the number of an event and its noun: "the Fifth Conference on ...". */
    private static final int NAME = 4;

    /** "Held" stands so far before the end of "from 2018 to 2022". */
    private static final int BEFORE_PERIOD = 4;

    /** More than a year has and what stands between it and the end of its period, where these are no tokens. */
    private static final int SIGNS_OF_BEGINNING = 16;

    private final WrittenDeadline writtenDate;
    private final WrittenDeadline writtenSession;
    private final Pattern beginningOfPeriod;
    private final CountedYear counted;
    private final Set<String> beforeDeadline;
    private final Set<String> beforeSession;
    private final Set<String> passedOver;
    private final Set<String> ends;
    private final Set<String> extended;
    private final Set<String> completed;
    private final Set<String> done;
    private final Set<String> beforeCompletion;
    private final Set<String> events;
    private final Set<String> partsOfEvents;
    private final Set<String> singleEvents;
    private final Set<String> recurring;
    private final Set<String> putOff;
    private final Set<String> asOnceMeant;
    private final Set<String> small;
    private final Set<String> betweenDates;
    private final Set<String> beforePeriod;
    private final Set<String> held;

    DateMeaning(Lexicon lexicon) {
        writtenDate = WrittenDeadline.ofDates(lexicon);
        writtenSession = WrittenDeadline.ofSessions(lexicon);
        counted = new CountedYear(lexicon);
        beginningOfPeriod = lexicon.pattern(PhrasePattern.BEGINNING_OF_PERIOD);
        beforeSession = lexicon.words(WordList.BEFORE_SESSION_OF_DEADLINE);
        beforeDeadline = lexicon.words(WordList.BEFORE_DEADLINE);
        passedOver = lexicon.words(WordList.BETWEEN_DEADLINE_AND_DATE);
        extended = lexicon.words(WordList.EXTENDED);
        ends = lexicon.words(WordList.BEFORE_END);
        completed = lexicon.words(WordList.COMPLETION_VERBS);
        done = lexicon.words(WordList.BEFORE_DEED_DONE);
        beforeCompletion = lexicon.words(WordList.BEFORE_YEAR_OF_COMPLETION);
        events = lexicon.words(WordList.EVENTS);
        partsOfEvents = lexicon.words(WordList.PARTS_OF_EVENTS);
        singleEvents = lexicon.words(WordList.SINGLE_EVENTS);
        recurring = lexicon.words(WordList.RECURRING_EVENTS);
        putOff = lexicon.words(WordList.PUT_OFF);
        asOnceMeant = lexicon.words(WordList.AS_ONCE_MEANT);
        betweenDates = lexicon.words(WordList.BETWEEN_DATES);
        held = lexicon.words(WordList.HELD);
        beforePeriod = lexicon.words(WordList.BEFORE_PERIOD);
        small = lexicon.words(WordList.SMALL_WORDS);
    }

    /** What a date may be the date of, where it is not that of a yearly slot. */
    enum Dated {
        /** Something to be done by then. */
        DEADLINE,
        /** The last day of a mandate. */
        END,
        /** An event with a number. */
        EVENT,
        /** A period that began when it began. */
        PERIOD,
        /** A number that was counted then. */
        NUMBER,
        /** What was once meant to be earlier, of which the text says so. */
        PUT_OFF
    }

    /** What the two dates are the dates of, where that is the same; empty for two years of a slot. */
    Optional<Dated> of(TextReading earlier, int before, TextReading later, int after) {
        if (isDate(earlier, before) && isDate(later, after)) {
            Optional<Dated> dated = ofDates(earlier, before, later, after);
            if (dated.isPresent()) {
                return dated;
            }
        }
        return isPutOff(earlier, before) && isPutOff(later, after) ? Optional.of(Dated.PUT_OFF) : Optional.empty();
    }

    private Optional<Dated> ofDates(TextReading earlier, int before, TextReading later, int after) {
        if (isDeadline(earlier, before) && isDeadline(later, after)) {
            return Optional.of(isEndOfMandate(later, after) ? Dated.END : Dated.DEADLINE);
        }
        if (isOfSameEvent(earlier, before, later, after) || isInNameOfEvent(earlier, before, later, after)) {
            return Optional.of(Dated.EVENT);
        }
        if (endsSamePeriod(earlier, before, later, after)) {
            return Optional.of(Dated.PERIOD);
        }
        return counted.isOfNumber(earlier, before) && counted.isOfNumber(later, after)
                ? Optional.of(Dated.NUMBER)
                : Optional.empty();
    }

    private static boolean isDate(TextReading reading, int index) {
        return switch (reading.token(index).kind()) {
            case YEAR, DATE -> true;
            case WORD, NUMBER, ORDINAL, SYMBOL, PUNCTUATION, LINE_BREAK -> false;
        };
    }

    /** "Postponed to its ninetieth session", "at the ninetieth session, as originally requested". */
    private boolean isPutOff(TextReading reading, int index) {
        return IntStream.range(Math.max(0, index - NAME), index).anyMatch(i -> putOff.contains(lowerCase(reading, i)))
                || IntStream.range(index + 1, index + NEAR)
                        .takeWhile(i -> !isBorder(reading, i))
                        .anyMatch(i -> asOnceMeant.contains(lowerCase(reading, i)));
    }

    /** "By the end of 2024", "conclude their negotiations in 2024"; but neither "by the 2024 meeting" nor "by the Fifth Congress", nor in a title. */
    boolean isDeadline(TextReading reading, int index) {
        if (reading.get(AnnotationType.TITLE).stream()
                .anyMatch(title -> title.covers(
                        reading.token(index).start(), reading.token(index).start() + 1))) {
            return false;
        }
        if (reading.token(index).kind() == TokenKind.ORDINAL) {
            return beforeSession.contains(wordBefore(reading, index))
                    || written(reading, index).isPresent();
        }
        if (isAttribute(reading, index)) {
            return false;
        }
        return beforeDeadline.contains(wordBefore(reading, index))
                || written(reading, index).isPresent()
                || isToBeCompleted(reading, index);
    }

    /** "Extended the mandate until 30 June 2024". */
    private boolean isEndOfMandate(TextReading reading, int index) {
        return ends.contains(wordBefore(reading, index))
                && IntStream.range(Math.max(0, index - REACH), index)
                        .anyMatch(i -> extended.contains(lowerCase(reading, i)));
    }

    /** "Until" in "until the end of 2024". */
    private String wordBefore(TextReading reading, int index) {
        return lowerCase(reading, placeBefore(reading, index));
    }

    private int placeBefore(TextReading reading, int index) {
        int before = index - 1;
        while (before > 0 && passedOver.contains(reading.word(before))) {
            before--;
        }
        return before;
    }

    /** The date or number of a session at a token, or behind it and "the end of" and the like; empty where none stands there. */
    OptionalInt from(TextReading reading, int index) {
        int at = index;
        while (passedOver.contains(reading.word(at))) {
            at++;
        }
        return at < reading.tokens().size()
                        && (isDate(reading, at) || reading.token(at).kind() == TokenKind.ORDINAL)
                ? OptionalInt.of(at)
                : OptionalInt.empty();
    }

    /** The date with the words before it that make it a deadline, "by the end of 2024", "no later than its fifth session". */
    String words(TextReading reading, int index) {
        return written(reading, index).orElseGet(() -> {
            int from = reading.token(Math.max(0, placeBefore(reading, index))).end();
            int start = reading.get(AnnotationType.CUE).stream()
                    .filter(cue -> cue.kind() == Kind.DEADLINE && cue.isPhrase() && cue.end() == from)
                    .mapToInt(Cue::start)
                    .findFirst()
                    .orElseGet(() -> reading.token(Math.max(0, placeBefore(reading, index)))
                            .start());
            return reading.text()
                    .substring(start, reading.token(lastOfEvent(reading, index)).end());
        });
    }

    /** That of "its fifth annual session", where the date is the number of an event. */
    private int lastOfEvent(TextReading reading, int index) {
        return reading.token(index).kind() != TokenKind.ORDINAL
                ? index
                : IntStream.range(index + 1, Math.min(reading.tokens().size(), index + 1 + NAME))
                        .takeWhile(i ->
                                reading.token(i).kind() == TokenKind.WORD && !small.contains(lowerCase(reading, i)))
                        .max()
                        .orElse(index);
    }

    private Optional<String> written(TextReading reading, int index) {
        WeightedToken date = reading.token(index);
        return (date.kind() == TokenKind.ORDINAL ? writtenSession : writtenDate)
                .around(reading.text(), date.start(), date.end());
    }

    private boolean isAttribute(TextReading reading, int index) {
        int next = index + 1;
        if (next + 1 < reading.tokens().size() && reading.token(next).key().equals("-")) {
            next += 2;
        }
        return passedOver.contains(reading.word(index - 1))
                && next < reading.tokens().size()
                && reading.token(next).kind() == TokenKind.WORD
                && !small.contains(reading.word(next));
    }

    private boolean isToBeCompleted(TextReading reading, int index) {
        if (!beforeCompletion.contains(lowerCase(reading, index - 1))) {
            return false;
        }
        if (isUrgent(reading, index)) {
            return true;
        }
        for (int i = index - 2;
                i >= Math.max(0, index - NEAR) && !reading.word(i).equals(",");
                i--) {
            if (completed.contains(lowerCase(reading, i))) {
                return !done.contains(lowerCase(reading, i - 1));
            }
        }
        return false;
    }

    /** "To begin as soon as possible with new negotiations, in 2024", in this order or another: what is urged has a target in the year. */
    private static boolean isUrgent(TextReading reading, int index) {
        int from = index;
        while (from > Math.max(0, index - REACH) && !isBorder(reading, from - 1)) {
            from--;
        }
        int to = index;
        while (to < Math.min(reading.tokens().size() - 1, index + REACH) && !isBorder(reading, to + 1)) {
            to++;
        }
        int start = reading.token(from).start();
        int end = reading.token(to).end();
        return reading.get(AnnotationType.CUE).stream()
                .anyMatch(cue ->
                        cue.kind() == Kind.DEADLINE && cue.isPhrase() && cue.start() >= start && cue.end() <= end);
    }

    /** "Held in Geneva for four days, from 3 to 6 May 2030". */
    boolean isOfWhatIsHeld(TextReading reading, int index) {
        return IntStream.iterate(index - 1, i -> i >= Math.max(0, index - REACH), i -> i - 1)
                .takeWhile(i -> !isBorder(reading, i))
                .anyMatch(i -> held.contains(lowerCase(reading, i)));
    }

    /** "The Fifth Conference, to be held in 2022": an event that has the number that it had is the same event. */
    private boolean isOfSameEvent(TextReading earlier, int before, TextReading later, int after) {
        String one = eventBefore(earlier, before);
        return !one.isEmpty() && one.equals(eventBefore(later, after));
    }

    /** "The 2022 Summit on Wells", where it was to be in 2021: no event that is held every year. */
    private boolean isInNameOfEvent(TextReading earlier, int before, TextReading later, int after) {
        String one = nameOfEvent(earlier, before);
        return !one.isEmpty() && one.equals(nameOfEvent(later, after));
    }

    private String nameOfEvent(TextReading reading, int index) {
        StringBuilder name = new StringBuilder();
        if (reading.token(index).kind() != TokenKind.YEAR) {
            return "";
        }
        for (int i = index + 1; i <= index + NAME; i++) {
            String word = lowerCase(reading, i);
            name.append(' ').append(word);
            if (singleEvents.contains(word)) {
                return name.toString();
            }
            if (recurring.contains(word) || small.contains(word) || word.equals(",") || isBorder(reading, i)) {
                return "";
            }
        }
        return "";
    }

    /** What is held at a date: the nearest event before it, with its number, or by name where it comes once; empty where none is. */
    private String eventBefore(TextReading reading, int index) {
        for (int i = index - 1; i >= Math.max(0, index - REACH) && !isBorder(reading, i); i--) {
            if (reading.token(i).kind() == TokenKind.ORDINAL) {
                for (int noun = i + 1; noun <= i + NAME; noun++) {
                    String event = lowerCase(reading, noun);
                    if (events.contains(event)) {
                        String numbered = lowerCase(reading, i) + " " + event;
                        return partsOfEvents.contains(event) ? eventBefore(reading, i) + " " + numbered : numbered;
                    }
                }
            } else if (singleEvents.contains(lowerCase(reading, i)) && isToBeHeld(reading, i + 1)) {
                return nameBefore(reading, i);
            }
        }
        return "";
    }

    /** "The Fair of Wells summit, to be held". */
    private boolean isToBeHeld(TextReading reading, int index) {
        int from = reading.word(index).equals(",") ? index + 1 : index;
        return IntStream.range(from, from + NEAR_HELD).anyMatch(i -> held.contains(lowerCase(reading, i)));
    }

    /** The noun of an event with the words before it; empty where its number stands there, or nothing that names it. */
    private String nameBefore(TextReading reading, int noun) {
        List<String> words = IntStream.range(Math.max(0, noun - NAME), noun + 1)
                .mapToObj(i -> lowerCase(reading, i))
                .toList();
        boolean recurs = words.subList(0, words.size() - 1).stream().anyMatch(recurring::contains);
        return recurs ? "" : String.join(" ", words);
    }

    /** "2016\u20132022" for "2016\u20132021": a period that begins when it began has been prolonged. */
    private boolean endsSamePeriod(TextReading earlier, int before, TextReading later, int after) {
        String one = beginningOfPeriod(earlier, before);
        return !one.isEmpty() && one.equals(beginningOfPeriod(later, after)) && !isOfWhatWasHeld(later, after);
    }

    /** "The sessions held from 2018 to 2022" are those of before and one more. */
    private boolean isOfWhatWasHeld(TextReading reading, int end) {
        return held.contains(reading.word(end - BEFORE_PERIOD));
    }

    /** The first year of "2015–2021", and of "from 2015 to 2021". */
    private String beginningOfPeriod(TextReading reading, int end) {
        int start = reading.token(end).start();
        Matcher before =
                beginningOfPeriod.matcher(reading.text().substring(Math.max(0, start - SIGNS_OF_BEGINNING), start));
        if (before.find()) {
            return before.group(1);
        }
        if (end < 2 || reading.token(end - 2).kind() != TokenKind.YEAR) {
            return "";
        }
        boolean inWords = betweenDates.contains(reading.word(end - 1))
                && end >= 3
                && beforePeriod.contains(lowerCase(reading, end - 3));
        return inWords || reading.token(end - 1).key().equals("-") ? reading.word(end - 2) : "";
    }

    static boolean isBorder(TextReading reading, int index) {
        String word = reading.word(index);
        return word.equals(";") || word.equals(":") || word.equals(TextDiff.PARAGRAPH_BREAK);
    }

    static String lowerCase(TextReading reading, int index) {
        return reading.word(index).toLowerCase(Locale.ROOT);
    }
}

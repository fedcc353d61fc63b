package recital.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.language.Lexicon;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.reading.TextReading;
import recital.reading.WeightedToken;

/**
 * Lists of sessions or years that go on as they did: "at the sixty-second, sixty-fifth and sixty-eighth sessions".
 *
 * <p>rule: three that stand in a row, with no more than commas and "and" between them, as far apart as the two before them.
 */
final class DateLists {

    /** The last two of a list tell how it goes on. */
    private static final int TELLING = 2;

    /** So many words before its dates stands what was held. */
    private static final int REACH = 60;

    /** So many before its years. */
    private static final int NEAR = 20;

    /** Between the entries of a list, and round the year behind a place. */
    private static final Set<String> SIGNS = Set.of(",", "(", ")", "-", "\u2013");

    private final AdvancedDates dates;
    private final NumberedEvents events;
    private final Set<String> between;
    private final Set<String> besideDates;

    DateLists(Lexicon lexicon, AdvancedDates dates, NumberedEvents events) {
        this.dates = dates;
        this.events = events;
        between = lexicon.words(WordList.LIST_CONJUNCTIONS);
        besideDates = lexicon.words(WordList.BESIDE_DATES);
    }

    /** Whether the dates of a later text, by their tokens, are those of the earlier edit and the next of its list. */
    boolean goOn(List<String> earlier, TextReading later, List<Integer> dates) {
        List<String> keys = dates.stream().map(i -> later.token(i).key()).toList();
        if (keys.size() != earlier.size() + 1
                || !keys.subList(0, earlier.size()).equals(earlier)) {
            return false;
        }
        List<Integer> list = listUpTo(later, dates.get(dates.size() - 1));
        int size = list.size();
        return size > TELLING && list.get(size - 1) - list.get(size - 2) == list.get(size - 2) - list.get(size - 3);
    }

    /**
     * Whether all that an edit put in is the next of a list of dates, with the place of each or without: "in Bonn on 3 May
     * 2029 and in Lima on 5 May 2030", "Bonn (2029) and Lima (2030)".
     */
    boolean isNext(EditSide gone, EditSide added, YearlySymbols symbols) {
        TextReading text = added.reading();
        if (!gone.tokens().stream().allMatch(token -> token.isComma() || between.contains(token.text()))) {
            return false;
        }
        List<Integer> now = years(text, added.from(), added.to());
        int first = added.from();
        while (first > 0 && isOfList(text, first - 1)) {
            first--;
        }
        List<Integer> before = years(text, first, added.from());
        return !now.isEmpty()
                && before.size() >= TELLING
                && isOfMeetings(text, first)
                && IntStream.range(added.from(), added.to()).allMatch(i -> isOfList(text, i))
                && isInOrder(before, now)
                && symbols.earlierYear().isPresent()
                && symbols.laterYear().isPresent()
                && now.get(0) >= symbols.earlierYear().getAsInt() - 1
                && now.get(now.size() - 1) <= symbols.laterYear().getAsInt();
    }

    /** Whether a list that begins there tells when something was held that is held again and again. */
    private boolean isOfMeetings(TextReading text, int first) {
        return IntStream.range(Math.max(0, first - REACH), first).anyMatch(i -> events.isRecurring(text, i));
    }

    /** Whether an edit stands near what is held again and again, before or behind it: "its 2030 session". */
    boolean isOfMeetings(TextReading text, EditSide side) {
        return IntStream.range(
                        Math.max(0, side.from() - NEAR), Math.min(text.tokens().size(), side.to() + 2))
                .anyMatch(i -> events.isRecurring(text, i));
    }

    private static boolean isInOrder(List<Integer> before, List<Integer> now) {
        List<Integer> years = Stream.concat(before.stream(), now.stream()).toList();
        return years.equals(years.stream().sorted().toList());
    }

    private List<Integer> years(TextReading text, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(text::token)
                .flatMap(token -> dates.year(token).stream())
                .toList();
    }

    private boolean isOfList(TextReading text, int index) {
        WeightedToken token = text.token(index);
        return switch (token.kind()) {
            case DATE, YEAR, NUMBER -> true;
            case WORD -> TextReading.isCapital(token.text()) || besideDates.contains(token.text());
            case PUNCTUATION -> SIGNS.contains(token.text());
            case SYMBOL, ORDINAL, LINE_BREAK -> false;
        };
    }

    private List<Integer> listUpTo(TextReading text, int last) {
        List<Integer> list = new ArrayList<>();
        TokenKind kind = text.token(last).kind();
        for (int i = last; i >= 0 && (text.token(i).kind() == kind || isBetween(text, i)); i--) {
            text.sessionOrYear(i).ifPresent(number -> list.add(0, number));
        }
        return list;
    }

    private boolean isBetween(TextReading text, int index) {
        return text.word(index).equals(",") || between.contains(text.word(index));
    }
}

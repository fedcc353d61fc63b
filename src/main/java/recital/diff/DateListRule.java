package recital.diff;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.language.Lexicon;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;

/**
 * Dates, years and sessions that only go on with their list, or say in another way when it was; and when and where something
 * was held that was over before.
 */
final class DateListRule implements Rule {

    private final DatePlaces places;
    private final AdvancedDates advancedDates;
    private final DateMeaning meaning;
    private final DateLists lists;
    private final YearlySymbols symbols;
    private final Set<String> besideDates;
    private final Set<String> besideTimes;
    private final Set<String> betweenDates;
    private final Set<String> held;
    private final Set<String> adopted;
    private final Set<String> own;
    private final Set<String> reported;
    private final Set<String> sessions;

    DateListRule(DocumentPair context, DateReading reading) {
        Lexicon lexicon = context.lexicon();
        places = reading.places();
        advancedDates = reading.advanced();
        meaning = reading.meaning();
        lists = reading.lists();
        symbols = context.symbols();
        besideDates = lexicon.words(WordList.BESIDE_DATES);
        besideTimes = lexicon.words(WordList.BESIDE_TIMES);
        betweenDates = lexicon.words(WordList.BETWEEN_DATES);
        held = lexicon.words(WordList.HELD);
        adopted = lexicon.words(WordList.ADOPTED);
        own = lexicon.words(WordList.OWN);
        reported = lexicon.words(WordList.BEFORE_SUBJECT_OF_REPORT);
        sessions = Stream.of(WordList.SESSION_NAMES, WordList.OWN)
                .flatMap(list -> lexicon.words(list).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public void apply(EditContext edit) {
        if (edit.differsInCapitalsOnly()) {
            return;
        }
        List<Integer> earlier = places.in(edit.earlier());
        List<Integer> later = places.in(edit.later());
        if (earlier.isEmpty() && later.isEmpty()) {
            return;
        }
        if (earlier.isEmpty() && lists.isNext(edit.earlier(), edit.later(), symbols)
                || goOnReporting(edit.earlier(), earlier, edit.later(), later)) {
            edit.allRoutine(ChangeClass.SESSION, SessionRule.LIST_GOES_ON);
        } else if (edit.eitherWay(this::wasHeld)) {
            edit.allRoutine(ChangeClass.SESSION, "when it was held");
        } else if (areSameDates(edit, earlier, later)) {
            edit.allRoutine(ChangeClass.TYPOGRAPHY, "the same date");
        } else if (areLaterYears(edit, earlier, later)) {
            edit.allRoutine(ChangeClass.SESSION, SessionRule.ADVANCED);
        }
    }

    /** "The report of the Guild on its twenty-second and twenty-third sessions" after that on its twenty-first. */
    private boolean goOnReporting(EditSide earlier, List<Integer> before, EditSide later, List<Integer> after) {
        List<Integer> one = numbers(earlier, before);
        List<Integer> other = numbers(later, after);
        return !one.isEmpty()
                && one.size() == before.size()
                && other.size() == after.size()
                && one.size() != other.size()
                && IntStream.range(0, other.size()).allMatch(i -> other.get(i) == one.get(one.size() - 1) + 1 + i)
                && isAlone(earlier, TokenKind.ORDINAL, List.of(betweenDates, sessions))
                && isAlone(later, TokenKind.ORDINAL, List.of(betweenDates, sessions))
                && reported.contains(later.analyzedText().word(later.from() - 2))
                && own.contains(later.analyzedText().word(later.from() - 1));
    }

    private static List<Integer> numbers(EditSide side, List<Integer> ordinals) {
        return ordinals.stream()
                .filter(i -> side.analyzedText().token(i).kind() == TokenKind.ORDINAL)
                .flatMap(i -> side.analyzedText().sessionOrYear(i).stream().boxed())
                .toList();
    }

    /** "23 February and 17 November 2030" and "23 February 2030, 17 November 2030". */
    private boolean areSameDates(EditContext edit, List<Integer> earlier, List<Integer> later) {
        return earlier.size() == later.size()
                && !DatePlaces.together(edit.earlier(), earlier).equals(DatePlaces.together(edit.later(), later))
                && isAlone(edit.earlier(), TokenKind.DATE, List.of(betweenDates))
                && isAlone(edit.later(), TokenKind.DATE, List.of(betweenDates))
                && IntStream.range(0, earlier.size())
                        .allMatch(i -> advancedDates.isSame(
                                edit.earlier().analyzedText(),
                                earlier.get(i),
                                edit.later().analyzedText(),
                                later.get(i)));
    }

    /** "The forum held in 2029 and 2030" and "the forum held in 2031". */
    private boolean areLaterYears(EditContext edit, List<Integer> earlier, List<Integer> later) {
        List<Integer> before = years(edit.earlier());
        List<Integer> after = years(edit.later());
        return before.size() != after.size()
                && before.size() == earlier.size()
                && after.size() == later.size()
                && !before.isEmpty()
                && !after.isEmpty()
                && before.get(before.size() - 1) < after.get(0)
                && advancedDates.isDue(before.get(before.size() - 1), after.get(after.size() - 1))
                && isAlone(edit.earlier(), TokenKind.YEAR, List.of(besideDates, sessions))
                && isAlone(edit.later(), TokenKind.YEAR, List.of(besideDates, sessions))
                && meaning.of(
                                edit.earlier().analyzedText(),
                                earlier.get(0),
                                edit.later().analyzedText(),
                                later.get(0))
                        .isEmpty()
                && lists.isOfMeetings(edit.later().analyzedText(), edit.later());
    }

    private List<Integer> years(EditSide side) {
        return side.tokens().stream()
                .filter(token -> token.kind() == TokenKind.YEAR)
                .flatMap(token -> advancedDates.year(token).stream())
                .toList();
    }

    /** Whether a side has nothing but such tokens, signs, and these words. */
    private static boolean isAlone(EditSide side, TokenKind kind, List<Set<String>> words) {
        return side.tokens().stream()
                .allMatch(token -> token.kind() == kind
                        || token.kind() == TokenKind.PUNCTUATION
                        || words.stream().anyMatch(list -> list.contains(token.text())));
    }

    /** "Held in Wellington on 3 May 2030", "adopted at its tenth session", of what was over when the earlier text said so. */
    private boolean wasHeld(EditSide side, EditSide other) {
        List<WeightedToken> words = side.unexplainedWords();
        return other.isEmpty()
                && !words.isEmpty()
                && held.contains(words.get(0).text())
                && (adopted.contains(words.get(0).text())
                        || words.stream()
                                .anyMatch(token -> advancedDates.year(token).isPresent()))
                && words.stream()
                        .flatMap(token -> advancedDates.year(token).stream())
                        .allMatch(advancedDates::hadCome)
                && words.stream().allMatch(token -> switch (token.kind()) {
                    case DATE, YEAR, NUMBER, ORDINAL, PUNCTUATION -> true;
                    case WORD ->
                        AnalyzedText.isCapital(token.text())
                                || besideDates.contains(token.text())
                                || besideTimes.contains(token.text())
                                || sessions.contains(token.text());
                    case SYMBOL, LINE_BREAK -> false;
                });
    }
}

package recital.diff;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import recital.diff.DateMeaning.Dated;
import recital.diff.Fact.DateShift;
import recital.diff.Fact.DateShift.Course;
import recital.language.Lexicon;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.model.ParagraphId.Part;
import recital.reading.TextReading;
import recital.reading.WeightedToken;

/** Sessions, years and dates; one that advanced with the documents in a yearly slot is routine, a moved deadline is not. */
final class SessionRule implements Rule {

    /** So many tokens lie between a date and the place where it stood. */
    private static final int BESIDE = 10;

    private final DatePlaces places;
    private final AdvancedDates advancedDates;
    private final DateMeaning meaning;
    private final DateLists lists;
    private final Set<String> besideDates;
    private final Set<String> beforeDates;
    private final Set<String> besideTimes;
    private final Set<String> betweenDates;
    private final Set<String> small;
    private final Set<String> events;

    SessionRule(Lexicon lexicon, DateReading reading) {
        places = reading.places();
        advancedDates = reading.advanced();
        meaning = reading.meaning();
        lists = reading.lists();
        besideDates = lexicon.words(WordList.BESIDE_DATES);
        beforeDates = lexicon.words(WordList.BEFORE_DATES);
        besideTimes = lexicon.words(WordList.BESIDE_TIMES);
        betweenDates = lexicon.words(WordList.BETWEEN_DATES);
        small = lexicon.words(WordList.SMALL_WORDS);
        events = lexicon.words(WordList.RECURRING_EVENTS);
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
        if (later.isEmpty() && !standsAlone(edit.earlier(), earlier)
                || earlier.isEmpty() && !standsAlone(edit.later(), later)) {
            deadlineInAClause(edit, earlier, later);
            return;
        }
        earlier.forEach(edit.earlier()::markExplained);
        later.forEach(edit.later()::markExplained);
        if (isAdvancedBeside(edit, earlier, later)) {
            edit.routine(ChangeKind.SESSION, Reason.ADVANCED);
            return;
        }
        boolean areOthers =
                !DatePlaces.together(edit.earlier(), earlier).equals(DatePlaces.together(edit.later(), later));
        if (areOthers && areSameOrdinals(edit, earlier, later)) {
            edit.routine(ChangeKind.TYPOGRAPHY, Reason.SAME_ORDINAL);
        } else if (areOthers) {
            found(edit, earlier, later);
        } else if (anyDeadline(edit.earlier().reading(), earlier)
                != anyDeadline(edit.later().reading(), later)) {
            edit.substantive(ChangeKind.DEADLINE, deadlines(edit, earlier, later));
        }
    }

    /** "75º aniversario" for "septuagésimo quinto aniversario", and "65o" for "65º". */
    private static boolean areSameOrdinals(EditContext edit, List<Integer> earlier, List<Integer> later) {
        List<OptionalInt> before = ordinals(edit.earlier(), earlier);
        return !before.isEmpty()
                && before.size() == earlier.size()
                && before.equals(ordinals(edit.later(), later))
                && earlier.size() == later.size();
    }

    private static List<OptionalInt> ordinals(EditSide side, List<Integer> dates) {
        return dates.stream()
                .filter(i -> side.reading().token(i).kind() == TokenKind.ORDINAL)
                .map(side.reading()::sessionOrYear)
                .toList();
    }

    /** "On 3 May 2029 in Lima" and "in Lima on 5 May 2030": the date that went is the one that came behind the place. */
    private boolean isAdvancedBeside(EditContext edit, List<Integer> earlier, List<Integer> later) {
        TextReading before = edit.earlier().reading();
        TextReading after = edit.later().reading();
        if (earlier.size() + later.size() != 1) {
            return false;
        }
        OptionalInt one = earlier.isEmpty() ? beside(edit.earlier(), after) : OptionalInt.of(earlier.get(0));
        OptionalInt other = later.isEmpty() ? beside(edit.later(), before) : OptionalInt.of(later.get(0));
        return one.isPresent()
                && other.isPresent()
                && before.token(one.getAsInt()).kind()
                        == after.token(other.getAsInt()).kind()
                && !anyDeadline(before, List.of(one.getAsInt()))
                && !anyDeadline(after, List.of(other.getAsInt()))
                && meaning.of(before, one.getAsInt(), after, other.getAsInt()).isEmpty()
                && advancedDates.holds(before, one.getAsInt(), after, other.getAsInt());
    }

    /** The only date near the place where a side has none that the other text does not have. */
    private static OptionalInt beside(EditSide side, TextReading otherText) {
        TextReading text = side.reading();
        Set<String> others = otherText.tokens().stream().map(WeightedToken::key).collect(Collectors.toSet());
        int[] dates = IntStream.range(
                        Math.max(0, side.from() - BESIDE),
                        Math.min(text.tokens().size(), side.to() + BESIDE))
                .filter(i ->
                        text.token(i).kind() == TokenKind.DATE || text.token(i).kind() == TokenKind.YEAR)
                .filter(i -> !others.contains(text.token(i).key()))
                .toArray();
        return dates.length == 1 ? OptionalInt.of(dates[0]) : OptionalInt.empty();
    }

    /**
     * Whether a date that came or went is what the edit is about, or when and where, "held in Wellington on 3 May 2030"; in
     * a clause that is all new it is part of the clause.
     */
    private boolean standsAlone(EditSide side, List<Integer> dates) {
        boolean told = !dates.isEmpty() && tellsWhen(side, dates);
        long others = side.unexplainedWords().stream()
                        .filter(token -> !besideDates.contains(token.text()))
                        .filter(token -> !told || token.kind() != TokenKind.WORD || !isPlace(token.text()))
                        .count()
                - dates.size();
        return others < 1 && dates.stream().noneMatch(i -> isMereOrdinal(side.reading(), i));
    }

    /** "The first of them", but not "the seventy-seventh session". */
    private boolean isMereOrdinal(TextReading text, int index) {
        return text.token(index).kind() == TokenKind.ORDINAL && !events.contains(text.word(index + 1));
    }

    /** What came or went as part of a clause is its wording, but a deadline in it should be seen; a preamble sets none. */
    private void deadlineInAClause(EditContext edit, List<Integer> earlier, List<Integer> later) {
        if (isOperative(edit.later().reading().isBlank() ? edit.earlier() : edit.later())
                && (anyDeadline(edit.earlier().reading(), earlier)
                        || anyDeadline(edit.later().reading(), later))) {
            edit.substantive(ChangeKind.DEADLINE, deadlines(edit, earlier, later));
        }
    }

    /** Whether a side leads to a date by "held" or "in" and the like, and not by a name, whose date is a part of it. */
    private boolean tellsWhen(EditSide side, List<Integer> dates) {
        boolean isPart =
                side.unexplainedWords().size() < side.reading().tokens().size() / 2;
        boolean beginsWithName = side.unexplainedWords().stream()
                .map(WeightedToken::text)
                .filter(word -> !betweenDates.contains(word))
                .findFirst()
                .filter(TextReading::isCapital)
                .isPresent();
        return isPart
                && !beginsWithName
                && dates.stream()
                        .anyMatch(i -> beforeDates.contains(side.reading().word(i - 1)));
    }

    private boolean isPlace(String word) {
        return TextReading.isCapital(word) || besideTimes.contains(word);
    }

    private static boolean isOperative(EditSide side) {
        return side.reading().part().filter(part -> part == Part.OPERATIVE).isPresent();
    }

    /** "By 1 March 2030" that came or went; where another took its place, the words themselves tell it. */
    private Fact deadlines(EditContext edit, List<Integer> earlier, List<Integer> later) {
        String before = deadlines(edit.earlier().reading(), earlier);
        String after = deadlines(edit.later().reading(), later);
        if (before.isEmpty() == after.isEmpty()) {
            return Fact.NONE;
        }
        return before.isEmpty()
                ? new Fact.Changed(List.of(), List.of(after))
                : new Fact.Changed(List.of(before), List.of());
    }

    private String deadlines(TextReading reading, List<Integer> dates) {
        return dates.stream()
                .filter(i -> meaning.isDeadline(reading, i))
                .map(i -> meaning.words(reading, i))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private boolean anyDeadline(TextReading reading, List<Integer> dates) {
        return dates.stream().anyMatch(i -> meaning.isDeadline(reading, i));
    }

    private void found(EditContext edit, List<Integer> earlier, List<Integer> later) {
        TextReading before = edit.earlier().reading();
        TextReading after = edit.later().reading();
        boolean advanced = earlier.size() == later.size();
        Optional<Dated> dated = Optional.empty();
        for (int i = 0; i < Math.min(earlier.size(), later.size()); i++) {
            int one = earlier.get(i);
            int other = later.get(i);
            advanced = advanced && advancedDates.holds(before, one, after, other);
            dated = dated.or(() -> meaning.of(before, one, after, other));
        }
        if (dated.isPresent()) {
            edit.substantive(
                    switch (dated.get()) {
                        case DEADLINE, END -> ChangeKind.DEADLINE;
                        case EVENT, PERIOD, NUMBER, PUT_OFF -> ChangeKind.SESSION;
                    },
                    fact(dated.get(), edit));
        } else if (anyDeadline(before, earlier) || anyDeadline(after, later)) {
            edit.substantive(ChangeKind.DEADLINE, deadlines(edit, earlier, later));
        } else if (advanced) {
            edit.routine(ChangeKind.SESSION, Reason.ADVANCED);
        } else if (lists.goOn(earlier.stream().map(i -> before.token(i).key()).toList(), after, later)) {
            edit.routine(ChangeKind.SESSION, Reason.LIST_CONTINUED);
        } else {
            edit.substantive(
                    ChangeKind.SESSION,
                    movedInYear(edit, earlier, later).orElseGet(() -> ordinals(before, earlier, after, later)));
        }
    }

    /** "Ninth → tenth edition": an ordinal counts other things than sessions, too. */
    private Fact ordinals(TextReading before, List<Integer> earlier, TextReading after, List<Integer> later) {
        boolean areOne = earlier.size() == 1
                && later.size() == 1
                && before.token(earlier.get(0)).kind() == TokenKind.ORDINAL
                && after.token(later.get(0)).kind() == TokenKind.ORDINAL;
        return areOne
                ? new Fact.Replaced(
                        before.word(earlier.get(0)),
                        (after.word(later.get(0)) + " " + counted(after, later.get(0) + 1)).strip())
                : Fact.NONE;
    }

    /** The word behind an ordinal; empty where it is a sign or a small word. */
    private String counted(TextReading text, int at) {
        boolean isNoun = at < text.tokens().size()
                && text.token(at).kind() == TokenKind.WORD
                && !small.contains(text.token(at).text());
        return isNoun ? text.word(at) : "";
    }

    /** What happened to a date, with the years where each side has one. */
    private Fact fact(Dated dated, EditContext edit) {
        if (dated == Dated.PUT_OFF) {
            return new DateShift(Course.POSTPONED, "", "");
        }
        Optional<Integer> before = onlyYear(edit.earlier());
        Optional<Integer> after = onlyYear(edit.later());
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            return Fact.NONE;
        }
        if (dated == Dated.EVENT && advancedDates.isBeforeEarlierDocument(before.get())) {
            // What was held is not put off: this is the next of its kind.
            return Fact.NONE;
        }
        Course course =
                switch (dated) {
                    case DEADLINE ->
                        movedTo(
                                after.get() > before.get(),
                                edit.isOnlyEditOfClause()
                                        && !advancedDates.areOfYearlyRound(day(edit.earlier()), day(edit.later())));
                    case EVENT, PUT_OFF -> movedTo(after.get() > before.get(), edit.isAllExplained());
                    case PERIOD, END -> after.get() > before.get() ? Course.PROLONGED : Course.CUT_SHORT;
                    case NUMBER -> Course.OTHER_YEAR;
                };
        return new DateShift(course, before.get().toString(), after.get().toString());
    }

    /** Where something else is said too, it need not be the same that is due or held. */
    private static Course movedTo(boolean later, boolean same) {
        if (same) {
            return later ? Course.POSTPONED : Course.BROUGHT_FORWARD;
        }
        return later ? Course.LATER : Course.EARLIER;
    }

    /** "Decides that the fair shall be held on 3 May 2030", and in October of that year: not the next fair, but this one. */
    private Optional<Fact> movedInYear(EditContext edit, List<Integer> earlier, List<Integer> later) {
        TextReading before = edit.earlier().reading();
        TextReading after = edit.later().reading();
        boolean isDecided = !earlier.isEmpty()
                && !later.isEmpty()
                && isOperative(edit.later())
                && AdvancedDates.isDecided(after)
                && earlier.stream().allMatch(i -> meaning.isOfWhatIsHeld(before, i))
                && later.stream().allMatch(i -> meaning.isOfWhatIsHeld(after, i));
        return isDecided
                ? advancedDates
                        .isLaterInYear(day(edit.earlier()), day(edit.later()))
                        .map(isLater ->
                                new DateShift(movedTo(isLater, true), words(before, earlier), words(after, later)))
                : Optional.empty();
    }

    /** "From 3 to 5 May 2030" without the word before it. */
    private static String words(TextReading text, List<Integer> dates) {
        return text.text()
                .substring(
                        text.token(dates.get(0)).start(),
                        text.token(dates.get(dates.size() - 1)).end());
    }

    /** The first date of a side; empty where it has none. */
    private static String day(EditSide side) {
        return IntStream.range(side.from(), side.to())
                .mapToObj(side.reading()::token)
                .filter(token -> token.kind() == TokenKind.DATE)
                .map(WeightedToken::key)
                .findFirst()
                .orElse("");
    }

    /** The year of the date of a side that has one. */
    private Optional<Integer> onlyYear(EditSide side) {
        List<Integer> years = IntStream.range(side.from(), side.to())
                .mapToObj(i -> advancedDates.year(side.reading().token(i)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }
}

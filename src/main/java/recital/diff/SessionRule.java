package recital.diff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.diff.DateMeaning.Dated;
import recital.language.Dates;
import recital.language.Lexicon;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.model.ParagraphId.Part;

/** Sessions, years and dates; one that advanced with the documents in a yearly slot is routine, a moved deadline is not. */
final class SessionRule implements Rule {

    private static final String ADVANCED = "advanced as expected";

    private static final String LIST_GOES_ON = "its list goes on";

    private final Dates dates;
    private final AdvancedDates advancedDates;
    private final DateMeaning meaning;
    private final DateLists lists;
    private final YearlySymbols symbols;
    private final Set<String> besideDates;
    private final Set<String> beforeDates;
    private final Set<String> besideTimes;
    private final Set<String> betweenDates;
    private final Set<String> held;
    private final Set<String> own;
    private final Set<String> reported;
    private final Set<String> adopted;
    private final Set<String> sessions;

    SessionRule(DocumentPair context) {
        Lexicon lexicon = context.lexicon();
        dates = lexicon.dates();
        advancedDates = new AdvancedDates(context);
        meaning = new DateMeaning(lexicon);
        lists = new DateLists(lexicon, advancedDates, new NumberedEvents(lexicon, context.sessions()));
        symbols = context.symbols();
        besideDates = lexicon.words(WordList.BESIDE_DATES);
        beforeDates = lexicon.words(WordList.BEFORE_DATES);
        besideTimes = lexicon.words(WordList.BESIDE_TIMES);
        betweenDates = lexicon.words(WordList.BETWEEN_DATES);
        held = lexicon.words(WordList.HELD);
        own = lexicon.words(WordList.OWN);
        reported = lexicon.words(WordList.BEFORE_SUBJECT_OF_REPORT);
        adopted = lexicon.words(WordList.ADOPTED);
        sessions = Stream.of(WordList.SESSION_NAMES, WordList.OWN)
                .flatMap(list -> lexicon.words(list).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public void apply(EditContext edit) {
        if (edit.differsInCapitalsOnly()) {
            return;
        }
        List<Integer> earlier = datesIn(edit.earlier());
        List<Integer> later = datesIn(edit.later());
        if (earlier.isEmpty() && later.isEmpty()) {
            return;
        }
        if (earlier.isEmpty() && lists.isNext(edit.earlier(), edit.later(), symbols)) {
            edit.allRoutine(ChangeClass.SESSION, LIST_GOES_ON);
            return;
        }
        if (wasHeld(edit.earlier(), edit.later()) || wasHeld(edit.later(), edit.earlier())) {
            edit.allRoutine(ChangeClass.SESSION, "when it was held");
            return;
        }
        if (areSameDates(edit, earlier, later)) {
            edit.allRoutine(ChangeClass.TYPOGRAPHY, "the same date");
            return;
        }
        if (goOnReporting(edit.earlier(), earlier, edit.later(), later)) {
            edit.allRoutine(ChangeClass.SESSION, LIST_GOES_ON);
            return;
        }
        if (areLaterYears(edit, earlier, later)) {
            edit.allRoutine(ChangeClass.SESSION, ADVANCED);
            return;
        }
        if (later.isEmpty() && !standsAlone(edit.earlier(), earlier)
                || earlier.isEmpty() && !standsAlone(edit.later(), later)) {
            deadlineInAClause(edit, earlier, later);
            return;
        }
        earlier.forEach(edit.earlier()::markExplained);
        later.forEach(edit.later()::markExplained);
        if (!together(edit.earlier(), earlier).equals(together(edit.later(), later))) {
            found(edit, earlier, later);
        } else if (anyDeadline(edit.earlier().analyzedText(), earlier)
                != anyDeadline(edit.later().analyzedText(), later)) {
            edit.substantive(ChangeClass.DEADLINE, deadlines(edit, earlier, later));
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
                && isSessionsAlone(earlier)
                && isSessionsAlone(later)
                && reported.contains(later.analyzedText().word(later.from() - 2))
                && own.contains(later.analyzedText().word(later.from() - 1));
    }

    private static List<Integer> numbers(EditSide side, List<Integer> ordinals) {
        return ordinals.stream()
                .filter(i -> side.analyzedText().token(i).kind() == TokenKind.ORDINAL)
                .flatMap(i -> side.analyzedText().sessionOrYear(i).stream().boxed())
                .toList();
    }

    private boolean isSessionsAlone(EditSide side) {
        return side.tokens().stream()
                .allMatch(token -> token.kind() == TokenKind.ORDINAL
                        || token.kind() == TokenKind.PUNCTUATION
                        || betweenDates.contains(token.text())
                        || sessions.contains(token.text()));
    }

    /** "23 February and 17 November 2030" and "23 February 2030, 17 November 2030". */
    private boolean areSameDates(EditContext edit, List<Integer> earlier, List<Integer> later) {
        return earlier.size() == later.size()
                && !together(edit.earlier(), earlier).equals(together(edit.later(), later))
                && isDatesAlone(edit.earlier())
                && isDatesAlone(edit.later())
                && IntStream.range(0, earlier.size())
                        .allMatch(i -> advancedDates.isSame(
                                edit.earlier().analyzedText(),
                                earlier.get(i),
                                edit.later().analyzedText(),
                                later.get(i)));
    }

    private boolean isDatesAlone(EditSide side) {
        return side.tokens().stream()
                .allMatch(token -> token.kind() == TokenKind.DATE
                        || token.kind() == TokenKind.PUNCTUATION
                        || betweenDates.contains(token.text()));
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
                && isYearsAlone(edit.earlier())
                && isYearsAlone(edit.later())
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

    private boolean isYearsAlone(EditSide side) {
        return side.tokens().stream()
                .allMatch(token -> token.kind() == TokenKind.YEAR
                        || token.kind() == TokenKind.PUNCTUATION
                        || besideDates.contains(token.text())
                        || sessions.contains(token.text()));
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
        return others < 1
                && dates.stream().noneMatch(i -> side.analyzedText().token(i).kind() == TokenKind.ORDINAL);
    }

    /** What came or went as part of a clause is its wording, but a deadline in it should be seen; a preamble sets none. */
    private void deadlineInAClause(EditContext edit, List<Integer> earlier, List<Integer> later) {
        if (isOperative(edit.later().analyzedText().isBlank() ? edit.earlier() : edit.later())
                && (anyDeadline(edit.earlier().analyzedText(), earlier)
                        || anyDeadline(edit.later().analyzedText(), later))) {
            edit.substantive(ChangeClass.DEADLINE, deadlines(edit, earlier, later));
        }
    }

    /** Whether a side leads to a date by "held" or "in" and the like, and not by a name, whose date is a part of it. */
    private boolean tellsWhen(EditSide side, List<Integer> dates) {
        boolean isPart =
                side.unexplainedWords().size() < side.analyzedText().tokens().size() / 2;
        boolean beginsWithName = side.unexplainedWords().stream()
                .map(WeightedToken::text)
                .filter(word -> !betweenDates.contains(word))
                .findFirst()
                .filter(AnalyzedText::isCapital)
                .isPresent();
        return isPart
                && !beginsWithName
                && dates.stream()
                        .anyMatch(i -> beforeDates.contains(side.analyzedText().word(i - 1)));
    }

    private boolean isPlace(String word) {
        return AnalyzedText.isCapital(word) || besideTimes.contains(word);
    }

    private static boolean isOperative(EditSide side) {
        return side.analyzedText().part().filter(part -> part == Part.OPERATIVE).isPresent();
    }

    /** "By 1 March 2030" that came or went; where another took its place, the words themselves tell it. */
    private String deadlines(EditContext edit, List<Integer> earlier, List<Integer> later) {
        String before = deadlines(edit.earlier().analyzedText(), earlier);
        String after = deadlines(edit.later().analyzedText(), later);
        return before.isEmpty() == after.isEmpty() ? "" : Finding.replacement(before, after);
    }

    private String deadlines(AnalyzedText reading, List<Integer> dates) {
        return dates.stream()
                .filter(i -> meaning.isDeadline(reading, i))
                .map(i -> meaning.words(reading, i))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private boolean anyDeadline(AnalyzedText reading, List<Integer> dates) {
        return dates.stream().anyMatch(i -> meaning.isDeadline(reading, i));
    }

    private void found(EditContext edit, List<Integer> earlier, List<Integer> later) {
        AnalyzedText before = edit.earlier().analyzedText();
        AnalyzedText after = edit.later().analyzedText();
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
                        case DEADLINE, END -> ChangeClass.DEADLINE;
                        case EVENT, PERIOD, NUMBER, PUT_OFF -> ChangeClass.SESSION;
                    },
                    remark(dated.get(), edit));
        } else if (anyDeadline(before, earlier) || anyDeadline(after, later)) {
            edit.substantive(ChangeClass.DEADLINE, deadlines(edit, earlier, later));
        } else if (advanced) {
            edit.routine(ChangeClass.SESSION, ADVANCED);
        } else if (lists.goOn(earlier.stream().map(i -> before.token(i).key()).toList(), after, later)) {
            edit.routine(ChangeClass.SESSION, LIST_GOES_ON);
        } else {
            edit.substantive(ChangeClass.SESSION, "");
        }
    }

    /** What happened to a date, with the years where each side has one. */
    private String remark(Dated dated, EditContext edit) {
        if (dated == Dated.PUT_OFF) {
            return "postponed";
        }
        Optional<Integer> before = onlyYear(edit.earlier());
        Optional<Integer> after = onlyYear(edit.later());
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            return "";
        }
        if (dated == Dated.EVENT && advancedDates.isBeforeEarlierDocument(before.get())) {
            // What was held is not put off: this is the next of its kind.
            return "";
        }
        String what =
                switch (dated) {
                    case DEADLINE -> movedTo(after.get() > before.get(), edit.isOnlyEditOfClause());
                    case EVENT, PUT_OFF -> movedTo(after.get() > before.get(), edit.isAllExplained());
                    case PERIOD, END -> after.get() > before.get() ? "prolonged" : "cut short";
                    case NUMBER -> "of another year";
                };
        return what + ": " + before.get() + " \u2192 " + after.get();
    }

    /** Where something else is said too, it need not be the same that is due or held. */
    private static String movedTo(boolean later, boolean same) {
        if (same) {
            return later ? "postponed" : "brought forward";
        }
        return later ? "later" : "earlier";
    }

    /** The year of the date of a side that has one. */
    private Optional<Integer> onlyYear(EditSide side) {
        List<Integer> years = IntStream.range(side.from(), side.to())
                .mapToObj(i -> advancedDates.year(side.analyzedText().token(i)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }

    private List<Integer> datesIn(EditSide side) {
        return side.unexplained(i -> switch (side.analyzedText().token(i).kind()) {
            case DATE, YEAR, ORDINAL -> true;
            case NUMBER -> beginsRange(side.analyzedText(), i) || AdvancedDates.endsYears(side.analyzedText(), i);
            case WORD ->
                AdvancedDates.isMarkedYear(side.analyzedText().word(i))
                        || dates.isMonth(side.analyzedText().word(i)) && beginsRange(side.analyzedText(), i);
            case SYMBOL, PUNCTUATION, LINE_BREAK -> false;
        });
    }

    /** "27" in "27 to 31 March 2023", "January" in "January to May 2021". */
    private boolean beginsRange(AnalyzedText reading, int index) {
        int next = index + 1;
        while (isBetweenDates(reading.word(next)) && next <= index + 2) {
            next++;
        }
        return next > index + 1
                && next < reading.tokens().size()
                && reading.token(next).kind() == TokenKind.DATE;
    }

    private boolean isBetweenDates(String word) {
        return word.equals(",") || word.equals("-") || betweenDates.contains(word);
    }

    /** "22 and 23 September" and "22-23 September" are one. */
    private static String together(EditSide side, List<Integer> indices) {
        StringBuilder dates = new StringBuilder();
        indices.forEach(i -> dates.append(side.analyzedText().token(i).key().replace("-", "")));
        return dates.toString();
    }
}

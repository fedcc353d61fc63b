package recital.diff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import recital.diff.DateMeaning.Dated;
import recital.language.Dates;
import recital.language.Lexicon;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.model.ParagraphId.Part;

/** Sessions, years and dates; one that advanced with the documents in a yearly slot is routine, a moved deadline is not. */
final class SessionRule implements Rule {

    private static final int REACH = 4;

    private final DocumentPair context;
    private final Dates dates;
    private final NumberedEvents events;
    private final DateMeaning meaning;
    private final Set<String> besideDates;
    private final Set<String> beforeDates;
    private final Set<String> besideTimes;
    private final Set<String> betweenDates;

    SessionRule(DocumentPair context) {
        this.context = context;
        Lexicon lexicon = context.lexicon();
        dates = lexicon.dates();
        events = new NumberedEvents(lexicon, context.sessions());
        meaning = new DateMeaning(lexicon);
        besideDates = lexicon.words(WordList.BESIDE_DATES);
        beforeDates = lexicon.words(WordList.BEFORE_DATES);
        besideTimes = lexicon.words(WordList.BESIDE_TIMES);
        betweenDates = lexicon.words(WordList.BETWEEN_DATES);
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
        if (isOperative(edit.later())
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
            advanced = advanced && hasAdvanced(before, one, after, other);
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
            edit.routine(ChangeClass.SESSION, "advanced as expected");
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
        String what =
                switch (dated) {
                    case DEADLINE, EVENT, PUT_OFF -> after.get() > before.get() ? "postponed" : "brought forward";
                    case PERIOD, END -> after.get() > before.get() ? "prolonged" : "cut short";
                    case NUMBER -> "of another year";
                };
        return what + ": " + before.get() + " \u2192 " + after.get();
    }

    /** The year of the date of a side that has one. */
    private Optional<Integer> onlyYear(EditSide side) {
        List<Integer> years = IntStream.range(side.from(), side.to())
                .mapToObj(i -> year(side.analyzedText().token(i)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }

    private Optional<Integer> year(WeightedToken token) {
        return switch (token.kind()) {
            case YEAR -> Optional.of(Integer.valueOf(token.key()));
            case DATE -> dates.parse(token.key()).map(LocalDate::getYear);
            case WORD, NUMBER, SYMBOL, ORDINAL, PUNCTUATION, LINE_BREAK -> Optional.empty();
        };
    }

    private List<Integer> datesIn(EditSide side) {
        return side.unexplained(i -> switch (side.analyzedText().token(i).kind()) {
            case DATE, YEAR, ORDINAL -> true;
            case NUMBER -> beginsRange(side.analyzedText(), i);
            case WORD -> dates.isMonth(side.analyzedText().word(i)) && beginsRange(side.analyzedText(), i);
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

    private boolean hasAdvanced(AnalyzedText earlier, int before, AnalyzedText later, int after) {
        String one = earlier.token(before).key();
        String other = later.token(after).key();
        TokenKind kind = earlier.token(before).kind();
        if (kind != later.token(after).kind()) {
            // "From 12 to 15 April" and "from 30 April to 3 May".
            return isDay(kind) && isDay(later.token(after).kind()) && isOfNextEvent(earlier, before, later, after);
        }
        return switch (kind) {
            case ORDINAL -> events.isNext(later, after, one, other);
            case YEAR -> {
                int step = Integer.parseInt(other) - Integer.parseInt(one);
                yield step == context.years()
                        || step == context.sessions() && events.hasNextNumber(earlier, before, later, after);
            }
            case DATE ->
                isSameDay(dates.parse(one), dates.parse(other))
                        || isSameMonth(one, other) && events.hasNextNumberBeside(earlier, before, later, after)
                        || isOfNextEvent(earlier, before, later, after);
            case WORD, NUMBER -> one.equals(other) || isOfNextEvent(earlier, before, later, after);
            case SYMBOL, PUNCTUATION, LINE_BREAK -> one.equals(other);
        };
    }

    private static boolean isDay(TokenKind kind) {
        return kind == TokenKind.NUMBER || kind == TokenKind.DATE;
    }

    /**
     * "At its sixty-seventh session, held from 25 to 29 September 2023", where the sixty-sixth was held in 2022; or the forum
     * of the year, which has no number.
     */
    private boolean isOfNextEvent(AnalyzedText earlier, int before, AnalyzedText later, int after) {
        Optional<Integer> year = yearOfRange(earlier, before);
        Optional<Integer> next = yearOfRange(later, after);
        if (context.sessions() <= 0 || year.isEmpty() || next.isEmpty()) {
            return false;
        }
        int step = next.get() - year.get();
        return step == context.years() && events.isNextEvent(earlier, before, later, after)
                || step == context.sessions() && events.hasNextNumber(earlier, before, later, after);
    }

    /** The year of a date, or of the date that ends the range which begins here. */
    private Optional<Integer> yearOfRange(AnalyzedText reading, int index) {
        return IntStream.range(index, Math.min(reading.tokens().size(), index + REACH))
                .mapToObj(reading::token)
                .filter(token -> token.kind() == TokenKind.DATE)
                .map(this::year)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isSameDay(Optional<LocalDate> earlier, Optional<LocalDate> later) {
        return earlier.isPresent()
                && later.isPresent()
                && earlier.get().plusYears(context.years()).equals(later.get());
    }

    /** "November 2018" and "November 2020", without a day. */
    private boolean isSameMonth(String earlier, String later) {
        int year = earlier.lastIndexOf(' ') + 1;
        return year > 0
                && later.lastIndexOf(' ') + 1 == year
                && dates.isMonth(earlier.substring(0, year - 1))
                && earlier.substring(0, year).equals(later.substring(0, year))
                && Integer.parseInt(later.substring(year)) - Integer.parseInt(earlier.substring(year))
                        == context.years();
    }

    /** "22 and 23 September" and "22-23 September" are one. */
    private static String together(EditSide side, List<Integer> indices) {
        StringBuilder dates = new StringBuilder();
        indices.forEach(i -> dates.append(side.analyzedText().token(i).key().replace("-", "")));
        return dates.toString();
    }
}

package recital.diff;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import recital.language.Dates;
import recital.language.Lexicon;
import recital.language.Ordinals;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;

/** Sessions, years and dates; one that advanced with the documents in a yearly slot is routine, a moved deadline is not. */
final class SessionRule implements Rule {

    private static final int REACH = 4;

    private final DocumentPair context;
    private final Dates dates;
    private final Ordinals ordinals;

    /** What is held year after year under a running number. */
    private final Set<String> recurring;

    private final Set<String> beforeDeadline;
    private final Set<String> besideDates;
    private final Set<String> passedOver;
    private final Set<String> betweenDates;

    SessionRule(DocumentPair context) {
        this.context = context;
        Lexicon lexicon = context.lexicon();
        dates = lexicon.dates();
        ordinals = lexicon.ordinals();
        recurring = lexicon.words(WordList.RECURRING_EVENTS);
        beforeDeadline = lexicon.words(WordList.BEFORE_DEADLINE);
        besideDates = lexicon.words(WordList.BESIDE_DATES);
        passedOver = lexicon.words(WordList.BETWEEN_DEADLINE_AND_DATE);
        betweenDates = lexicon.words(WordList.BETWEEN_DATES);
    }

    @Override
    public void apply(EditContext edit) {
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
        }
    }

    /** Whether a date that came or went is what the edit is about; in a clause that is all new it is part of the clause. */
    private boolean standsAlone(EditSide side, List<Integer> dates) {
        long others = side.unexplainedWords().stream()
                        .filter(token -> !besideDates.contains(token.text()))
                        .count()
                - dates.size();
        return others < 1
                && dates.stream().noneMatch(i -> side.analyzedText().token(i).kind() == TokenKind.ORDINAL);
    }

    /** What came or went as part of a clause is its wording, but a deadline in it should be seen. */
    private void deadlineInAClause(EditContext edit, List<Integer> earlier, List<Integer> later) {
        if (anyDeadline(edit.earlier().analyzedText(), earlier)
                || anyDeadline(edit.later().analyzedText(), later)) {
            edit.substantive(ChangeClass.SESSION, "deadline");
        }
    }

    private boolean anyDeadline(AnalyzedText reading, List<Integer> dates) {
        return dates.stream().anyMatch(i -> isDeadline(reading, i));
    }

    private void found(EditContext edit, List<Integer> earlier, List<Integer> later) {
        AnalyzedText before = edit.earlier().analyzedText();
        AnalyzedText after = edit.later().analyzedText();
        boolean deadline = anyDeadline(before, earlier) || anyDeadline(after, later);
        boolean advanced = earlier.size() == later.size();
        for (int i = 0; advanced && i < earlier.size(); i++) {
            advanced = hasAdvanced(before, earlier.get(i), after, later.get(i));
        }
        if (advanced && !deadline) {
            edit.routine(ChangeClass.SESSION, "advanced as expected");
        } else {
            edit.substantive(ChangeClass.SESSION, deadline ? "deadline" : "");
        }
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
            return false;
        }
        return switch (kind) {
            case ORDINAL ->
                recurring(later, after) && step(ordinals.number(one), ordinals.number(other)) == context.sessions();
            case YEAR -> Integer.parseInt(other) - Integer.parseInt(one) == context.years();
            case DATE -> isSameDay(dates.parse(one), dates.parse(other));
            case WORD, NUMBER, SYMBOL, PUNCTUATION, LINE_BREAK -> one.equals(other);
        };
    }

    private static int step(OptionalInt earlier, OptionalInt later) {
        return earlier.isPresent() && later.isPresent() ? later.getAsInt() - earlier.getAsInt() : 0;
    }

    private boolean isSameDay(Optional<LocalDate> earlier, Optional<LocalDate> later) {
        return earlier.isPresent()
                && later.isPresent()
                && earlier.get().plusYears(context.years()).equals(later.get());
    }

    private boolean recurring(AnalyzedText reading, int index) {
        for (int next = index + 1; next <= index + REACH; next++) {
            if (recurring.contains(reading.word(next))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDeadline(AnalyzedText reading, int index) {
        int before = index - 1;
        while (before > 0 && passedOver.contains(reading.word(before))) {
            before--;
        }
        return beforeDeadline.contains(reading.word(before).toLowerCase(Locale.ROOT));
    }

    /** "22 and 23 September" and "22-23 September" are one. */
    private static String together(EditSide side, List<Integer> indices) {
        StringBuilder dates = new StringBuilder();
        indices.forEach(i -> dates.append(side.analyzedText().token(i).key().replace("-", "")));
        return dates.toString();
    }
}

package recital.diff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import recital.wording.Dates;
import recital.wording.Sessions;
import recital.wording.Words.Kind;

/** Sessions, years and dates; one that advanced with the documents in a yearly slot is routine, a moved deadline is not. */
final class SessionRule implements Rule {

    /** What is held year after year under a running number. */
    private static final Set<String> RECURRING = Set.of(
            "session",
            "sessions",
            "meeting",
            "meetings",
            "annual",
            "anniversary",
            "commemoration",
            "observance",
            "forum",
            "edition",
            "report",
            "plenary");

    private static final int REACH = 4;
    private static final Set<String> DEADLINE = Set.of("by", "until", "before", "through", "than", "till");
    private static final Set<String> BESIDE_DATES =
            Set.of("in", "on", "from", "to", "and", "of", "held", "the", "at", "dated");
    private static final Set<String> PASSED_OVER = Set.of("the", "its", "end", "of", "year", "early", "late", "mid");

    private final Context context;

    SessionRule(Context context) {
        this.context = context;
    }

    @Override
    public void apply(Spot spot) {
        List<Integer> earlier = dates(spot.earlier());
        List<Integer> later = dates(spot.later());
        if (earlier.isEmpty() && later.isEmpty()) {
            return;
        }
        if (later.isEmpty() && !standsAlone(spot.earlier(), earlier)
                || earlier.isEmpty() && !standsAlone(spot.later(), later)) {
            deadlineInAClause(spot, earlier, later);
            return;
        }
        earlier.forEach(spot.earlier()::account);
        later.forEach(spot.later()::account);
        if (!together(spot.earlier(), earlier).equals(together(spot.later(), later))) {
            found(spot, earlier, later);
        }
    }

    /** Whether a date that came or went is what the edit is about; in a clause that is all new it is part of the clause. */
    private static boolean standsAlone(Side side, List<Integer> dates) {
        long others = side.rest().stream()
                        .filter(token -> !BESIDE_DATES.contains(token.text()))
                        .count()
                - dates.size();
        return others < 1
                && dates.stream().noneMatch(i -> side.reading().token(i).kind() == Kind.ORDINAL);
    }

    /** What came or went as part of a clause is its wording, but a deadline in it should be seen. */
    private static void deadlineInAClause(Spot spot, List<Integer> earlier, List<Integer> later) {
        if (anyDeadline(spot.earlier().reading(), earlier)
                || anyDeadline(spot.later().reading(), later)) {
            spot.substantive(ChangeClass.SESSION, "deadline");
        }
    }

    private static boolean anyDeadline(Reading reading, List<Integer> dates) {
        return dates.stream().anyMatch(i -> isDeadline(reading, i));
    }

    private void found(Spot spot, List<Integer> earlier, List<Integer> later) {
        Reading before = spot.earlier().reading();
        Reading after = spot.later().reading();
        boolean deadline = anyDeadline(before, earlier) || anyDeadline(after, later);
        boolean advanced = earlier.size() == later.size();
        for (int i = 0; advanced && i < earlier.size(); i++) {
            advanced = advanced(before, earlier.get(i), after, later.get(i));
        }
        if (advanced && !deadline) {
            spot.routine(ChangeClass.SESSION, "advanced as expected");
        } else {
            spot.substantive(ChangeClass.SESSION, deadline ? "deadline" : "");
        }
    }

    private static List<Integer> dates(Side side) {
        return side.open(i -> switch (side.reading().token(i).kind()) {
            case DATE, YEAR, ORDINAL -> true;
            case NUMBER -> beginsRange(side.reading(), i);
            case WORD -> Dates.isMonth(side.reading().word(i)) && beginsRange(side.reading(), i);
            case SYMBOL, PUNCTUATION, LINE_BREAK -> false;
        });
    }

    /** "27" in "27 to 31 March 2023", "January" in "January to May 2021". */
    private static boolean beginsRange(Reading reading, int index) {
        int next = index + 1;
        while (Set.of("to", "and", "-", ",").contains(reading.word(next)) && next <= index + 2) {
            next++;
        }
        return next > index + 1
                && next < reading.tokens().size()
                && reading.token(next).kind() == Kind.DATE;
    }

    private boolean advanced(Reading earlier, int before, Reading later, int after) {
        String one = earlier.token(before).key();
        String other = later.token(after).key();
        Kind kind = earlier.token(before).kind();
        if (kind != later.token(after).kind()) {
            return false;
        }
        return switch (kind) {
            case ORDINAL ->
                recurring(later, after) && step(Sessions.number(one), Sessions.number(other)) == context.sessions();
            case YEAR -> Integer.parseInt(other) - Integer.parseInt(one) == context.years();
            case DATE -> sameDay(Dates.parse(one), Dates.parse(other));
            case WORD, NUMBER, SYMBOL, PUNCTUATION, LINE_BREAK -> one.equals(other);
        };
    }

    private static int step(OptionalInt earlier, OptionalInt later) {
        return earlier.isPresent() && later.isPresent() ? later.getAsInt() - earlier.getAsInt() : 0;
    }

    private boolean sameDay(Optional<LocalDate> earlier, Optional<LocalDate> later) {
        return earlier.isPresent()
                && later.isPresent()
                && earlier.get().plusYears(context.years()).equals(later.get());
    }

    private static boolean recurring(Reading reading, int index) {
        for (int next = index + 1; next <= index + REACH; next++) {
            if (RECURRING.contains(reading.word(next))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDeadline(Reading reading, int index) {
        int before = index - 1;
        while (before > 0 && PASSED_OVER.contains(reading.word(before))) {
            before--;
        }
        return DEADLINE.contains(reading.word(before));
    }

    /** "22 and 23 September" and "22-23 September" are one. */
    private static String together(Side side, List<Integer> indices) {
        StringBuilder dates = new StringBuilder();
        indices.forEach(i -> dates.append(side.reading().token(i).key().replace("-", "")));
        return dates.toString();
    }
}

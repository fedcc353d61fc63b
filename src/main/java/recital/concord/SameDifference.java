package recital.concord;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recital.concord.Finding.Mark;
import recital.model.Language;
import recital.model.Symbol;

/**
 * Whether two findings in a passage and the one that continues it are one difference: of one language and kind, about the same
 * words, and with the same values, or with those that moved on by the years between.
 */
final class SameDifference {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** What two clauses that are missing share of the words of the shorter one, so that they are one. */
    private static final double LEAST_SHARED = 0.5;

    private SameDifference() {}

    static boolean is(Finding earlier, Finding later) {
        int years = years(earlier.document(), later.document());
        return earlier.language() == later.language()
                && earlier.kind() == later.kind()
                && moved(earlier.own(), later.own(), years)
                && moved(earlier.others(), later.others(), years)
                && sharesWords(earlier, later);
    }

    /** The sessions between two resolutions; one where a symbol has none. */
    private static int years(String earlier, String later) {
        OptionalInt from = Symbol.parse(earlier).map(Symbol::session).orElse(OptionalInt.empty());
        OptionalInt to = Symbol.parse(later).map(Symbol::session).orElse(OptionalInt.empty());
        return from.isPresent() && to.isPresent() ? to.getAsInt() - from.getAsInt() : 1;
    }

    /** The day and month of a date and the number of a resolution go with the year or session beside them. */
    private static boolean moved(List<Value> earlier, List<Value> later, int years) {
        if (earlier.size() != later.size()) {
            return false;
        }
        List<Value> left = new ArrayList<>(earlier);
        List<Value> other = new ArrayList<>();
        boolean advanced = false;
        for (Value value : later) {
            if (!left.remove(value)) {
                other.add(value);
            }
        }
        for (Value value : List.copyOf(other)) {
            for (Value one : List.copyOf(left)) {
                if (other.contains(value) && advanced(one, value, years)) {
                    left.remove(one);
                    other.remove(value);
                    advanced = true;
                }
            }
        }
        return other.isEmpty()
                || advanced
                        && kinds(left).equals(kinds(other))
                        && other.stream().allMatch(SameDifference::isDay);
    }

    private static boolean isDay(Value value) {
        return value.kind() == Value.ValueKind.MONTH || value.kind() == Value.ValueKind.SMALL_NUMBER;
    }

    private static List<Value.ValueKind> kinds(List<Value> values) {
        return values.stream().map(Value::kind).sorted().toList();
    }

    /** A year or session that is later by so many, or a symbol of such a session or year under whatever number. */
    private static boolean advanced(Value earlier, Value later, int years) {
        if (earlier.kind() == Value.ValueKind.MONTH || earlier.kind() != later.kind()) {
            return false;
        }
        List<String> from = numbers(earlier);
        List<String> to = numbers(later);
        return !from.isEmpty()
                && DIGITS.matcher(earlier.name())
                        .replaceAll("0")
                        .equals(DIGITS.matcher(later.name()).replaceAll("0"))
                && Integer.parseInt(to.get(0)) - Integer.parseInt(from.get(0)) == years;
    }

    private static List<String> numbers(Value value) {
        return DIGITS.matcher(value.name())
                .results()
                .map(MatchResult::group)
                .filter(number -> number.length() < 10)
                .toList();
    }

    /** Of what has no value the words that are marked tell: a passage may lack two clauses. */
    private static boolean sharesWords(Finding earlier, Finding later) {
        if (later.kind() != FindingKind.MISSING_CLAUSE) {
            return true;
        }
        Set<Language> both = languages(earlier);
        both.retainAll(languages(later));
        return both.isEmpty()
                || both.stream().anyMatch(language -> {
                    Set<String> from = MarkedChange.marked(earlier, language);
                    Set<String> to = MarkedChange.marked(later, language);
                    long shared = from.stream().filter(to::contains).count();
                    return shared >= LEAST_SHARED * Math.min(from.size(), to.size());
                });
    }

    private static Set<Language> languages(Finding finding) {
        return finding.marks().stream().map(Mark::language).collect(Collectors.toSet());
    }
}

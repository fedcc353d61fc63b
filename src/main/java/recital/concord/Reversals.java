package recital.concord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows values again whose parts are written otherwise, or stand in reversed order, as in some texts that are written from the right: 118/77 for
 * 77/118, "600 765" for "765 600".
 */
final class Reversals {

    private static final int GROUP = 3;

    private Reversals() {}

    /** Those of the missing and added values that are one another, read from the other side. */
    static Set<Value> of(Set<Value> missing, Set<Value> added) {
        Set<Value> turned = new HashSet<>();
        for (Value value : missing) {
            for (List<Value> forms : forms(value)) {
                if (added.containsAll(forms)) {
                    turned.add(value);
                    turned.addAll(forms);
                    break;
                }
            }
        }
        return turned;
    }

    /** What a reader that goes on from the left may make of a value that is written from the right. */
    private static List<List<Value>> forms(Value value) {
        if (value.kind() == Value.ValueKind.SYMBOL) {
            List<String> parts = new ArrayList<>(List.of(value.name().split("/")));
            Collections.reverse(parts);
            List<Value> numbers = Arrays.stream(value.name().split("\\D+"))
                    .filter(part -> !part.isEmpty())
                    .map(Reversals::plain)
                    .toList();
            return List.of(List.of(new Value(String.join("/", parts))), numbers, symbols(numbers), years(value.name()));
        }
        if (!value.name().matches("\\d{4,}")) {
            return List.of();
        }
        List<String> groups = new ArrayList<>();
        for (int end = value.name().length(); end > 0; end -= GROUP) {
            groups.add(value.name().substring(Math.max(0, end - GROUP), end));
        }
        // The last group has less than three digits, or none are grouped with it: it may have been read by itself.
        List<String> head = groups.subList(0, groups.size() - 1);
        String last = groups.get(groups.size() - 1);
        return List.of(List.of(plain(String.join("", groups))), List.of(plain(String.join("", head)), plain(last)));
    }

    /** What is left of "GC.18/Res.7" where its letters are translated. */
    private static List<Value> symbols(List<Value> numbers) {
        String name = numbers.stream().map(Value::name).collect(Collectors.joining("/"));
        return List.of(new Value(name));
    }

    /** "2021/22" in one language is "between 2021 and 2022" in another. */
    private static List<Value> years(String period) {
        return period.matches("(?:19|20)\\d\\d/\\d\\d")
                ? List.of(new Value(period.substring(0, 4)), new Value(period.substring(0, 2) + period.substring(5)))
                : List.of(new Value(period));
    }

    private static Value plain(String digits) {
        String number = digits.replaceFirst("^0+(?=\\d)", "");
        return new Value(number.isEmpty() ? "0" : number);
    }
}

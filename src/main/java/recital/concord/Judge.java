package recital.concord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.language.Lexicon;
import recital.model.Language;
import recital.model.Symbol;

/** Looks for what speaks for one value or the other: the day on which a cited document was adopted, and the rest of the text. */
final class Judge {

    private static final int MOST_PLACES = 3;

    private final List<ConcordRow> rows;
    private final Function<Symbol, Optional<LocalDate>> adopted;
    private final Map<Passage, Set<Value>> values = new HashMap<>();

    Judge(List<ConcordRow> rows, Function<Symbol, Optional<LocalDate>> adopted) {
        this.rows = rows;
        this.adopted = adopted;
    }

    /** Sentences, which may be none. */
    List<String> evidence(ConcordRow row, Language language, List<Value> others, List<Value> own) {
        List<String> evidence = new ArrayList<>();
        Set<Value> shared = shared(row, language);
        Stream.of(others, own, List.copyOf(shared))
                .flatMap(List::stream)
                .filter(value -> value.kind() == Value.ValueKind.SYMBOL)
                .distinct()
                .forEach(symbol -> date(symbol)
                        .flatMap(date -> ofDate(symbol, date, language, others, own, shared))
                        .ifPresent(evidence::add));
        for (Value value : others) {
            if (value.kind() != Value.ValueKind.MONTH && value.kind() != Value.ValueKind.SMALL_NUMBER) {
                elsewhere(row, language, value).ifPresent(evidence::add);
            }
        }
        return evidence;
    }

    private Optional<LocalDate> date(Value symbol) {
        return Symbol.parse(symbol.name()).flatMap(adopted);
    }

    private static Optional<String> ofDate(
            Value symbol, LocalDate date, Language language, List<Value> others, List<Value> own, Set<Value> shared) {
        Set<Value> day = Set.of(
                new Value(Integer.toString(date.getDayOfMonth())),
                Value.ofMonth(date.getMonthValue()),
                new Value(Integer.toString(date.getYear())));
        String fact = symbol + " was adopted on "
                + Lexicon.of(Language.ENGLISH).dates().written(date);
        if (shared.containsAll(day)) {
            return others.contains(symbol)
                    ? Optional.of(fact + ", the day that stands here: the others cite it")
                    : own.contains(symbol)
                            ? Optional.of(fact + ", the day that stands here: " + language.label() + " cites it")
                            : Optional.empty();
        }
        Set<Value> ofOthers = with(shared, others);
        Set<Value> ofOwn = with(shared, own);
        if (shared.contains(symbol) && ofOthers.containsAll(day) != ofOwn.containsAll(day)) {
            return Optional.of(fact + ", as "
                    + (ofOthers.containsAll(day) ? "the others have" : language.label() + " has") + " it");
        }
        return Optional.empty();
    }

    private static Set<Value> with(Set<Value> some, List<Value> more) {
        Set<Value> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    /** What all languages have in a row. */
    private Set<Value> shared(ConcordRow row, Language language) {
        Set<Value> shared = new HashSet<>(row.in(language).map(this::values).orElse(Set.of()));
        row.passages().values().forEach(passage -> shared.retainAll(values(passage)));
        return shared;
    }

    /** The values of a passage, which is asked for again with each finding. */
    private Set<Value> values(Passage passage) {
        return values.computeIfAbsent(passage, one -> ValueReader.of(one.language()).read(one.text()).stream()
                .map(StatedValue::value)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private Optional<String> elsewhere(ConcordRow row, Language language, Value value) {
        List<String> places = rows.stream()
                .filter(other -> !other.equals(row))
                .flatMap(other -> other.in(language).stream())
                .filter(passage -> values(passage).contains(value))
                .map(Passage::name)
                .limit(MOST_PLACES)
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(language.label() + " itself has " + value + " in " + String.join(", ", places));
    }
}

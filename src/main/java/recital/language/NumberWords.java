package recital.language;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import recital.language.NumberTokens.NumberToken;

/** Knows the words that are numbers, scales and parts; source: {@code numbers.tsv}. */
final class NumberWords {

    private static final NumberWord UNKNOWN = new NumberWord(Set.of(), Optional.empty());

    private final Map<String, NumberWord> entries;

    NumberWords(Lexicon lexicon) {
        entries = LanguageFile.byName(lexicon.language(), "numbers.tsv").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, row -> NumberWord.of(row.getValue())));
    }

    /** Whether the word, in any case, has one of these uses. */
    boolean is(NumberToken word, Use... uses) {
        Set<Use> known = entry(word).uses();
        return !known.isEmpty() && Arrays.stream(uses).anyMatch(known::contains);
    }

    /** All of them, in lower case. */
    Set<String> all() {
        return entries.keySet();
    }

    /** Whether a quantity may begin with this word. */
    boolean isKnown(NumberToken word) {
        return entries.containsKey(word.key());
    }

    /** The value of a number or scale. */
    Optional<BigDecimal> value(NumberToken word) {
        return entry(word).value();
    }

    private NumberWord entry(NumberToken word) {
        return entries.getOrDefault(word.key(), UNKNOWN);
    }

    /** Where a number word may stand. */
    enum Use {
        /** In a rate, in a duration, before a scale. */
        NUMBER,
        /** Before a scale or one part. */
        ARTICLE,
        /** Before a plural, which it counts. */
        COUNT,
        /** Before parts. */
        NUMERATOR,
        /** After the number that it multiplies. */
        SCALE,
        HALF,
        /** One of so many. */
        PART,
        /** Some of so many. */
        PARTS
    }

    private record NumberWord(Set<Use> uses, Optional<BigDecimal> value) {

        static NumberWord of(List<String> fields) {
            Set<Use> uses = Arrays.stream(fields.get(0).split(","))
                    .map(use -> Use.valueOf(use.toUpperCase(Locale.ROOT)))
                    .collect(Collectors.toUnmodifiableSet());
            return new NumberWord(uses, fields.stream().skip(1).findFirst().map(BigDecimal::new));
        }
    }
}

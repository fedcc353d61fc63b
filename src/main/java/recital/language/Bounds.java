package recital.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import recital.language.Bound.Sense;
import recital.language.NumberTokens.NumberToken;
import recital.language.PhraseTable.Phrase;

/** Knows the words beside a number that say on which side of it the quantity lies; source: {@code bounds.tsv}. */
final class Bounds {

    private final PhraseTable<BoundMeaning> before;
    private final PhraseTable<BoundMeaning> after;

    Bounds(Lexicon lexicon) {
        Map<String, BoundMeaning> entries = LanguageFile.byName(lexicon.language(), "bounds.tsv").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, row -> BoundMeaning.of(row.getValue())));
        before = table(entries, entry -> entry.place() != BoundPosition.AFTER);
        after = table(entries, entry -> entry.place() == BoundPosition.AFTER);
    }

    private static PhraseTable<BoundMeaning> table(Map<String, BoundMeaning> entries, Predicate<BoundMeaning> filter) {
        return new PhraseTable<>(
                entries.entrySet().stream()
                        .filter(entry -> filter.test(entry.getValue()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                NumberToken::key);
    }

    /** The first words of the bounds that stand before a number, in lower case. */
    Set<String> firstWordsBefore() {
        return before.firstWords();
    }

    /** The bound that begins with this token and stands before a number. */
    Optional<Phrase<BoundMeaning>> before(NumberTokens tokens, int place) {
        return before.at(tokens, place);
    }

    /** The bound that begins with this token and stands after a number. */
    Optional<Phrase<BoundMeaning>> after(NumberTokens tokens, int place) {
        return after.at(tokens, place);
    }

    /** Where a bound stands. */
    private enum BoundPosition {
        BEFORE,
        /** Before, and the same words are a preposition. */
        PREPOSITION,
        AFTER
    }

    /**
     * A bound.
     *
     * @param sense the side
     * @param place where it stands
     */
    record BoundMeaning(Sense sense, BoundPosition place) {

        private static BoundMeaning of(List<String> fields) {
            return new BoundMeaning(
                    Sense.valueOf(fields.get(0).toUpperCase(Locale.ROOT)),
                    fields.size() == 1
                            ? BoundPosition.BEFORE
                            : BoundPosition.valueOf(fields.get(1).toUpperCase(Locale.ROOT)));
        }

        boolean isPreposition() {
            return place == BoundPosition.PREPOSITION;
        }
    }
}

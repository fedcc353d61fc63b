package recital.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import recital.language.Bound.Sense;
import recital.language.NumberTokens.Token;
import recital.language.PhraseTable.Phrase;

/** Knows the words beside a number that say on which side of it the quantity lies; source: {@code bounds.tsv}. */
final class Bounds {

    private final PhraseTable<Entry> before;
    private final PhraseTable<Entry> after;

    Bounds(Lexicon lexicon) {
        Map<String, Entry> entries = LanguageFile.byName(lexicon.language(), "bounds.tsv").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, row -> Entry.of(row.getValue())));
        before = table(entries, entry -> entry.place() != Place.AFTER);
        after = table(entries, entry -> entry.place() == Place.AFTER);
    }

    private static PhraseTable<Entry> table(Map<String, Entry> entries, Predicate<Entry> filter) {
        return new PhraseTable<>(
                entries.entrySet().stream()
                        .filter(entry -> filter.test(entry.getValue()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                Token::key);
    }

    /** The bound that begins with this token and stands before a number. */
    Optional<Phrase<Entry>> before(NumberTokens tokens, int place) {
        return before.at(tokens, place);
    }

    /** The bound that begins with this token and stands after a number. */
    Optional<Phrase<Entry>> after(NumberTokens tokens, int place) {
        return after.at(tokens, place);
    }

    /** Where a bound stands. */
    private enum Place {
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
    record Entry(Sense sense, Place place) {

        private static Entry of(List<String> fields) {
            return new Entry(
                    Sense.valueOf(fields.get(0).toUpperCase(Locale.ROOT)),
                    fields.size() == 1
                            ? Place.BEFORE
                            : Place.valueOf(fields.get(1).toUpperCase(Locale.ROOT)));
        }

        boolean isPreposition() {
            return place == Place.PREPOSITION;
        }
    }
}

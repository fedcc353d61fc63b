package recital.corpus.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import recital.corpus.catalog.Entry;
import recital.model.Symbol;

/**
 * Documents that are put together two at a time, the surest first.
 *
 * <p>An annual series has one resolution a session, its parts (78/183 A and B) counted as one: what would bring two of
 * one session together is refused.
 */
final class SeriesGroups {

    private final Map<Symbol, List<Entry>> groups = new HashMap<>();

    SeriesGroups(Collection<Entry> documents) {
        documents.forEach(document -> groups.put(document.symbol(), new ArrayList<>(List.of(document))));
    }

    /** Puts the groups of two documents together, unless they have two resolutions of one session. */
    void join(Symbol one, Symbol other) {
        List<Entry> first = members(one);
        List<Entry> second = members(other);
        if (first != second && first.stream().noneMatch(entry -> second.stream().anyMatch(e -> areRivals(entry, e)))) {
            first.addAll(second);
            second.forEach(entry -> groups.put(entry.symbol(), first));
        }
    }

    private List<Entry> members(Symbol symbol) {
        return Optional.ofNullable(groups.get(symbol)).orElseThrow();
    }

    /** The groups, each once. */
    List<List<Entry>> all() {
        return groups.values().stream().distinct().map(List::copyOf).toList();
    }

    private static boolean areRivals(Entry one, Entry other) {
        OptionalInt period = period(one);
        return !one.symbol().isDraft()
                && !other.symbol().isDraft()
                && period.isPresent()
                && period.equals(period(other))
                && !number(one.symbol()).equals(number(other.symbol()));
    }

    /** The session, or of an organ that counts none the year. */
    static OptionalInt period(Entry entry) {
        return entry.session().isPresent() ? entry.session() : entry.year();
    }

    /** The symbol without the letter of a part. */
    static String number(Symbol symbol) {
        return symbol.shortForm().split(" ")[0];
    }
}

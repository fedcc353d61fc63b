package recital.corpus.series;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.corpus.catalog.Entry;
import recital.model.Symbol;

/**
 * Documents of a collection that continue one another.
 *
 * @param title the title of the latest member that has one
 * @param members in chronological order, drafts before what was adopted in their session
 * @param missing what the members recall as predecessors and the collection has no text of, in chronological order
 * @param related what the members recall with the series, at hand or not, that is on another subject
 */
public record Series(String title, List<Entry> members, List<Entry> missing, SortedSet<Symbol> related)
        implements Serializable {

    public Series {
        Objects.requireNonNull(title);
        members = members.stream().sorted(Entry.CHRONOLOGICAL).toList();
        missing = missing.stream().sorted(Entry.CHRONOLOGICAL).toList();
        related = Collections.unmodifiableSortedSet(new TreeSet<>(related));
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a series has a member");
        }
    }

    static Series of(List<Entry> members, List<Entry> missing, SortedSet<Symbol> related) {
        List<Entry> latestFirst = new ArrayList<>(members);
        latestFirst.sort(Entry.CHRONOLOGICAL.reversed());
        String title = latestFirst.stream()
                .map(Entry::title)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("");
        return new Series(title, members, missing, related);
    }

    /** A document that nothing in the collection continues. */
    public static Series single(Entry document) {
        return of(List.of(document), List.of(), new TreeSet<>());
    }

    /** Whether the document is a member. */
    public boolean has(Symbol symbol) {
        return members.stream().anyMatch(member -> member.symbol().equals(symbol));
    }

    /**
     * The sessions between the first and the last of the series of which no resolution is known, neither at hand nor
     * recalled, in ascending order.
     */
    public SortedSet<Integer> gaps() {
        SortedSet<Integer> known = Stream.concat(members.stream(), missing.stream())
                .filter(entry -> !entry.symbol().isDraft())
                .flatMapToInt(entry -> entry.session().stream())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        if (known.isEmpty()) {
            return known;
        }
        return IntStream.range(known.first(), known.last())
                .filter(session -> !known.contains(session))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The comparisons from one member to the next, by the later member.
     *
     * <p>An adopted member follows the adopted one before it, or each of its parts, and no other part of its own number. A
     * draft follows that one too, and leads to what was adopted of it; a revision follows the draft before it.
     */
    public List<MemberPair> consecutivePairs() {
        List<MemberPair> pairs = new ArrayList<>();
        for (Entry later : members) {
            if (!revises(later)) {
                adoptedBefore(later).forEach(earlier -> pairs.add(new MemberPair(earlier, later)));
            }
            lastDraftBefore(later).ifPresent(draft -> pairs.add(new MemberPair(draft, later)));
        }
        return pairs;
    }

    private List<Entry> adoptedBefore(Entry later) {
        List<Entry> before = before(later)
                .filter(entry -> !entry.symbol().isDraft())
                .filter(entry -> !later.symbol().isDraft() || !entry.session().equals(later.session()))
                .filter(entry -> !areParts(entry, later))
                .toList();
        return before.stream()
                .max(Entry.CHRONOLOGICAL)
                .map(last -> before.stream()
                        .filter(entry -> entry.equals(last) || areParts(entry, last))
                        .toList())
                .orElse(List.of());
    }

    /** "78/183 A" and "78/183 B". */
    private static boolean areParts(Entry one, Entry other) {
        return SeriesGroups.period(one).equals(SeriesGroups.period(other))
                && SeriesGroups.number(one.symbol()).equals(SeriesGroups.number(other.symbol()));
    }

    private boolean revises(Entry entry) {
        return entry.symbol().isDraft() && lastDraftBefore(entry).isPresent();
    }

    private Optional<Entry> lastDraftBefore(Entry later) {
        return before(later)
                .filter(entry -> entry.symbol().isDraft())
                .filter(entry -> entry.session().equals(later.session()))
                .max(Comparator.comparing(Entry::symbol));
    }

    private Stream<Entry> before(Entry later) {
        return members.stream().limit(members.indexOf(later));
    }

    /**
     * Two documents to compare.
     *
     * @param earlier the earlier one
     * @param later the later one
     */
    public record MemberPair(Entry earlier, Entry later) implements Serializable {

        public MemberPair {
            Objects.requireNonNull(earlier);
            Objects.requireNonNull(later);
        }
    }
}

package recital.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Documents of a collection that continue one another.
 *
 * @param title the title of the latest member that has one
 * @param members in chronological order, drafts before what was adopted in their session
 */
public record Series(String title, List<Entry> members) {

    public Series {
        Objects.requireNonNull(title);
        members = members.stream().sorted(Entry.CHRONOLOGICAL).toList();
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a series has a member");
        }
    }

    static Series of(List<Entry> members) {
        List<Entry> latestFirst = new ArrayList<>(members);
        latestFirst.sort(Entry.CHRONOLOGICAL.reversed());
        String title = latestFirst.stream().map(Entry::title).filter(t -> !t.isEmpty()).findFirst().orElse("");
        return new Series(title, members);
    }

    /**
     * The comparisons from one member to the next, by the later member.
     *
     * <p>An adopted member follows the adopted one before it. A draft follows that one too, and leads to
     * what was adopted of it; a revision follows the draft before it.
     */
    public List<Pair> consecutivePairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Entry later : members) {
            adoptedBefore(later).filter(earlier -> !revises(later)).ifPresent(earlier -> pairs.add(new Pair(earlier, later)));
            lastDraftBefore(later).ifPresent(draft -> pairs.add(new Pair(draft, later)));
        }
        return pairs;
    }

    private Optional<Entry> adoptedBefore(Entry later) {
        return before(later)
                .filter(entry -> !entry.symbol().isDraft())
                .filter(entry -> !later.symbol().isDraft() || !entry.session().equals(later.session()))
                .max(Entry.CHRONOLOGICAL);
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
    public record Pair(Entry earlier, Entry later) {

        public Pair {
            Objects.requireNonNull(earlier);
            Objects.requireNonNull(later);
        }
    }
}

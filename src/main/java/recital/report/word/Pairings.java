package recital.report.word;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import recital.diff.Change;
import recital.diff.ResolutionDiff;
import recital.diff.TextDiff;
import recital.model.ParagraphId;

/** Finds which blocks of two documents are paired, each block in one pairing at most. */
final class Pairings {

    private final ResolutionDiff diff;
    private final List<Block> earlier;
    private final List<Block> later;
    private final BitSet earlierUsed = new BitSet();
    private final BitSet laterUsed = new BitSet();
    private final List<Pairing> found = new ArrayList<>();

    private Pairings(ResolutionDiff diff, List<Block> earlier, List<Block> later) {
        this.diff = diff;
        this.earlier = earlier;
        this.later = later;
    }

    /**
     * What stays in place, and what moved.
     *
     * @param inPlace in the order of both documents
     * @param moved of one paragraph each
     */
    record Placed(List<Pairing> inPlace, List<Pairing> moved) {}

    static Placed of(ResolutionDiff diff, List<Block> earlier, List<Block> later) {
        Pairings pairings = new Pairings(diff, earlier, later);
        pairings.pairParagraphs();
        pairings.pairTables();
        pairings.found.addAll(LinePairs.of(diff, earlier, later));
        return pairings.placed();
    }

    private Placed placed() {
        List<Pairing> inPlace =
                HeaviestOrder.of(found.stream().filter(pair -> !pair.moved()).toList());
        List<Pairing> moved = found.stream()
                .filter(pair -> pair.change().isPresent() && !inPlace.contains(pair))
                .map(Pairing::reduced)
                .filter(pair -> Edits.kept(pair.text()) > 0)
                .toList();
        return new Placed(inPlace, moved);
    }

    private void pairParagraphs() {
        Map<ParagraphId, Integer> earlierPlaces = places(earlier);
        Map<ParagraphId, Integer> laterPlaces = places(later);
        // A paragraph may stand in two links; it goes with the one that keeps most of it.
        diff.changes().stream()
                .filter(change -> earlierPlaces.keySet().containsAll(change.earlierOrder())
                        && laterPlaces.keySet().containsAll(change.laterOrder())
                        && haveTheirBreaks(change))
                .sorted(Comparator.comparingInt(change -> -Edits.kept(change.text())))
                .forEach(change -> pair(
                        change,
                        change.earlierOrder().stream().map(earlierPlaces::get).toList(),
                        change.laterOrder().stream().map(laterPlaces::get).toList()));
    }

    /** Whether both sides have paragraphs, and a line feed stands between two of them and nowhere else. */
    private static boolean haveTheirBreaks(Change change) {
        return !change.earlierOrder().isEmpty()
                && !change.laterOrder().isEmpty()
                && (change.earlierOrder().size() + change.laterOrder().size() == 2
                        || Edits.breaks(change.text().earlier())
                                        == change.earlierOrder().size() - 1
                                && Edits.breaks(change.text().later())
                                        == change.laterOrder().size() - 1);
    }

    private static Map<ParagraphId, Integer> places(List<Block> blocks) {
        Map<ParagraphId, Integer> places = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof TextBlock text && text.id().isPresent()) {
                places.put(text.id().get(), i);
            }
        }
        return places;
    }

    private void pair(Change change, List<Integer> from, List<Integer> to) {
        boolean moved = change.link().moved();
        boolean free = from.stream().noneMatch(earlierUsed::get) && to.stream().noneMatch(laterUsed::get);
        if (free && !moved && follow(from) && follow(to)) {
            use(new Pairing(
                    from.get(0),
                    from.get(0) + from.size(),
                    to.get(0),
                    to.get(0) + to.size(),
                    change.text(),
                    Optional.of(change),
                    false,
                    1 + Edits.kept(change.text())));
            return;
        }
        List<Pairing> pairs = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            for (int j = 0; j < to.size(); j++) {
                if (!earlierUsed.get(from.get(i)) && !laterUsed.get(to.get(j))) {
                    TextDiff text = Edits.between(change.text(), i, j);
                    pairs.add(Pairing.ofOne(from.get(i), to.get(j), text, Optional.of(change), moved));
                }
            }
        }
        pairs.stream().max(Comparator.comparingInt(Pairing::weight)).ifPresent(this::use);
    }

    private static boolean follow(List<Integer> places) {
        return places.get(places.size() - 1) - places.get(0) == places.size() - 1
                && places.equals(places.stream().sorted().toList());
    }

    private void use(Pairing pairing) {
        earlierUsed.set(pairing.earlier(), pairing.earlierEnd());
        laterUsed.set(pairing.later(), pairing.laterEnd());
        found.add(pairing);
    }

    /** Tables go together by the cells that they share, the most first. */
    private void pairTables() {
        Map<ParagraphId, Integer> tables = new HashMap<>();
        Map<ParagraphId, Integer> laterTables = new HashMap<>();
        collectCells(earlier, tables);
        collectCells(later, laterTables);
        Map<List<Integer>, Integer> shared = new HashMap<>();
        for (Change change : diff.changes()) {
            for (ParagraphId from : change.earlierOrder()) {
                for (ParagraphId to : change.laterOrder()) {
                    if (tables.containsKey(from) && laterTables.containsKey(to)) {
                        shared.merge(List.of(tables.get(from), laterTables.get(to)), 1, Integer::sum);
                    }
                }
            }
        }
        shared.entrySet().stream()
                .sorted(Map.Entry.<List<Integer>, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().get(0)))
                .filter(entry -> !earlierUsed.get(entry.getKey().get(0))
                        && !laterUsed.get(entry.getKey().get(1)))
                .forEach(entry -> use(new Pairing(
                        entry.getKey().get(0),
                        entry.getKey().get(0) + 1,
                        entry.getKey().get(1),
                        entry.getKey().get(1) + 1,
                        new TextDiff(List.of()),
                        Optional.empty(),
                        false,
                        entry.getValue())));
    }

    private static void collectCells(List<Block> blocks, Map<ParagraphId, Integer> tables) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof TableBlock table) {
                int place = i;
                table.texts().forEach(text -> tables.put(text.id().orElseThrow(), place));
            }
        }
    }
}

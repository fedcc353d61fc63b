package recital.report.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which pairings can stay in place: the heaviest of them that stand in the same order in both documents. */
final class HeaviestOrder {

    private HeaviestOrder() {}

    /** A row of pairings by its last one. */
    private record Chain(long weight, Pairing last, Optional<Chain> before) {}

    /** source: the heaviest increasing sequence, Fredman 1975, with weights. */
    static List<Pairing> of(List<Pairing> pairings) {
        List<Pairing> byLater = new ArrayList<>(pairings);
        byLater.sort(Comparator.comparingInt(Pairing::later));
        // By the end of its last pairing in the earlier document, each heavier than those that end before.
        TreeMap<Integer, Chain> chains = new TreeMap<>();
        for (Pairing pairing : byLater) {
            Optional<Chain> before =
                    Optional.ofNullable(chains.floorEntry(pairing.earlier())).map(Map.Entry::getValue);
            long weight = before.map(Chain::weight).orElse(0L) + pairing.weight();
            Map.Entry<Integer, Chain> rival = chains.floorEntry(pairing.earlierEnd());
            if (rival == null || rival.getValue().weight() < weight) {
                chains.tailMap(pairing.earlierEnd(), true).values().removeIf(chain -> chain.weight() <= weight);
                chains.put(pairing.earlierEnd(), new Chain(weight, pairing, before));
            }
        }
        LinkedList<Pairing> order = new LinkedList<>();
        Optional<Chain> chain = Optional.ofNullable(chains.lastEntry()).map(Map.Entry::getValue);
        while (chain.isPresent()) {
            order.addFirst(chain.get().last());
            chain = chain.get().before();
        }
        return order;
    }
}

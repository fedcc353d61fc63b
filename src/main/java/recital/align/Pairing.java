package recital.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Which paragraph continues as which, while it is being worked out. */
final class Pairing {

    static final int NONE = -1;

    private final Partners earlier;
    private final Partners later;
    private final Map<PositionPair, LinkBasis> bases = new HashMap<>();

    Pairing(int earlier, int later) {
        this.earlier = new Partners(earlier);
        this.later = new Partners(later);
    }

    private record PositionPair(int earlier, int later) {}

    /** For each position of one document its partners, and whether the user has settled it. */
    private static final class Partners {
        private final List<TreeSet<Integer>> partners = new ArrayList<>();
        private final boolean[] settled;

        Partners(int size) {
            settled = new boolean[size];
            for (int i = 0; i < size; i++) {
                partners.add(new TreeSet<>());
            }
        }

        boolean isFree(int position) {
            return partners.get(position).isEmpty() && !settled[position];
        }
    }

    void pair(int earlier, int later, LinkBasis basis) {
        this.earlier.partners.get(earlier).add(later);
        this.later.partners.get(later).add(earlier);
        bases.put(new PositionPair(earlier, later), basis);
    }

    /** Makes the pairs that an assignment chose: for each earlier position a later one or none. */
    void pairAll(int[] laterOf, LinkBasis basis) {
        for (int i = 0; i < laterOf.length; i++) {
            if (laterOf[i] != NONE) {
                pair(i, laterOf[i], basis);
            }
        }
    }

    void unpair(int earlier, int later) {
        this.earlier.partners.get(earlier).remove(later);
        this.later.partners.get(later).remove(earlier);
        bases.remove(new PositionPair(earlier, later));
    }

    /** Gives up all pairs that were made for one reason. */
    void unpairAll(LinkBasis basis) {
        List<PositionPair> pairs = bases.entrySet().stream()
                .filter(pair -> pair.getValue() == basis)
                .map(Map.Entry::getKey)
                .toList();
        pairs.forEach(pair -> unpair(pair.earlier(), pair.later()));
    }

    /** Keeps an earlier paragraph as it is: nothing more is paired with it. */
    void settleEarlier(int position) {
        earlier.settled[position] = true;
    }

    /** Keeps a later paragraph as it is: nothing more is paired with it. */
    void settleLater(int position) {
        later.settled[position] = true;
    }

    /** Why two are paired, which they have to be. */
    LinkBasis basis(int earlier, int later) {
        return Objects.requireNonNull(bases.get(new PositionPair(earlier, later)));
    }

    /** The later positions in which an earlier paragraph continues, ascending. */
    List<Integer> laterOf(int position) {
        return List.copyOf(earlier.partners.get(position));
    }

    /** The earlier positions which a later paragraph continues, ascending. */
    List<Integer> earlierOf(int position) {
        return List.copyOf(later.partners.get(position));
    }

    /** Whether both may still be paired. */
    boolean isOpen(int earlier, int later) {
        return !this.earlier.settled[earlier] && !this.later.settled[later];
    }

    boolean isFreeEarlier(int position) {
        return earlier.isFree(position);
    }

    boolean isFreeLater(int position) {
        return later.isFree(position);
    }
}

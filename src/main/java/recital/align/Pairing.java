package recital.align;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Which paragraph continues as which, while it is being worked out. */
final class Pairing {

    static final int NONE = -1;

    private final List<TreeSet<Integer>> laterOf = new ArrayList<>();
    private final List<TreeSet<Integer>> earlierOf = new ArrayList<>();

    Pairing(int earlier, int later) {
        for (int i = 0; i < earlier; i++) {
            laterOf.add(new TreeSet<>());
        }
        for (int j = 0; j < later; j++) {
            earlierOf.add(new TreeSet<>());
        }
    }

    void pair(int earlier, int later) {
        laterOf.get(earlier).add(later);
        earlierOf.get(later).add(earlier);
    }

    void part(int earlier, int later) {
        laterOf.get(earlier).remove(later);
        earlierOf.get(later).remove(earlier);
    }

    /** Ascending positions. */
    List<Integer> laterOf(int earlier) {
        return List.copyOf(laterOf.get(earlier));
    }

    /** Ascending positions. */
    List<Integer> earlierOf(int later) {
        return List.copyOf(earlierOf.get(later));
    }

    boolean freeEarlier(int earlier) {
        return laterOf.get(earlier).isEmpty();
    }

    boolean freeLater(int later) {
        return earlierOf.get(later).isEmpty();
    }
}

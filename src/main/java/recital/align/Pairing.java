package recital.align;

import java.util.Arrays;

/** Which paragraph continues as which, one to one, while it is being worked out. */
final class Pairing {

    static final int NONE = -1;

    private final int[] laterOf;
    private final int[] earlierOf;

    Pairing(int earlier, int later) {
        laterOf = new int[earlier];
        earlierOf = new int[later];
        Arrays.fill(laterOf, NONE);
        Arrays.fill(earlierOf, NONE);
    }

    void pair(int earlier, int later) {
        if (laterOf[earlier] != NONE || earlierOf[later] != NONE) {
            throw new IllegalStateException("paired twice: " + earlier + " and " + later);
        }
        laterOf[earlier] = later;
        earlierOf[later] = earlier;
    }

    int laterOf(int earlier) {
        return laterOf[earlier];
    }

    int earlierOf(int later) {
        return earlierOf[later];
    }

    boolean freeEarlier(int earlier) {
        return laterOf[earlier] == NONE;
    }

    boolean freeLater(int later) {
        return earlierOf[later] == NONE;
    }
}

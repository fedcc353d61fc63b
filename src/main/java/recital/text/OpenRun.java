package recital.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Words of one text that follow one another and of which none is taken: no passage goes beyond them.
 *
 * @param from the index of the first
 * @param to the index after the last
 */
public record OpenRun(int from, int to) {

    /** The runs between the words of a range that are taken. */
    public static List<OpenRun> within(OpenRun range, IntPredicate taken) {
        List<OpenRun> runs = new ArrayList<>();
        int start = range.from;
        for (int i = range.from; i <= range.to; i++) {
            if (i == range.to || taken.test(i)) {
                if (i > start) {
                    runs.add(new OpenRun(start, i));
                }
                start = i + 1;
            }
        }
        return runs;
    }

    /** How many words it has. */
    public int size() {
        return to - from;
    }
}

package recital.diff;

import java.util.ArrayList;
import java.util.List;

/** Collects the runs of two texts from front to back; kept runs that touch become one. */
final class RunCollector {

    private final String earlier;
    private final String later;
    private final List<TextRun> runs = new ArrayList<>();
    private int earlierEnd;
    private int laterEnd;

    RunCollector(String earlier, String later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** Adds what lies between the last run and these places: kept where it is the same to the letter, an edit where not. */
    void same(int earlierTo, int laterTo) {
        int length = earlierTo - earlierEnd;
        boolean kept = length == laterTo - laterEnd && earlier.regionMatches(earlierEnd, later, laterEnd, length);
        add(new TextRun(kept, earlierEnd, earlierTo, laterEnd, laterTo));
    }

    /** Adds an edit from the last run to these places. */
    void change(int earlierTo, int laterTo) {
        add(new TextRun(false, earlierEnd, earlierTo, laterEnd, laterTo));
    }

    private void add(TextRun run) {
        earlierEnd = run.earlierEnd();
        laterEnd = run.laterEnd();
        if (run.empty()) {
            return;
        }
        TextRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last.kept() && run.kept()) {
            runs.set(
                    runs.size() - 1,
                    new TextRun(true, last.earlierStart(), run.earlierEnd(), last.laterStart(), run.laterEnd()));
        } else {
            runs.add(run);
        }
    }

    int earlierEnd() {
        return earlierEnd;
    }

    int laterEnd() {
        return laterEnd;
    }

    List<TextRun> all() {
        return List.copyOf(runs);
    }
}

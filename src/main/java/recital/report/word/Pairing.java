package recital.report.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import recital.diff.Change;
import recital.diff.TextDiff;

/**
 * Blocks of the earlier document that became blocks of the later; one or more that follow one another on either side.
 *
 * @param earlier the index of the first
 * @param earlierEnd the index after the last
 * @param later the index of the first
 * @param laterEnd the index after the last
 * @param text the edits of paragraphs; of tables none
 * @param change what the comparison says of it; empty where the blocks are no paragraphs of their documents
 * @param moved whether it is known to stand elsewhere
 * @param weight how much it is worth to keep it in place, in characters
 */
record Pairing(
        int earlier,
        int earlierEnd,
        int later,
        int laterEnd,
        TextDiff text,
        Optional<Change> change,
        boolean moved,
        int weight) {

    static Pairing ofOne(int earlier, int later, TextDiff text, Optional<Change> change, boolean moved) {
        return new Pairing(earlier, earlier + 1, later, later + 1, text, change, moved, 1 + Edits.kept(text));
    }

    /** The best pair of one paragraph and one. */
    Pairing reduced() {
        List<Pairing> pairs = new ArrayList<>();
        for (int i = earlier; i < earlierEnd; i++) {
            for (int j = later; j < laterEnd; j++) {
                pairs.add(ofOne(i, j, Edits.between(text, i - earlier, j - later), change, moved));
            }
        }
        return Collections.max(pairs, Comparator.comparingInt(Pairing::weight));
    }
}

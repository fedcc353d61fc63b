package recital.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recital.reading.WeightedToken;
import recital.text.Landmarks;
import recital.text.Landmarks.Landmark;

/**
 * Aligns two runs of tokens that are longer than any paragraph of a resolution: between what stands once in each, phrase
 * by phrase.
 *
 * <p>What is too long even so is one edit, since any finer one would take time by the product of the two lengths.
 */
final class LandmarkedAlignment implements DiffAlgorithmI<WeightedToken> {

    @Override
    public List<Change> computeDiff(
            List<? extends WeightedToken> earlier,
            List<? extends WeightedToken> later,
            DiffAlgorithmListener listener) {
        Map<WeightedToken, Integer> numbers = new HashMap<>();
        int[] earlierNumbers = PhraseAlignment.numbered(earlier, numbers);
        int[] laterNumbers = PhraseAlignment.numbered(later, numbers);
        List<Change> changes = new ArrayList<>();
        int earlierFrom = 0;
        int laterFrom = 0;
        for (Landmark landmark : Landmarks.inOrder(Landmarks.of(earlierNumbers, laterNumbers))) {
            addChanges(earlier, earlierFrom, landmark.earlier(), later, laterFrom, landmark.later(), listener, changes);
            earlierFrom = landmark.earlier() + 1;
            laterFrom = landmark.later() + 1;
        }
        addChanges(earlier, earlierFrom, earlier.size(), later, laterFrom, later.size(), listener, changes);
        return changes;
    }

    private static void addChanges(
            List<? extends WeightedToken> earlier,
            int earlierFrom,
            int earlierTo,
            List<? extends WeightedToken> later,
            int laterFrom,
            int laterTo,
            DiffAlgorithmListener listener,
            List<Change> changes) {
        int removed = earlierTo - earlierFrom;
        int added = laterTo - laterFrom;
        if (removed == 0 && added == 0) {
            return;
        }
        if (removed == 0 || added == 0 || Landmarks.areNeeded(removed, added)) {
            DeltaType type = removed == 0 ? DeltaType.INSERT : added == 0 ? DeltaType.DELETE : DeltaType.CHANGE;
            changes.add(new Change(type, earlierFrom, earlierTo, laterFrom, laterTo));
            return;
        }
        new PhraseAlignment()
                .computeDiff(earlier.subList(earlierFrom, earlierTo), later.subList(laterFrom, laterTo), listener)
                .forEach(change -> changes.add(new Change(
                        change.deltaType,
                        earlierFrom + change.startOriginal,
                        earlierFrom + change.endOriginal,
                        laterFrom + change.startRevised,
                        laterFrom + change.endRevised)));
    }
}

package recital.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import recital.diff.KeyChanges.Kind;

/**
 * Edits that were made alike in several paragraphs, "production and use → production, consumption and use": small in each,
 * they are a change of the whole text.
 */
final class RepeatedEdits {

    /** In so many paragraphs an edit is told as one of the text. */
    private static final int LEAST = 4;

    /** So many such edits are told. */
    private static final int MOST = 2;

    /** What tells no more of its paragraph than such an edit. */
    private static final Set<Kind> WORDS = Set.of(Kind.WORDING, Kind.GROUP, Kind.QUALIFIER, Kind.INTENSITY);

    /** The words that gave place to others, without signs around them. */
    private record Replaced(String earlier, String later) {

        static Replaced of(Edit edit) {
            return new Replaced(bare(edit.earlier()), bare(edit.later()));
        }

        private static String bare(String words) {
            int start = 0;
            int end = words.length();
            while (start < end && !Character.isLetterOrDigit(words.codePointAt(start))) {
                start++;
            }
            while (end > start && !Character.isLetterOrDigit(words.codePointBefore(end))) {
                end--;
            }
            return words.substring(start, end);
        }

        boolean isEmpty() {
            return earlier.isEmpty() && later.isEmpty();
        }
    }

    private RepeatedEdits() {}

    /** The same changes, the first with such an edit under the kind of its own. */
    static List<FoundChange> told(List<FoundChange> changes) {
        // By their places in the list, for a change is compared with all its texts.
        Map<Replaced, SortedSet<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            if (i > 0 && changes.get(i).isOfSame(changes.get(i - 1))) {
                continue;
            }
            List<Edit> edits = changes.get(i).change().text().edits();
            // Where nothing stayed, as in the cell of a table, there is no paragraph around it.
            if (edits.stream().anyMatch(edit -> edit.operation() == Edit.Operation.KEEP)) {
                for (Edit edit : edits) {
                    if (isOfWords(edit)) {
                        places.computeIfAbsent(Replaced.of(edit), key -> new TreeSet<>())
                                .add(i);
                    }
                }
            }
        }
        List<FoundChange> told = new ArrayList<>(changes);
        places.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty() && entry.getValue().size() >= LEAST)
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .limit(MOST)
                .forEach(entry -> entry.getValue().stream()
                        .filter(place -> WORDS.contains(told.get(place).kind()))
                        .findFirst()
                        .ifPresent(first -> told.set(
                                first,
                                told.get(first)
                                        .repeated(
                                                edit(told.get(first), entry.getKey()),
                                                entry.getValue().size()))));
        return told;
    }

    private static boolean isOfWords(Edit edit) {
        return edit.operation() != Edit.Operation.KEEP
                && edit.significance() == Significance.SUBSTANTIVE
                && (edit.finding(ChangeClass.WORDING).isPresent()
                        || edit.finding(ChangeClass.GROUP).isPresent());
    }

    private static Edit edit(FoundChange found, Replaced words) {
        return found.change().text().edits().stream()
                .filter(edit -> isOfWords(edit) && Replaced.of(edit).equals(words))
                .findFirst()
                .orElseThrow();
    }
}

package recital.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import recital.text.Key;
import recital.text.SortedSearch;

/**
 * The edits of a paragraph with their places in both texts and the clauses around them, which are found once: a paragraph may
 * have thousands of figures, each in a clause of its own.
 */
final class PlacedEdits {

    /** Where a clause ends: at a sign of punctuation that is none of a number, or with its paragraph. */
    static final Pattern CLAUSE_END = Pattern.compile("[,;:.](?=\\s|$)|[\uff0c\uff1b\uff1a\u3002\u060c\u061b]|\n");

    /** No name goes on over what changed. */
    private static final String GAP = " ; ";

    private final List<Edit> edits;
    private final String earlier;
    private final String later;

    /** Where each edit begins in the text of one side, and at last where that ends. */
    private final int[] earlierStarts;

    private final int[] laterStarts;

    private final Map<Edit, Integer> numbers = new IdentityHashMap<>();
    private final int[] clauseEnds;
    private final Map<Clause, String> keptOfClauses = new HashMap<>();
    private @Nullable String kept;
    private @Nullable String earlierKey;

    /** A clause of the later text, by its offsets. */
    private record Clause(int start, int end) {}

    PlacedEdits(TextDiff text) {
        edits = text.edits();
        earlier = text.earlier();
        later = text.later();
        earlierStarts = starts(Edit::earlier);
        laterStarts = starts(Edit::later);
        for (int i = 0; i < edits.size(); i++) {
            numbers.put(edits.get(i), i);
        }
        clauseEnds =
                CLAUSE_END.matcher(later).results().mapToInt(MatchResult::start).toArray();
    }

    private int[] starts(Function<Edit, String> side) {
        int[] starts = new int[edits.size() + 1];
        for (int i = 0; i < edits.size(); i++) {
            starts[i + 1] = starts[i] + side.apply(edits.get(i)).length();
        }
        return starts;
    }

    String earlier() {
        return earlier;
    }

    String later() {
        return later;
    }

    /** Whether it is one of these, and not only one that says the same. */
    boolean has(Edit edit) {
        return numbers.containsKey(edit);
    }

    /** Of its sentence what stands before an edit in the earlier text. */
    String earlierBefore(Edit edit) {
        return lastSentence(earlier, earlierStarts[number(edit)]);
    }

    /** Of its sentence what stands before an edit in the later text. */
    String laterBefore(Edit edit) {
        return lastSentence(later, laterStarts[number(edit)]);
    }

    /** Of its sentence what stands in both texts right before an edit. */
    String keptBefore(Edit edit) {
        int number = number(edit);
        Edit before = number == 0 || number > edits.size() ? edit : edits.get(number - 1);
        return number > 0 && number <= edits.size() && before.operation() == Edit.Operation.KEEP
                ? lastSentence(before.later(), before.later().length())
                : "";
    }

    /** What stands behind an edit in the later text. */
    String laterBehind(Edit edit) {
        return later.substring(Math.min(
                later.length(), laterStarts[number(edit)] + edit.later().length()));
    }

    private static String lastSentence(String text, int end) {
        int start = Math.max(text.lastIndexOf("; ", end - 2), text.lastIndexOf('\n', end - 1)) + 1;
        return text.substring(start, end);
    }

    /** Whether the earlier text has some words, however they are printed. */
    boolean hadWords(String words) {
        if (earlierKey == null) {
            earlierKey = Key.of(earlier).value();
        }
        return earlierKey.contains(Key.of(words).value());
    }

    /** The place of an edit among these; one that is none of them stands behind all. */
    private int number(Edit edit) {
        return numbers.getOrDefault(edit, edits.size());
    }

    /** Of the later text what stood in the earlier too. */
    String kept() {
        if (kept == null) {
            kept = kept(new Clause(0, later.length()));
        }
        return kept;
    }

    /** The same of the clause in which an edit stands. */
    String keptOfClause(Edit edit) {
        int start = laterStarts[number(edit)];
        int next = firstNotBelow(start + edit.later().length(), clauseEnds);
        int before = firstNotBelow(start, clauseEnds) - 1;
        return keptOfClauses.computeIfAbsent(
                new Clause(
                        before < 0 ? 0 : clauseEnds[before] + 1,
                        next == clauseEnds.length ? later.length() : clauseEnds[next]),
                clause -> kept(clause).strip());
    }

    private String kept(Clause clause) {
        List<String> kept = new ArrayList<>();
        int first = Math.max(0, firstNotBelow(clause.start() + 1, laterStarts) - 1);
        for (int i = first; i < edits.size() && laterStarts[i] < clause.end(); i++) {
            Edit edit = edits.get(i);
            int at = laterStarts[i];
            if (edit.hasStayed() && laterStarts[i + 1] > clause.start()) {
                kept.add(edit.later()
                        .substring(Math.max(clause.start(), at) - at, Math.min(clause.end(), laterStarts[i + 1]) - at));
            }
        }
        return String.join(GAP, kept);
    }

    private static int firstNotBelow(int least, int[] sorted) {
        return SortedSearch.firstNotBelow(least, sorted.length, i -> sorted[i]);
    }
}

package recital.align;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recital.model.ParagraphId.Part;

/**
 * The sections of two documents, each under its heading, and which go on as which: a formula that stands under another
 * heading is about another matter.
 *
 * <p>rule: a section goes on as the one to which most of its words go; what stands in a document more than once tells
 * nothing. Of sections of which nothing else goes anywhere the headings tell: whether they are paired. What stands above the
 * first heading is a section too.
 */
final class HeadedSections {

    /** What stands above the first heading. */
    private static final int OPENING = -1;

    private final Comparison comparison;
    private final Pairing pairing;
    /** For each paragraph the position of the heading above it, or {@link #OPENING}. */
    private final int[] earlierSections;

    private final int[] laterSections;
    private final boolean isEmpty;
    private final Map<Integer, Map<Integer, Integer>> forth = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> back = new HashMap<>();

    /** The sections of two documents by what is paired so far. */
    HeadedSections(Comparison comparison, Pairing pairing) {
        this.comparison = comparison;
        this.pairing = pairing;
        earlierSections = sections(comparison.earlier());
        laterSections = sections(comparison.later());
        isEmpty = isEmpty(earlierSections) || isEmpty(laterSections);
        if (!isEmpty) {
            Set<String> repeated = repeated(comparison.earlier());
            repeated.addAll(repeated(comparison.later()));
            for (int earlier = 0; earlier < earlierSections.length; earlier++) {
                for (int later : pairing.laterOf(earlier)) {
                    count(earlier, later, repeated);
                }
            }
        }
    }

    private static int[] sections(List<PreparedParagraph> paragraphs) {
        return Anchors.headings(paragraphs).stream()
                .mapToInt(heading -> heading.map(PreparedParagraph::position).orElse(OPENING))
                .toArray();
    }

    /** Whether one of the documents has no heading. */
    boolean isEmpty() {
        return isEmpty;
    }

    private static boolean isEmpty(int[] sections) {
        return Arrays.stream(sections).allMatch(section -> section == OPENING);
    }

    private static Set<String> repeated(List<PreparedParagraph> paragraphs) {
        Set<String> met = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        paragraphs.stream()
                .map(PreparedParagraph::key)
                .filter(key -> !met.add(key))
                .forEach(repeated::add);
        return repeated;
    }

    private void count(int earlier, int later, Set<String> repeated) {
        PreparedParagraph one = comparison.earlier().get(earlier);
        if (one.part() != Part.PREAMBLE
                && !repeated.contains(one.key())
                && !repeated.contains(comparison.later().get(later).key())) {
            int words = one.words().length;
            int from = earlierSections[earlier];
            int to = laterSections[later];
            forth.computeIfAbsent(from, key -> new HashMap<>()).merge(to, words, Integer::sum);
            back.computeIfAbsent(to, key -> new HashMap<>()).merge(from, words, Integer::sum);
        }
    }

    /** Whether a link of operative paragraphs goes from one section to another that does not go on from it. */
    boolean areOther(DraftLink draft) {
        return draft.earlier().stream()
                .allMatch(earlier -> draft.later().stream().allMatch(later -> areOther(earlier, later)));
    }

    /** The same of two paragraphs. */
    boolean areOther(int earlierPosition, int laterPosition) {
        if (isEmpty
                || comparison.earlier().get(earlierPosition).part() != Part.OPERATIVE
                || comparison.later().get(laterPosition).part() != Part.OPERATIVE) {
            return false;
        }
        int from = earlierSections[earlierPosition];
        int to = laterSections[laterPosition];
        Map<Integer, Integer> goesTo = forth.getOrDefault(from, Map.of());
        Map<Integer, Integer> comesFrom = back.getOrDefault(to, Map.of());
        return goesTo.isEmpty() && comesFrom.isEmpty()
                ? from != to
                        && (from == OPENING
                                || to == OPENING
                                || !pairing.laterOf(from).contains(to))
                : !isMost(goesTo, to) && !isMost(comesFrom, from);
    }

    private static boolean isMost(Map<Integer, Integer> words, int section) {
        return !words.isEmpty() && Collections.max(words.values()).equals(words.get(section));
    }
}

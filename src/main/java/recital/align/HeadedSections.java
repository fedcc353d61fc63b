package recital.align;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import recital.model.ParagraphId.Part;

/**
 * The sections of two documents, each under its heading, and which go on as which: a formula that stands under another
 * heading is about another matter.
 *
 * <p>rule: a section goes on as the one to which most of its words go; what stands in a document more than once tells
 * nothing. Of sections of which nothing else goes anywhere the headings tell: whether they are paired.
 */
final class HeadedSections {

    private final Comparison comparison;
    private final Pairing pairing;
    private final List<Optional<PreparedParagraph>> earlierHeadings;
    private final List<Optional<PreparedParagraph>> laterHeadings;
    private final Map<Integer, Map<Integer, Integer>> forth = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> back = new HashMap<>();

    /** The sections of two documents by what is paired so far. */
    HeadedSections(Comparison comparison, Pairing pairing) {
        this.comparison = comparison;
        this.pairing = pairing;
        earlierHeadings = Anchors.headings(comparison.earlier());
        laterHeadings = Anchors.headings(comparison.later());
        if (!isEmpty()) {
            Set<String> repeated = repeated(comparison.earlier());
            repeated.addAll(repeated(comparison.later()));
            for (int earlier = 0; earlier < earlierHeadings.size(); earlier++) {
                for (int later : pairing.laterOf(earlier)) {
                    count(earlier, later, repeated);
                }
            }
        }
    }

    /** Whether neither document has a heading. */
    boolean isEmpty() {
        return Stream.concat(earlierHeadings.stream(), laterHeadings.stream()).allMatch(Optional::isEmpty);
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
        Optional<PreparedParagraph> from = earlierHeadings.get(earlier);
        Optional<PreparedParagraph> to = laterHeadings.get(later);
        if (from.isPresent()
                && to.isPresent()
                && !repeated.contains(one.key())
                && !repeated.contains(comparison.later().get(later).key())) {
            int words = one.words().length;
            forth.computeIfAbsent(from.get().position(), key -> new HashMap<>())
                    .merge(to.get().position(), words, Integer::sum);
            back.computeIfAbsent(to.get().position(), key -> new HashMap<>())
                    .merge(from.get().position(), words, Integer::sum);
        }
    }

    /** Whether a link of operative paragraphs goes from one section to another that does not go on from it. */
    boolean areOther(DraftLink draft) {
        return draft.earlier().stream()
                .allMatch(earlier -> draft.later().stream().allMatch(later -> areOther(earlier, later)));
    }

    /** The same of two paragraphs. */
    boolean areOther(int earlierPosition, int laterPosition) {
        Optional<PreparedParagraph> earlier = earlierHeadings.get(earlierPosition);
        Optional<PreparedParagraph> later = laterHeadings.get(laterPosition);
        if (comparison.earlier().get(earlierPosition).part() != Part.OPERATIVE
                || comparison.later().get(laterPosition).part() != Part.OPERATIVE
                || earlier.isEmpty()
                || later.isEmpty()) {
            return false;
        }
        int from = earlier.get().position();
        int to = later.get().position();
        Map<Integer, Integer> goesTo = forth.getOrDefault(from, Map.of());
        Map<Integer, Integer> comesFrom = back.getOrDefault(to, Map.of());
        return goesTo.isEmpty() && comesFrom.isEmpty()
                ? !pairing.laterOf(from).contains(to)
                : !isMost(goesTo, to) && !isMost(comesFrom, from);
    }

    private static boolean isMost(Map<Integer, Integer> words, int section) {
        return !words.isEmpty() && Collections.max(words.values()).equals(words.get(section));
    }
}

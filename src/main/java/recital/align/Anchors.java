package recital.align;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import recital.model.ParagraphId.Part;

/**
 * Pairs the paragraphs that stand in both documents with the same wording.
 *
 * <p>A wording that stands once in each is certain. One that is repeated ("Decides to remain seized of the
 * matter" under each section) goes by its neighbours and the heading above it, then by order.
 */
final class Anchors {

    /** What a step away from the same turn costs: it only chooses between places with like neighbours. */
    private static final double TURN = 0.001;

    private final List<PreparedParagraph> earlierParagraphs;
    private final List<PreparedParagraph> laterParagraphs;
    private final List<Optional<PreparedParagraph>> earlierHeadings;
    private final List<Optional<PreparedParagraph>> laterHeadings;
    private final Pairing pairing;
    private final double heading;

    Anchors(Comparison comparison, Pairing pairing) {
        this.earlierParagraphs = comparison.earlier();
        this.laterParagraphs = comparison.later();
        earlierHeadings = headings(earlierParagraphs);
        laterHeadings = headings(laterParagraphs);
        this.pairing = pairing;
        heading = comparison.thresholds().heading().above();
    }

    void pair() {
        Map<String, List<PreparedParagraph>> earlier = byKey(earlierParagraphs.stream()
                .filter(p -> pairing.isFreeEarlier(p.position()))
                .toList());
        Map<String, List<PreparedParagraph>> later = byKey(laterParagraphs.stream()
                .filter(p -> pairing.isFreeLater(p.position()))
                .toList());
        earlier.forEach((key, same) -> {
            if (later.containsKey(key)) {
                pair(same, later.get(key));
            }
        });
    }

    private static Map<String, List<PreparedParagraph>> byKey(List<PreparedParagraph> paragraphs) {
        Map<String, List<PreparedParagraph>> groups = new LinkedHashMap<>();
        paragraphs.forEach(
                p -> groups.computeIfAbsent(p.key(), key -> new ArrayList<>()).add(p));
        return groups;
    }

    private void pair(List<PreparedParagraph> earlier, List<PreparedParagraph> later) {
        Assignment assignment = new Assignment(earlier.size(), later.size());
        for (int i = 0; i < earlier.size(); i++) {
            for (int j = 0; j < later.size(); j++) {
                if (earlier.get(i).mayBecome(later.get(j))) {
                    assignment.offer(i, j, gain(earlier.get(i), later.get(j), Math.abs(i - j)));
                }
            }
        }
        int[] chosen = assignment.solve();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] != Pairing.NONE) {
                pairing.pair(earlier.get(i).position(), later.get(chosen[i]).position(), LinkBasis.IDENTICAL);
            }
        }
    }

    private double gain(PreparedParagraph earlier, PreparedParagraph later, int turns) {
        double samePart = earlier.part() == later.part() ? 1 : 0;
        return 1 + samePart + neighbours(earlier, later) + sameHeading(earlier, later) - Math.min(0.5, TURN * turns);
    }

    /** How alike the headings above both are, which counts as much as both neighbours. */
    private double sameHeading(PreparedParagraph earlier, PreparedParagraph later) {
        Optional<PreparedParagraph> one = earlierHeadings.get(earlier.position());
        Optional<PreparedParagraph> other = laterHeadings.get(later.position());
        return one.isEmpty() || other.isEmpty()
                ? 0
                : heading * one.get().vector().cosine(other.get().vector());
    }

    /** The heading above each paragraph, by its position. */
    static List<Optional<PreparedParagraph>> headings(List<PreparedParagraph> all) {
        List<Optional<PreparedParagraph>> headings = new ArrayList<>();
        Optional<PreparedParagraph> last = Optional.empty();
        for (PreparedParagraph paragraph : all) {
            last = paragraph.part() == Part.HEADING ? Optional.of(paragraph) : last;
            headings.add(last);
        }
        return headings;
    }

    /** How many of the two neighbours on each side continue as each other. */
    private double neighbours(PreparedParagraph earlier, PreparedParagraph later) {
        int same = 0;
        for (int step : new int[] {-1, 1}) {
            int i = earlier.position() + step;
            int j = later.position() + step;
            if (i >= 0
                    && i < earlierParagraphs.size()
                    && j >= 0
                    && j < laterParagraphs.size()
                    && earlierParagraphs
                            .get(i)
                            .key()
                            .equals(laterParagraphs.get(j).key())) {
                same++;
            }
        }
        return same;
    }
}

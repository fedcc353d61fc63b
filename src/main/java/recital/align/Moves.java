package recital.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import recital.model.ParagraphId;

/**
 * Finds which links are moved: those that cross the heaviest increasing sequence of links, those between preamble and
 * operative part, and those from under one heading to under another.
 *
 * <p>A pair weighs as the root of the number of words that both its paragraphs have at least, so that where two
 * paragraphs changed places the shorter one is called moved, and one long paragraph does not move several short ones; a
 * heading weighs as several, since a paragraph that goes to another section does not move the heading. A split or merger
 * is moved where none of its pairs is in order. A pair that has a paragraph in common with one of the sequence has not
 * changed places with it.
 *
 * <p>source: M. L. Fredman, On computing the length of longest increasing subsequences, 1975, with weights
 * in place of lengths.
 */
final class Moves {

    /** So many steps has a unit of weight. */
    private static final double FINE = 100;

    /**
     * A pair of paragraphs of a link as a point.
     *
     * @param link the number of the link
     * @param earlier the position of an earlier paragraph
     * @param later the position of its successor
     * @param weight how much speaks for their order
     */
    record Point(int link, int earlier, int later, long weight) {
        boolean crosses(Point other) {
            return earlier < other.earlier && later > other.later || earlier > other.earlier && later < other.later;
        }
    }

    private Moves() {}

    /** The indices of the draft links that are moved. */
    static Set<Integer> of(Comparison comparison, Pairing pairing, List<DraftLink> drafts) {
        Set<Integer> moved = new HashSet<>();
        List<Point> points = new ArrayList<>();
        HeadedSections sections = new HeadedSections(comparison, pairing);
        for (int t = 0; t < drafts.size(); t++) {
            List<Point> own = points(comparison, drafts.get(t), t);
            points.addAll(own);
            if (!drafts.get(t).earlier().isEmpty()
                    && !drafts.get(t).later().isEmpty()
                    && (own.isEmpty() || sections.areOther(drafts.get(t)))) {
                moved.add(t);
            }
        }
        moved.addAll(outOfOrder(points));
        return moved;
    }

    /** The pairs of a draft link that stay in their part. */
    private static List<Point> points(Comparison comparison, DraftLink draft, int index) {
        List<Point> points = new ArrayList<>();
        for (int e : draft.earlier()) {
            for (int l : draft.later()) {
                PreparedParagraph earlier = comparison.earlier().get(e);
                PreparedParagraph later = comparison.later().get(l);
                if (earlier.part() == later.part()) {
                    points.add(new Point(
                            index,
                            e,
                            l,
                            weight(
                                    earlier,
                                    later,
                                    comparison.thresholds().heading().words())));
                }
            }
        }
        return points;
    }

    private static long weight(PreparedParagraph earlier, PreparedParagraph later, int heading) {
        boolean headings = earlier.part() == ParagraphId.Part.HEADING && later.part() == ParagraphId.Part.HEADING;
        int words = headings ? heading : Math.min(earlier.words().length, later.words().length);
        return Math.round(FINE * StrictMath.sqrt(1 + words));
    }

    /** The numbers of the links of which every pair crosses the heaviest sequence in which both positions increase. */
    static Set<Integer> outOfOrder(List<Point> points) {
        List<Point> sorted = new ArrayList<>(points);
        // Of pairs with one paragraph in common, as a split or merger has them, the sequence takes one at most.
        sorted.sort(Comparator.comparingInt(Point::later)
                .thenComparing(Comparator.comparingInt(Point::earlier).reversed()));
        int top = points.stream().mapToInt(Point::earlier).max().orElse(-1) + 1;
        long[] best = new long[sorted.size()];
        int[] before = new int[sorted.size()];
        int[] heaviest = new int[top + 1];
        Arrays.fill(heaviest, -1);
        int last = -1;
        for (int i = 0; i < best.length; i++) {
            Point point = sorted.get(i);
            before[i] = query(heaviest, point.earlier(), best);
            best[i] = point.weight() + (before[i] < 0 ? 0 : best[before[i]]);
            update(heaviest, point.earlier() + 1, i, best);
            last = last < 0 || best[i] > best[last] ? i : last;
        }
        Set<Integer> moved = new HashSet<>();
        points.forEach(point -> moved.add(point.link()));
        List<Point> inOrder = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            inOrder.add(sorted.get(i));
            moved.remove(sorted.get(i).link());
        }
        for (Point point : sorted) {
            if (moved.contains(point.link()) && inOrder.stream().noneMatch(point::crosses)) {
                inOrder.add(point);
                moved.remove(point.link());
            }
        }
        return moved;
    }

    /** The best sequence that ends before an earlier position: a prefix maximum in a Fenwick tree. */
    private static int query(int[] tree, int position, long[] best) {
        int found = -1;
        for (int k = position; k > 0; k -= k & -k) {
            if (tree[k] >= 0 && (found < 0 || best[tree[k]] > best[found])) {
                found = tree[k];
            }
        }
        return found;
    }

    private static void update(int[] tree, int position, int index, long[] best) {
        for (int k = position; k < tree.length; k += k & -k) {
            if (tree[k] < 0 || best[index] > best[tree[k]]) {
                tree[k] = index;
            }
        }
    }
}

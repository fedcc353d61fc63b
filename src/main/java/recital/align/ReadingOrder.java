package recital.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import recital.text.Interruption;

/**
 * Puts draft links in the order of the later document, with removed paragraphs where they stood.
 *
 * <p>A removed paragraph follows the nearest one before it that kept its place in the same part of the
 * document; where there is none it stands at the beginning of that part. So what went stands before what came in its place.
 */
final class ReadingOrder {

    private final List<PreparedParagraph> earlierParagraphs;
    private final List<PreparedParagraph> laterParagraphs;
    private final List<DraftLink> drafts;
    private final int[] steady;

    ReadingOrder(Comparison comparison, List<DraftLink> drafts, Set<Integer> moved) {
        this.earlierParagraphs = comparison.earlier();
        this.laterParagraphs = comparison.later();
        this.drafts = drafts;
        this.steady = steady(moved);
    }

    /** Where each earlier paragraph now stands, of those that kept their place. */
    private int[] steady(Set<Integer> moved) {
        int[] places = new int[earlierParagraphs.size()];
        Arrays.fill(places, Pairing.NONE);
        for (int t = 0; t < drafts.size(); t++) {
            if (!moved.contains(t)) {
                int home = home(drafts.get(t));
                drafts.get(t).earlier().stream()
                        .filter(position -> home != Pairing.NONE && isOnePart(position, home))
                        .findFirst()
                        .ifPresent(position -> places[position] = home);
            }
        }
        return places;
    }

    /** Where a link is shown, as {@link Link#home()} tells of the finished one. */
    private int home(DraftLink draft) {
        Interruption.check();
        return draft.later().stream()
                .filter(p -> draft.earlier().stream().anyMatch(position -> isOnePart(position, p)))
                .findFirst()
                .or(() -> draft.later().stream().findFirst())
                .orElse(Pairing.NONE);
    }

    private boolean isOnePart(int earlier, int later) {
        return earlierParagraphs.get(earlier).part()
                == laterParagraphs.get(later).part();
    }

    /** A later position is doubled and one added, so that there is room before and after each. */
    private record ReadingPosition(int draft, int later, int earlier) {}

    /** The indices of the draft links in reading order. */
    List<Integer> indices() {
        List<ReadingPosition> places = new ArrayList<>();
        for (int t = 0; t < drafts.size(); t++) {
            DraftLink draft = drafts.get(t);
            int first =
                    draft.earlier().isEmpty() ? Pairing.NONE : draft.earlier().get(0);
            int home = home(draft);
            places.add(new ReadingPosition(t, home == Pairing.NONE ? placeOfRemoved(first) : 2 * home + 1, first));
        }
        places.sort(Comparator.comparingInt(ReadingPosition::later)
                .thenComparingInt(ReadingPosition::earlier)
                .thenComparingInt(ReadingPosition::draft));
        return places.stream().map(ReadingPosition::draft).toList();
    }

    private int placeOfRemoved(int removed) {
        for (int p = removed - 1; p >= 0 && sameSection(p, removed); p--) {
            if (steady[p] != Pairing.NONE) {
                return 2 * steady[p] + 2;
            }
        }
        return 2 * startOfSection(removed);
    }

    private boolean sameSection(int one, int other) {
        return section(earlierParagraphs.get(one)) == section(earlierParagraphs.get(other));
    }

    /** Before the first later paragraph of its section, or of one behind it. */
    private int startOfSection(int removed) {
        return IntStream.range(0, laterParagraphs.size())
                .filter(p -> section(laterParagraphs.get(p)) >= section(earlierParagraphs.get(removed)))
                .findFirst()
                .orElse(laterParagraphs.size());
    }

    /** Headings stand among the operative paragraphs. */
    private static int section(PreparedParagraph paragraph) {
        return switch (paragraph.part()) {
            case PREAMBLE -> 0;
            case OPERATIVE, HEADING -> 1;
            case ANNEX -> 2;
        };
    }
}

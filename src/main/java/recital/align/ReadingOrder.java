package recital.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Puts draft links in the order of the later document, with removed paragraphs where they stood.
 *
 * <p>A removed paragraph follows the nearest one before it that kept its place in the same part of the
 * document; where there is none it precedes the nearest one after it.
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
                for (int position : drafts.get(t).earlier()) {
                    drafts.get(t).later().stream()
                            .filter(p -> laterParagraphs.get(p).part()
                                    == earlierParagraphs.get(position).part())
                            .forEach(p -> places[position] = p);
                }
            }
        }
        return places;
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
            places.add(new ReadingPosition(
                    t,
                    draft.later().isEmpty()
                            ? placeOfRemoved(first)
                            : 2 * draft.later().get(0) + 1,
                    first));
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
        for (int p = removed + 1; p < earlierParagraphs.size() && sameSection(p, removed); p++) {
            if (steady[p] != Pairing.NONE) {
                return 2 * steady[p];
            }
        }
        return 2 * endOfSection(removed);
    }

    private boolean sameSection(int one, int other) {
        return section(earlierParagraphs.get(one)) == section(earlierParagraphs.get(other));
    }

    /** Where nothing of the section is left: before the first later paragraph of a section behind it. */
    private int endOfSection(int removed) {
        return IntStream.range(0, laterParagraphs.size())
                .filter(p -> section(laterParagraphs.get(p)) > section(earlierParagraphs.get(removed)))
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

package recital.report.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import recital.diff.ResolutionDiff;
import recital.diff.TextDiff;

/** Pairs the lines that are no paragraphs of their documents: those of the masthead and the closing, and the title. */
final class LinePairs {

    /** The looks of lines of which another text in the same place says what this one said. */
    private static final Set<BlockStyle> REPLACED = Set.of(
            BlockStyle.SYMBOL,
            BlockStyle.MASTHEAD,
            BlockStyle.ADOPTION,
            BlockStyle.REPORT,
            BlockStyle.TITLE,
            BlockStyle.FORMULA,
            BlockStyle.CLOSING);

    private final ResolutionDiff diff;
    private final List<Block> earlier;
    private final List<Block> later;

    private LinePairs(ResolutionDiff diff, List<Block> earlier, List<Block> later) {
        this.diff = diff;
        this.earlier = earlier;
        this.later = later;
    }

    /** Equal lines go together, and where as many of a look are left on either side, those in their order. */
    static List<Pairing> of(ResolutionDiff diff, List<Block> earlier, List<Block> later) {
        return new LinePairs(diff, earlier, later).pairs();
    }

    private List<Pairing> pairs() {
        List<Integer> from = lines(earlier);
        List<Integer> to = lines(later);
        List<Pairing> pairs = new ArrayList<>();
        Map<List<Object>, Deque<Integer>> equal = new HashMap<>();
        from.forEach(place -> equal.computeIfAbsent(words(earlier, place), w -> new ArrayDeque<>())
                .add(place));
        for (int place : List.copyOf(to)) {
            Deque<Integer> same = equal.getOrDefault(words(later, place), new ArrayDeque<>());
            if (!same.isEmpty()) {
                int before = same.remove();
                pairs.add(pair(before, place));
                from.remove(Integer.valueOf(before));
                to.remove(Integer.valueOf(place));
            }
        }
        for (BlockStyle style : REPLACED) {
            List<Integer> gone = of(style, earlier, from);
            List<Integer> come = of(style, later, to);
            for (int i = 0; gone.size() == come.size() && i < gone.size(); i++) {
                pairs.add(pair(gone.get(i), come.get(i)));
            }
        }
        return pairs;
    }

    private static List<Integer> lines(List<Block> blocks) {
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof TextBlock text && text.id().isEmpty()) {
                lines.add(i);
            }
        }
        return lines;
    }

    private static TextBlock text(List<Block> blocks, int place) {
        return (TextBlock) blocks.get(place);
    }

    private static List<Object> words(List<Block> blocks, int place) {
        TextBlock line = text(blocks, place);
        return List.of(line.style(), line.label(), line.text());
    }

    private static List<Integer> of(BlockStyle style, List<Block> blocks, List<Integer> places) {
        return places.stream()
                .filter(place -> text(blocks, place).style() == style)
                .toList();
    }

    private Pairing pair(int from, int to) {
        TextBlock before = text(earlier, from);
        TextBlock after = text(later, to);
        TextDiff edits = after.style() == BlockStyle.TITLE ? diff.title() : Edits.ofWords(before.text(), after.text());
        return Pairing.ofOne(from, to, edits, Optional.empty(), false);
    }
}

package recital.report.word;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import recital.diff.TextDiff;
import recital.report.word.Atom.PrintedMark;

/** The words of one side of a link, joined as its edits join them, and what else is printed among them. */
final class JoinedText {

    static final JoinedText NONE = new JoinedText(List.of(), true);

    private final String text;
    /** By how many characters stand before. */
    private final Map<Integer, List<Atom>> between = new HashMap<>();

    private final BitSet italic = new BitSet();
    private final BitSet breaks = new BitSet();

    /**
     * Joins paragraphs.
     *
     * @param blocks in the order in which the edits have them
     * @param later whether they are the later document's
     */
    JoinedText(List<TextBlock> blocks, boolean later) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            if (i > 0) {
                breaks.set(joined.length());
                joined.append(TextDiff.PARAGRAPH_BREAK);
            }
            int start = joined.length();
            if (!block.label().isEmpty()) {
                put(start, new Atom.Label(block.label()));
                put(start, new Atom.Tab());
            }
            block.marks().forEach(mark -> put(start + mark.offset(), mark(mark.mark(), later)));
            italic.set(start, start + block.italic());
            joined.append(block.text());
        }
        text = joined.toString();
    }

    private static Atom mark(PrintedMark mark, boolean later) {
        return later
                ? new Atom.Mark(Optional.empty(), Optional.of(mark))
                : new Atom.Mark(Optional.of(mark), Optional.empty());
    }

    private void put(int offset, Atom atom) {
        between.computeIfAbsent(offset, o -> new ArrayList<>()).add(atom);
    }

    /** What is printed after so many characters, before the next. */
    List<Atom> after(int offset) {
        return between.getOrDefault(offset, List.of());
    }

    /** Whether the words before an offset and those after it are no one run. */
    boolean isCut(int offset) {
        return between.containsKey(offset) || italic.get(offset) != italic.get(offset - 1);
    }

    Atom.Words words(int from, int to) {
        return new Atom.Words(text.substring(from, to), italic.get(from));
    }

    /** All that is printed after the first offset and up to the second, what stands right after that included. */
    List<Atom> run(int from, int to) {
        List<Atom> run = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (breaks.get(i - 1) || isCut(i) || i == to || breaks.get(i)) {
                run.add(breaks.get(i - 1) ? new Atom.Break() : words(start, i));
                run.addAll(after(i));
                start = i;
            }
        }
        return run;
    }
}

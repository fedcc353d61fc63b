package recital.report.phrases;

import java.util.ArrayList;
import java.util.List;
import recital.lineage.DraftingRow;
import recital.lineage.DraftingRow.DraftedParagraph;
import recital.lineage.DraftingRow.DraftedRun;
import recital.report.phrases.StyledText.Style;

/**
 * Turns the paragraphs of a column to styled text with signs: {@code [-goes-]}, {@code {+proposed+}},
 * {@code {-proposed and goes-}}, {@code {*added*}}, {@code {=restored=}}.
 */
public final class DraftingMarkup {

    private final boolean signs;
    private final boolean full;

    /**
     * A way of marking.
     *
     * @param signs whether marks are signs
     * @param full whether long passages without a mark stay whole
     */
    public DraftingMarkup(boolean signs, boolean full) {
        this.signs = signs;
        this.full = full;
    }

    /** What the signs mean, each as it looks. */
    public List<StyledText> legend() {
        List<StyledText> legend = new ArrayList<>();
        add("to be deleted", Style.DELETED, legend);
        add("proposed", Style.INSERTED, legend);
        add("proposed, to be deleted", Style.ABANDONED, legend);
        add("added at the end", Style.ADDED, legend);
        add("restored", Style.RESTORED, legend);
        legend.remove(legend.size() - 1);
        return legend;
    }

    private void add(String meaning, Style style, List<StyledText> legend) {
        legend.add(new StyledText(signed(meaning, style), style));
        legend.add(StyledText.plain("  "));
    }

    /** What stands in the column of that number; long passages that all columns have are cut alike in all. */
    public List<StyledText> marked(DraftingRow row, int column) {
        List<StyledText> spans = new ArrayList<>();
        for (CarriedPassages.Passage passage : CarriedPassages.of(row, column)) {
            boolean cut = passage.isCarried() && !full;
            String text = cut ? DiffMarkup.context(passage.text(), passage.isLast()) : passage.text();
            mark(text, style(DraftingMark.of(passage.course(), column)), spans);
        }
        return spans;
    }

    /** Words of one mark that follow one another; {@code text} has the space after them. */
    public record MarkedRun(DraftingMark mark, String text) {}

    /** The words of a paragraph by what they are in the column of that number; they concatenate to its text. */
    public static List<MarkedRun> runs(DraftedParagraph paragraph, int column) {
        List<MarkedRun> marked = new ArrayList<>();
        List<DraftedRun> runs = paragraph.runs();
        int at = 0;
        while (at < runs.size()) {
            DraftingMark mark = DraftingMark.of(runs.get(at).course(), column);
            StringBuilder text = new StringBuilder();
            while (at < runs.size()
                    && DraftingMark.of(runs.get(at).course(), column).equals(mark)) {
                text.append(runs.get(at++).text());
            }
            marked.add(new MarkedRun(mark, text.toString()));
        }
        return marked;
    }

    private void mark(String text, Style style, List<StyledText> spans) {
        String words = style == Style.PLAIN ? text : text.strip();
        int start = text.indexOf(words);
        spans.add(StyledText.plain(text.substring(0, start)));
        spans.add(new StyledText(signed(words, style), style));
        spans.add(StyledText.plain(text.substring(start + words.length())));
    }

    private static Style style(DraftingMark mark) {
        return switch (mark.origin()) {
            case CARRIED, RESTORED -> mark.goes() ? Style.DELETED : carried(mark);
            case PROPOSED -> mark.goes() ? Style.ABANDONED : Style.INSERTED;
            case ADDED -> Style.ADDED;
        };
    }

    private static Style carried(DraftingMark mark) {
        return mark.isPlain() ? Style.PLAIN : Style.RESTORED;
    }

    private String signed(String text, Style style) {
        if (!signs) {
            return text;
        }
        return switch (style) {
            case DELETED -> "[-" + text + "-]";
            case INSERTED -> "{+" + text + "+}";
            case ABANDONED -> "{-" + text + "-}";
            case ADDED -> "{*" + text + "*}";
            case RESTORED -> "{=" + text + "=}";
            case PLAIN, STRONG, QUIET, LOSS, GAIN, WARNING, THIS_YEAR, RECENT, SOME_YEARS, OLD -> text;
        };
    }
}

package recital.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import recital.lineage.DraftingRow.DraftedParagraph;
import recital.report.phrases.DraftingMarkup;
import recital.report.phrases.DraftingMarkup.MarkedRun;

/**
 * A paragraph in its column, {@code del} where the next document lacks the words and {@code ins} where they were not
 * carried over.
 *
 * @param segments in the order of the text
 */
record DraftedText(List<Segment> segments) {

    DraftedText {
        segments = List.copyOf(segments);
    }

    /**
     * Words of one mark.
     *
     * @param kind where they came from and whether that is here, as the style sheet calls it
     * @param goes whether the next document lacks them
     * @param heard what they are, for who hears the page; empty where they are carried over
     */
    record Segment(String kind, boolean goes, String heard, String before, String words, String after) {}

    static DraftedText of(DraftedParagraph paragraph, int column) {
        List<Segment> segments = new ArrayList<>();
        for (MarkedRun run : DraftingMarkup.runs(paragraph, column)) {
            String words = run.mark().isPlain() ? run.text() : run.text().strip();
            int start = run.text().indexOf(words);
            segments.add(new Segment(
                    run.mark().origin().name().toLowerCase(Locale.ROOT)
                            + (run.mark().comes() ? " comes" : ""),
                    run.mark().goes(),
                    run.mark().heard(),
                    run.text().substring(0, start),
                    words,
                    run.text().substring(start + words.length())));
        }
        return new DraftedText(segments);
    }
}

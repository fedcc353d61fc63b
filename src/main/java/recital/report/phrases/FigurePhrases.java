package recital.report.phrases;

import java.util.List;
import java.util.stream.Collectors;
import recital.lineage.FigureHistory;
import recital.lineage.FigureTimeline;
import recital.lineage.Quantity;

/** Says in a few words what figures are, for the views of them. */
public final class FigurePhrases {

    /** As many words tell what a paragraph is about. */
    private static final int OPENING = 12;

    private FigurePhrases() {}

    /** What was looked for and how much was found. */
    public static String heading(FigureTimeline course) {
        int figures = course.histories().stream()
                .mapToInt(measure -> measure.quantities().size())
                .sum();
        long provisions = course.histories().stream()
                .map(FigureHistory::provision)
                .distinct()
                .count();
        String where = course.words()
                .map(words -> " in paragraphs with \u201c" + words + "\u201d")
                .orElse("");
        return figures == 0
                ? "No figures" + where
                : CountPhrases.count(figures, "figure") + where + ", of "
                        + (provisions == 1 ? "one provision" : provisions + " provisions");
    }

    /** What a measure counts: the clause of its last document, since the figure's own words seldom tell for whom. */
    public static String what(FigureHistory measure) {
        return measure.last().clause();
    }

    /** The years of a measure with their figures, {@code 2021 55, 2022 62}. */
    public static String course(FigureHistory measure) {
        return measure.line().stream()
                .map(q -> TracePhrases.year(q.stage().document()) + " " + q.number())
                .collect(Collectors.joining(", "));
    }

    /** The first words of the paragraph in the last document in which it has a figure, to tell it from others. */
    public static String opening(List<FigureHistory> measures) {
        List<Quantity> figures = FigureTimeline.inOrder(measures);
        String text = TextSanitizer.onOneLine(
                figures.get(figures.size() - 1).stage().paragraph().text());
        return Excerpt.of(text, OPENING, OPENING);
    }
}

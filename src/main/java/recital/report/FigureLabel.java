package recital.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import recital.lineage.FigureCourse;
import recital.lineage.Measure;
import recital.lineage.Quantity;

/** Says in a few words what figures are, for the views of them. */
public final class FigureLabel {

    /** The fewest years that make a line. */
    public static final int LINE = 3;

    /** As many words tell what a paragraph is about. */
    private static final int OPENING = 12;

    private FigureLabel() {}

    /** What was looked for and how much was found. */
    public static String heading(FigureCourse course) {
        int figures = course.measures().stream()
                .mapToInt(measure -> measure.quantities().size())
                .sum();
        long provisions =
                course.measures().stream().map(Measure::provision).distinct().count();
        String where = course.words()
                .map(words -> " in paragraphs with \u201c" + words + "\u201d")
                .orElse("");
        return figures == 0
                ? "No figures" + where
                : Tally.count(figures, "figure") + where + ", of "
                        + (provisions == 1 ? "one provision" : provisions + " provisions");
    }

    /** Whether the measure has figures of so many years that they make a line, and they are not all the same. */
    public static boolean isLine(Measure measure) {
        List<Quantity> line = measure.line();
        return line.stream().map(q -> q.stage().document().year()).distinct().count() >= LINE
                && line.stream().map(FigureLabel::number).distinct().count() > 1;
    }

    /** What a measure counts: the clause of its last document, since the figure's own words seldom tell for whom. */
    public static String what(Measure measure) {
        return measure.last().clause();
    }

    /** The years of a measure with their figures, {@code 2021 55, 2022 62}. */
    public static String course(Measure measure) {
        return measure.line().stream()
                .map(q -> TraceLabel.year(q.stage().document()) + " " + number(q))
                .collect(Collectors.joining(", "));
    }

    /** The number as printed with its bound, without its measure: {@code 31} of 31 per cent, {@code over 1.5 billion}. */
    public static String number(Quantity quantity) {
        String text = plain(quantity.text());
        String unit = " " + quantity.unit();
        return text.endsWith(unit) ? text.substring(0, text.length() - unit.length()) : text;
    }

    /** The number as printed, without its bound and measure. */
    public static String bare(Quantity quantity) {
        String number = number(quantity);
        String bound = plain(quantity.bound().text());
        return number.startsWith(bound)
                ? number.substring(bound.length()).strip()
                : number.replace(bound, "").strip();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }

    /** The figures of one provision, by document and place. */
    public static List<Quantity> inOrder(List<Measure> measures) {
        return measures.stream()
                .flatMap(measure -> measure.quantities().stream())
                .sorted(Comparator.comparingInt(FigureLabel::order).thenComparingInt(Quantity::start))
                .toList();
    }

    private static int order(Quantity quantity) {
        return quantity.stage().document().session().orElse(0) * 2
                + (quantity.stage().isDraft() ? 0 : 1);
    }

    /** The first words of the paragraph in the last document in which it has a figure, to tell it from others. */
    public static String opening(List<Measure> measures) {
        List<Quantity> figures = inOrder(measures);
        String[] words = Safe.line(
                        figures.get(figures.size() - 1).stage().paragraph().text())
                .split(" ");
        return words.length <= OPENING
                ? String.join(" ", words)
                : String.join(" ", List.of(words).subList(0, OPENING)) + " \u2026";
    }
}

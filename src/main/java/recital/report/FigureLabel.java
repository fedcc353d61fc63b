package recital.report;

import java.util.List;
import java.util.stream.Collectors;
import recital.lineage.FigureCourse;
import recital.lineage.Measure;
import recital.lineage.Quantity;

/** Says in a few words what figures are, for the views of them. */
public final class FigureLabel {

    /** The fewest years that make a line. */
    public static final int LINE = 3;

    private FigureLabel() {}

    /** What was looked for and how much was found. */
    public static String heading(FigureCourse course) {
        int figures = course.measures().stream().mapToInt(measure -> measure.quantities().size()).sum();
        long provisions = course.measures().stream().map(Measure::provision).distinct().count();
        String where = course.words().map(words -> " in paragraphs with \u201c" + words + "\u201d").orElse("");
        return figures == 0
                ? "No figures" + where
                : figures + (figures == 1 ? " figure" : " figures") + where + ", of "
                        + (provisions == 1 ? "one provision" : provisions + " provisions");
    }

    /** Whether the measure has figures of so many years that they make a line. */
    public static boolean isLine(Measure measure) {
        return measure.line().stream().map(q -> q.stage().document().year()).distinct().count() >= LINE;
    }

    /** What a measure counts, with its unit, in the words of its last document. */
    public static String what(Measure measure) {
        Quantity last = measure.last();
        String counted = last.counted().isEmpty() ? last.lead() : last.counted();
        boolean named = last.unit().isEmpty() || counted.startsWith(last.unit()) || counted.startsWith("of the " + last.unit());
        return named ? counted : last.unit() + " " + counted;
    }

    /** The years of a measure with their figures, {@code 2021 55, 2022 62}. */
    public static String course(Measure measure) {
        return measure.line().stream()
                .map(q -> TraceLabel.year(q.stage().document()) + " " + number(q))
                .collect(Collectors.joining(", "));
    }

    /** The number without its unit. */
    public static String number(Quantity quantity) {
        return quantity.value().map(value -> value.toPlainString()).orElse(quantity.text());
    }

    /** The figures of one provision, by document and place. */
    public static List<Quantity> inOrder(List<Measure> measures) {
        return measures.stream().flatMap(measure -> measure.quantities().stream())
                .sorted((one, other) -> Integer.compare(order(one), order(other)))
                .toList();
    }

    private static int order(Quantity quantity) {
        return quantity.stage().document().session().orElse(0) * 2 + (quantity.stage().isDraft() ? 0 : 1);
    }
}

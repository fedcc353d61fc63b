package recital.report.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import recital.lineage.FigureHistory;
import recital.lineage.Quantity;
import recital.report.html.PageElement.LineChart;
import recital.report.html.PageElement.LineChart.Mark;
import recital.report.phrases.FigurePhrases;
import recital.report.phrases.TracePhrases;

/** Places the numbers of a measure in a line chart. */
final class LineChartPlot {

    private static final int TOP = 52;

    private final FigureHistory measure;
    private final List<Quantity> line;
    private final int firstYear;
    private final int lastYear;
    private final double highest;

    private LineChartPlot(FigureHistory measure) {
        this.measure = measure;
        this.line = measure.line();
        this.firstYear = year(line.get(0));
        this.lastYear = year(line.get(line.size() - 1));
        this.highest = line.stream().mapToDouble(LineChartPlot::value).max().orElse(1);
    }

    /** The chart of a measure with two years at least. */
    static LineChart of(FigureHistory measure) {
        return new LineChartPlot(measure).chart();
    }

    private LineChart chart() {
        return new LineChart(
                FigurePhrases.name(measure),
                (FigurePhrases.course(measure) + " " + measure.last().unit()).strip(),
                measure.last().unit(),
                line.stream().map(q -> x(q) + "," + y(q)).collect(Collectors.joining(" ")),
                line.stream().map(this::mark).toList());
    }

    private Mark mark(Quantity quantity) {
        return new Mark(
                x(quantity),
                y(quantity),
                quantity.bound().isExact() ? "" : quantity.bound().text(),
                number(position(quantity) - 22),
                quantity.bareNumber(),
                number(position(quantity) - 8),
                TracePhrases.year(quantity.stage().document()));
    }

    private String x(Quantity quantity) {
        double part = (double) (year(quantity) - firstYear) / Math.max(1, lastYear - firstYear);
        return number(LineChart.MARGIN + part * (LineChart.END - LineChart.MARGIN));
    }

    private String y(Quantity quantity) {
        return number(position(quantity));
    }

    private double position(Quantity quantity) {
        double part = highest == 0 ? 0 : value(quantity) / highest;
        return LineChart.AXIS - part * (LineChart.AXIS - TOP);
    }

    private static int year(Quantity quantity) {
        return quantity.stage().document().year().orElseThrow();
    }

    private static double value(Quantity quantity) {
        return quantity.value().orElseThrow().doubleValue();
    }

    private static String number(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}

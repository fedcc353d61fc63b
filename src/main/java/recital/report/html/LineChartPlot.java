package recital.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import recital.lineage.ComparedFigures;
import recital.lineage.FigureHistory;
import recital.lineage.Quantity;
import recital.report.html.PageElement.LineChart;
import recital.report.html.PageElement.LineChart.Line;
import recital.report.html.PageElement.LineChart.Mark;
import recital.report.html.PageElement.LineChart.Tick;
import recital.report.html.PageElement.LineChart.YearLabel;
import recital.report.phrases.FigurePhrases;

/** Places the numbers that a paragraph compares in one line chart. */
final class LineChartPlot {

    private static final int TOP = 44;

    /** A number stands so far from the marks and numbers of its year that both can be seen. */
    private static final int LABEL = 11;

    /** From the middle of a mark to that of a number above or below it. */
    private static final List<Integer> BESIDE = List.of(-12, 13);

    /** From the middle of a number to the line on which it is written. */
    private static final int BASE = 4;

    /** Half the width of a character of a number. */
    private static final double HALF_DIGIT = 3.3;

    private static final int LONGEST_LABEL = 14;

    private static final String START = "start";
    private static final String END = "end";

    private static final String CIRCLE = "m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0";

    /** The marks of the measures, and the same as characters; the style sheet has a colour and dashes for each. */
    private static final List<String> SHAPES =
            List.of(CIRCLE, "m-3.5-3.5h7v7h-7z", "m0-4.5l4.5 8h-9z", "m0-5l5 5l-5 5l-5-5z", "m0 4.5l4.5-8h-9z");

    private static final List<String> SIGNS = List.of("\u25cf", "\u25a0", "\u25b2", "\u25c6", "\u25bc");

    /** The steps between the lines of a scale, times a power of ten. */
    private static final List<Double> STEPS = List.of(1.0, 2.0, 2.5, 5.0, 10.0);

    /** A scale has so many steps at most. */
    private static final int MOST_STEPS = 4;

    private final List<FigureHistory> measures;
    private final List<Quantity> all;
    private final int firstYear;
    private final int lastYear;
    private final double step;
    private final double top;

    /** What stands above a year: the marks, and the numbers that have a place. */
    private final Map<String, List<Double>> taken = new HashMap<>();

    private LineChartPlot(List<FigureHistory> measures) {
        this.measures = measures;
        this.all = measures.stream().flatMap(measure -> measure.line().stream()).toList();
        this.firstYear = all.stream().mapToInt(LineChartPlot::year).min().orElseThrow();
        this.lastYear = all.stream().mapToInt(LineChartPlot::year).max().orElseThrow();
        double highest = all.stream().mapToDouble(LineChartPlot::value).max().orElse(0);
        this.step = step(highest == 0 ? 1 : highest);
        this.top = step * Math.ceil(highest / step);
        all.forEach(quantity ->
                taken.computeIfAbsent(x(quantity), x -> new ArrayList<>()).add(y(quantity)));
    }

    /**
     * The charts of what a paragraph compares, each with as many measures as can be told apart, where one of them makes a
     * line. Figures without a unit may be of different things, so that each has a chart of its own.
     */
    static List<LineChart> of(ComparedFigures compared) {
        List<FigureHistory> all = compared.measures().stream()
                .filter(measure -> !measure.line().isEmpty())
                .toList();
        int most = all.stream().anyMatch(measure -> measure.last().unit().isEmpty()) ? 1 : SHAPES.size();
        List<LineChart> charts = new ArrayList<>();
        for (int i = 0; i < all.size(); i += most) {
            List<FigureHistory> some = all.subList(i, Math.min(all.size(), i + most));
            if (some.stream().anyMatch(FigureHistory::isLine)) {
                charts.add(new LineChartPlot(some).chart());
            }
        }
        return charts;
    }

    private LineChart chart() {
        List<Line> lines = new ArrayList<>();
        for (FigureHistory measure : measures) {
            lines.add(line(measure, lines.size()));
        }
        return new LineChart(
                measures.stream().map(this::heard).collect(Collectors.joining("; ")),
                measures.get(0).last().unit(),
                scale(),
                lines,
                years());
    }

    /** Round numbers from nought to the first that no figure exceeds. */
    private List<Tick> scale() {
        List<Tick> ticks = new ArrayList<>();
        for (double value = 0; value <= top; value += step) {
            ticks.add(new Tick(number(y(value)), FigurePhrases.rounded(value)));
        }
        return ticks;
    }

    private static double step(double highest) {
        double power = Math.pow(10, Math.floor(Math.log10(highest / MOST_STEPS)));
        return STEPS.stream()
                .mapToDouble(step -> step * power)
                .filter(step -> step * MOST_STEPS >= highest)
                .findFirst()
                .orElseThrow();
    }

    private String heard(FigureHistory measure) {
        String name = measures.size() == 1 ? "" : FigurePhrases.name(measure) + ": ";
        return name + (FigurePhrases.course(measure) + " " + measure.last().unit()).strip();
    }

    private Line line(FigureHistory measure, int kind) {
        return new Line(
                kind % SHAPES.size(),
                FigurePhrases.name(measure),
                SIGNS.get(kind % SIGNS.size()),
                measure.line().stream().map(q -> x(q) + "," + number(y(q))).collect(Collectors.joining(" ")),
                measure.line().stream()
                        .map(quantity -> mark(quantity, SHAPES.get(kind % SHAPES.size())))
                        .toList());
    }

    private Mark mark(Quantity quantity, String shape) {
        double y = y(quantity);
        List<Double> others = new ArrayList<>(Objects.requireNonNull(taken.get(x(quantity))));
        others.remove(y);
        Optional<Double> place = BESIDE.stream()
                .map(distance -> y + distance)
                .filter(middle ->
                        middle < LineChart.AXIS && others.stream().allMatch(other -> Math.abs(other - middle) >= LABEL))
                .findFirst();
        place.ifPresent(middle -> Objects.requireNonNull(taken.get(x(quantity))).add(middle));
        String label = label(quantity);
        String anchor = anchor(quantity, label);
        return new Mark(
                "M" + x(quantity) + " " + number(y) + shape,
                !quantity.bound().isExact(),
                anchor,
                switch (anchor) {
                    case START -> Integer.toString(LineChart.GRID);
                    case END -> Integer.toString(LineChart.WIDTH);
                    default -> x(quantity);
                },
                number(place.orElse(y) + BASE),
                place.isPresent() ? label : "");
    }

    /** Words of a bound that would run into the next year's are left to the table. */
    private static String label(Quantity quantity) {
        return quantity.number().length() <= LONGEST_LABEL ? quantity.number() : quantity.bareNumber();
    }

    /** A number that would go beyond the lines of the scale ends or begins with them. */
    private String anchor(Quantity quantity, String label) {
        double half = label.length() * HALF_DIGIT;
        if (position(quantity) - half < LineChart.GRID) {
            return START;
        }
        return position(quantity) + half > LineChart.WIDTH ? END : "middle";
    }

    private List<YearLabel> years() {
        List<YearLabel> years = new ArrayList<>();
        double room = 0;
        for (Quantity quantity : all.stream()
                .sorted(Comparator.comparingInt(LineChartPlot::year))
                .toList()) {
            double x = position(quantity);
            if (years.isEmpty() || x >= room) {
                years.add(new YearLabel(number(x), Integer.toString(year(quantity))));
                room = x + LineChart.MARGIN;
            }
        }
        return years;
    }

    private String x(Quantity quantity) {
        return number(position(quantity));
    }

    private double position(Quantity quantity) {
        double part = (double) (year(quantity) - firstYear) / Math.max(1, lastYear - firstYear);
        return LineChart.START + part * (LineChart.END - LineChart.START);
    }

    private double y(Quantity quantity) {
        return y(value(quantity));
    }

    private double y(double value) {
        double part = top == 0 ? 0 : value / top;
        return LineChart.AXIS - part * (LineChart.AXIS - TOP);
    }

    private static int year(Quantity quantity) {
        return quantity.statedYear()
                .orElseGet(() -> quantity.stage().document().year().orElseThrow());
    }

    private static double value(Quantity quantity) {
        return quantity.value().orElseThrow().doubleValue();
    }

    private static String number(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}

package recital;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A picture of what commands take by the size of a collection: processor time over documents, both by powers of ten, the
 * first run on the left and the next on the right. What grows with the collection alone runs beside the dashed line.
 */
final class ScaleChart {

    private static final int PANEL = 300;
    private static final int HEIGHT = 330;
    private static final int TOP = 46;
    private static final int LABELS = 92;
    private static final int LEFT = 46;
    private static final int LINE_OF_TEXT = 14;

    private final TreeSet<Integer> sizes = new TreeSet<>();
    private final double least;
    private final double most;

    /**
     * What a command took.
     *
     * @param command its name
     * @param documents how many
     * @param first seconds of processor time of the first run
     * @param next of one after it
     */
    record Measured(String command, int documents, double first, double next) {}

    private record Curve(String name, List<double[]> points) {}

    private ScaleChart(List<Measured> all) {
        all.forEach(one -> sizes.add(one.documents()));
        least = power(all.stream().mapToDouble(Measured::next).min().orElse(1), false);
        most = power(all.stream().mapToDouble(Measured::first).max().orElse(1), true);
    }

    /** The picture as SVG, for light pages and dark. */
    static String svg(List<Measured> all) {
        ScaleChart chart = new ScaleChart(all);
        return String.format(
                Locale.ROOT,
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" font-family="sans-serif" font-size="12">
                <title>Processor time of commands by the number of documents</title>
                <style>
                svg { background: #fff } text { fill: #222 } .grid { stroke: #ddd } .one { stroke: #999; stroke-dasharray: 3 4 }
                .c0 { --c: #1f5fa8 } .c1 { --c: #b3500a } .c2 { --c: #2c7a3f } .c3 { --c: #8a3a9c } .c4 { --c: #a81f3d }
                .curve { fill: none; stroke: var(--c); stroke-width: 2 } .dot { fill: var(--c) } .name { fill: var(--c) }
                @media (prefers-color-scheme: dark) {
                svg { background: #16181c } text { fill: #ddd } .grid { stroke: #3a3d44 }
                .c0 { --c: #7db4f0 } .c1 { --c: #f0a060 } .c2 { --c: #7fcf92 } .c3 { --c: #d493e4 } .c4 { --c: #f2859b }
                }
                </style>
                %3$s%4$s</svg>
                """,
                2 * (LEFT + PANEL + LABELS),
                TOP + HEIGHT + 40,
                chart.panel("first run, nothing read or kept", 0, curves(all, true)),
                chart.panel("from the second run on", LEFT + PANEL + LABELS, curves(all, false)));
    }

    private static List<Curve> curves(List<Measured> all, boolean first) {
        return all.stream()
                .map(Measured::command)
                .distinct()
                .map(name -> new Curve(
                        name,
                        all.stream()
                                .filter(one -> one.command().equals(name))
                                .sorted(Comparator.comparingInt(Measured::documents))
                                .map(one -> new double[] {one.documents(), first ? one.first() : one.next()})
                                .toList()))
                .toList();
    }

    private String panel(String title, int from, List<Curve> curves) {
        StringBuilder svg = new StringBuilder();
        int left = from + LEFT;
        add(svg, "<text x='%d' y='%d' font-weight='bold'>%s</text>", left, 18, title);
        add(svg, "<text x='%d' y='%d'>s</text>", left - 16, TOP - 10);
        for (double value = least; value <= most * 1.01; value *= 10) {
            line(svg, "grid", left, y(value), left + PANEL, y(value));
            String label = value < 1 ? String.valueOf(value) : String.valueOf(Math.round(value));
            add(svg, "<text x='%d' y='%.1f' text-anchor='end'>%s</text>", left - 6, y(value) + 4, label);
        }
        for (int documents : sizes) {
            line(svg, "grid", left + x(documents), TOP, left + x(documents), TOP + HEIGHT);
            String label = "<text x='%.1f' y='%d' text-anchor='middle'>%,d</text>";
            add(svg, label, left + x(documents), TOP + HEIGHT + 16, documents);
        }
        add(svg, "<text x='%d' y='%d' text-anchor='middle'>documents</text>", left + PANEL / 2, TOP + HEIGHT + 32);
        double proportional = least * sizes.last() / sizes.first();
        line(svg, "one", left, y(least), left + PANEL, y(proportional));
        double[] labels = labels(curves);
        for (int i = 0; i < curves.size(); i++) {
            draw(svg, curves.get(i), i, left, labels[i]);
        }
        return svg.toString();
    }

    private void draw(StringBuilder svg, Curve curve, int number, int left, double label) {
        List<String> points = new ArrayList<>();
        for (double[] point : curve.points()) {
            points.add(String.format(Locale.ROOT, "%.1f,%.1f", left + x(point[0]), y(point[1])));
        }
        add(svg, "<g class='c%d'><polyline class='curve' points='%s'/>", number, String.join(" ", points));
        for (String point : points) {
            add(svg, "<circle class='dot' r='3' cx='%s' cy='%s'/>", point.split(",")[0], point.split(",")[1]);
        }
        add(svg, "<text class='name' x='%d' y='%.1f'>%s</text></g>", left + PANEL + 8, label + 4, curve.name());
    }

    /** Beside the ends of the curves, from the top, none on another. */
    private double[] labels(List<Curve> curves) {
        double[] heights = new double[curves.size()];
        double above = Double.NEGATIVE_INFINITY;
        for (int i : IntStream.range(0, heights.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> end(curves.get(i))))
                .toList()) {
            heights[i] = Math.max(end(curves.get(i)), above + LINE_OF_TEXT);
            above = heights[i];
        }
        return heights;
    }

    private double end(Curve curve) {
        return y(curve.points().get(curve.points().size() - 1)[1]);
    }

    private double x(double documents) {
        double width = Math.log(sizes.last()) - Math.log(sizes.first());
        return PANEL * (Math.log(documents) - Math.log(sizes.first())) / width;
    }

    private double y(double seconds) {
        return TOP + HEIGHT * (Math.log(most) - Math.log(seconds)) / (Math.log(most) - Math.log(least));
    }

    private static double power(double value, boolean above) {
        double exponent = Math.log10(value);
        return Math.pow(10, above ? Math.ceil(exponent) : Math.floor(exponent));
    }

    private static void line(StringBuilder svg, String kind, double fromX, double fromY, double toX, double toY) {
        add(svg, "<line class='%s' x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f'/>", kind, fromX, fromY, toX, toY);
    }

    private static void add(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}

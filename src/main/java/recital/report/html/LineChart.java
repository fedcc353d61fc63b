package recital.report.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import recital.lineage.Measure;
import recital.lineage.Quantity;
import recital.report.FigureLabel;
import recital.report.Safe;
import recital.report.TraceLabel;

/**
 * A measure as a line over the years, in SVG; the axis begins at zero, so that a small change does not look large.
 *
 * <p>A number that is a bound has an open mark with its words above it, since the quantity itself lies elsewhere.
 */
final class LineChart implements Content {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 186;
    private static final int MARGIN = 36;
    private static final int TOP = 52;

    private final Measure measure;
    private final List<Quantity> line;
    private final int firstYear;
    private final int lastYear;
    private final double highest;

    LineChart(Measure measure) {
        this.measure = measure;
        this.line = measure.line();
        this.firstYear = year(line.get(0));
        this.lastYear = year(line.get(line.size() - 1));
        this.highest = line.stream().mapToDouble(LineChart::value).max().orElse(1);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent("<figure class=\"chart\"><figcaption>");
        output.writeUserContent(
                Safe.line(TraceLabel.year(measure.last().stage().document()) + ": " + FigureLabel.what(measure)));
        if (line.stream().anyMatch(LineChart::isBound)) {
            output.writeUserContent(". An open mark is a bound, as printed above it, and no exact figure.");
        }
        output.writeContent(
                "</figcaption><svg viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" role=\"img\" aria-label=\"");
        output.writeUserContent(
                Safe.line(FigureLabel.course(measure) + " " + measure.last().unit())
                        .strip()
                        .replace("\"", "'"));
        output.writeContent("\"><line x1=\"" + MARGIN + "\" y1=\"" + (HEIGHT - MARGIN) + "\" x2=\"" + (WIDTH - MARGIN)
                + "\" y2=\"" + (HEIGHT - MARGIN) + "\"/><text x=\"4\" y=\"14\">");
        output.writeUserContent(measure.last().unit());
        output.writeContent("</text><polyline points=\"" + points() + "\"/>\n");
        for (Quantity quantity : line) {
            point(quantity, output);
        }
        output.writeContent("</svg></figure>\n");
    }

    private String points() {
        return line.stream().map(q -> x(q) + "," + y(q)).collect(Collectors.joining(" "));
    }

    private void point(Quantity quantity, TemplateOutput output) {
        boolean bound = isBound(quantity);
        output.writeContent("<circle" + (bound ? " class=\"bound\"" : "") + " cx=\"" + x(quantity) + "\" cy=\""
                + y(quantity) + "\" r=\"" + (bound ? 4 : 3) + "\"/>");
        if (bound) {
            label(Safe.line(quantity.bound().text()), "bound", quantity, position(quantity) - 22, output);
        }
        label(Safe.line(FigureLabel.bare(quantity)), "", quantity, position(quantity) - 8, output);
        label(TraceLabel.year(quantity.stage().document()), "", quantity, HEIGHT - MARGIN + 18, output);
        output.writeContent("\n");
    }

    private void label(String text, String kind, Quantity quantity, double height, TemplateOutput output) {
        output.writeContent("<text" + (kind.isEmpty() ? "" : " class=\"" + kind + "\"") + " x=\"" + x(quantity)
                + "\" y=\"" + number(height) + "\" text-anchor=\"middle\">");
        output.writeUserContent(text);
        output.writeContent("</text>");
    }

    private static boolean isBound(Quantity quantity) {
        return !quantity.bound().isExact();
    }

    private String x(Quantity quantity) {
        double part = (double) (year(quantity) - firstYear) / Math.max(1, lastYear - firstYear);
        return number(MARGIN + part * (WIDTH - 2 * MARGIN));
    }

    private String y(Quantity quantity) {
        return number(position(quantity));
    }

    private double position(Quantity quantity) {
        double part = highest == 0 ? 0 : value(quantity) / highest;
        return HEIGHT - MARGIN - part * (HEIGHT - MARGIN - TOP);
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

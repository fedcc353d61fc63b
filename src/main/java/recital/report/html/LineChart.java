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

/** A measure as a line over the years, in SVG; the axis begins at zero, so that a small change does not look large. */
final class LineChart implements Content {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 170;
    private static final int MARGIN = 36;

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
        output.writeUserContent(Safe.line(TraceLabel.year(measure.last().stage().document()) + ": " + FigureLabel.what(measure)));
        output.writeContent("</figcaption><svg viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" role=\"img\" aria-label=\"");
        output.writeUserContent(Safe.line(FigureLabel.course(measure) + " " + measure.last().unit()).strip().replace("\"", "'"));
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
        output.writeContent("<circle cx=\"" + x(quantity) + "\" cy=\"" + y(quantity) + "\" r=\"3\"/><text x=\""
                + x(quantity) + "\" y=\"" + number(position(quantity) - 8) + "\" text-anchor=\"middle\">");
        output.writeUserContent(FigureLabel.number(quantity));
        output.writeContent("</text><text x=\"" + x(quantity) + "\" y=\"" + (HEIGHT - MARGIN + 18)
                + "\" text-anchor=\"middle\">");
        output.writeUserContent(TraceLabel.year(quantity.stage().document()));
        output.writeContent("</text>\n");
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
        return HEIGHT - MARGIN - part * (HEIGHT - 2 * MARGIN);
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

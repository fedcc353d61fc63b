package recital.report;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import recital.lineage.FigureCourse;
import recital.lineage.Measure;
import recital.lineage.Place;
import recital.lineage.Quantity;
import recital.report.Span.Style;

/** Shows on a terminal the figures of provisions by year, each in the clause in which it stands. */
public final class TerminalFigures implements TextRenderer<FigureCourse> {

    private final TerminalOptions options;

    public TerminalFigures(TerminalOptions options) {
        this.options = options;
    }

    @Override
    public void write(FigureCourse course, Writer out) throws IOException {
        TerminalFlow flow = new TerminalFlow(out, options);
        line(new Span(FigureLabel.heading(course), Style.STRONG), flow);
        Optional<String> warning = Provenance.warning(course.documents());
        if (warning.isPresent()) {
            line(new Span(warning.get(), Style.WARNING), flow);
        }
        Map<Place, List<Measure>> byProvision = course.measures().stream()
                .collect(Collectors.groupingBy(Measure::provision, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<Place, List<Measure>> provision : byProvision.entrySet()) {
            flow.blank();
            line(new Span(provision.getKey().toString(), Style.STRONG), flow);
            table(provision.getValue(), flow);
            for (Measure measure : provision.getValue()) {
                if (FigureLabel.isLine(measure)) {
                    flow.paragraph(
                            new Span("~ ", Style.QUIET),
                            2,
                            List.of(
                                    Span.plain(FigureLabel.course(measure)),
                                    new Span("  " + FigureLabel.what(measure), Style.QUIET)));
                }
            }
        }
    }

    private void table(List<Measure> measures, TerminalFlow flow) throws IOException {
        Columns columns = new Columns();
        for (Quantity quantity : FigureLabel.inOrder(measures)) {
            columns.add(
                    List.of(
                            TraceLabel.year(quantity.stage().document()),
                            BlameLabel.place(quantity.stage().place()),
                            quantity.text()),
                    quantity.clause());
        }
        columns.write(flow, options.width());
    }

    private static void line(Span span, TerminalFlow flow) throws IOException {
        flow.paragraph(Span.plain(""), 0, List.of(span));
    }
}

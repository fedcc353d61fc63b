package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import recital.lineage.FigureCourse;
import recital.lineage.Measure;
import recital.lineage.Place;
import recital.lineage.Quantity;
import recital.report.TextRenderer;
import recital.report.phrases.BlamePhrases;
import recital.report.phrases.FigurePhrases;
import recital.report.phrases.Provenance;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;
import recital.report.phrases.TracePhrases;

/** Shows on a terminal the figures of provisions by year, each in the clause in which it stands. */
final class TerminalFigures implements TextRenderer<FigureCourse> {

    private final TerminalOptions options;

    public TerminalFigures(TerminalOptions options) {
        this.options = options;
    }

    @Override
    public void write(FigureCourse course, Writer out) throws IOException {
        TerminalFlow flow = new TerminalFlow(out, options);
        flow.line(FigurePhrases.heading(course), Style.STRONG);
        flow.warning(Provenance.warning(course.documents()));
        for (Map.Entry<Place, List<Measure>> provision : course.byProvision().entrySet()) {
            flow.blank();
            flow.line(provision.getKey().toString(), Style.STRONG);
            table(provision.getValue(), flow);
            for (Measure measure : provision.getValue()) {
                if (measure.isLine()) {
                    flow.paragraph(
                            new StyledText("~ ", Style.QUIET),
                            2,
                            List.of(
                                    StyledText.plain(FigurePhrases.course(measure)),
                                    new StyledText("  " + FigurePhrases.what(measure), Style.QUIET)));
                }
            }
        }
    }

    private void table(List<Measure> measures, TerminalFlow flow) throws IOException {
        Columns columns = new Columns();
        for (Quantity quantity : FigureCourse.inOrder(measures)) {
            columns.add(
                    List.of(
                            TracePhrases.year(quantity.stage().document()),
                            BlamePhrases.place(quantity.stage().place()),
                            quantity.text()),
                    quantity.clause());
        }
        columns.write(flow);
    }
}

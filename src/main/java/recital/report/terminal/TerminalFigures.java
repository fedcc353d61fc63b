package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import recital.lineage.FigureHistory;
import recital.lineage.FigureTimeline;
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
final class TerminalFigures implements TextRenderer<FigureTimeline> {

    private final TerminalOptions options;

    public TerminalFigures(TerminalOptions options) {
        this.options = options;
    }

    @Override
    public void write(FigureTimeline course, Writer out) throws IOException {
        TerminalWriter writer = new TerminalWriter(out, options);
        writer.line(FigurePhrases.heading(course), Style.STRONG);
        writer.warning(Provenance.warning(course.documents()));
        for (Map.Entry<Place, List<FigureHistory>> provision :
                course.byProvision().entrySet()) {
            writer.blank();
            writer.line(provision.getKey().toString(), Style.STRONG);
            table(provision.getValue(), writer);
            for (FigureHistory measure : provision.getValue()) {
                if (measure.isLine()) {
                    writer.paragraph(
                            new StyledText("~ ", Style.QUIET),
                            2,
                            List.of(
                                    StyledText.plain(FigurePhrases.course(measure)),
                                    new StyledText("  " + FigurePhrases.what(measure), Style.QUIET)));
                }
            }
        }
    }

    private void table(List<FigureHistory> measures, TerminalWriter writer) throws IOException {
        TextTable columns = new TextTable();
        for (Quantity quantity : FigureTimeline.inOrder(measures)) {
            columns.add(
                    List.of(
                            TracePhrases.year(quantity.stage().document()),
                            BlamePhrases.place(quantity.stage().place()),
                            quantity.text()),
                    quantity.clause());
        }
        columns.write(writer);
    }
}

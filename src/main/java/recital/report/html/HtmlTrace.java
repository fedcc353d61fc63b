package recital.report.html;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import recital.lineage.Life;
import recital.lineage.Life.Year;
import recital.lineage.Likely;
import recital.lineage.Trace;
import recital.report.Provenance;
import recital.report.Renderer;
import recital.report.Safe;
import recital.report.TraceLabel;
import recital.report.html.LineagePage.Section;

/** Writes the lives of provisions as one self-contained page, which needs no script. */
public final class HtmlTrace implements Renderer<Trace> {

    @Override
    public void render(Trace trace, Appendable out) throws IOException {
        Anchors anchors = new Anchors();
        List<Section> sections = new ArrayList<>();
        for (Life life : trace.lives()) {
            String id = life.provision().id().toString();
            sections.add(new Section(
                    anchors.free(id), id, TraceLabel.life(life.provision()), output -> life(life, output)));
        }
        if (!trace.before().isEmpty()) {
            sections.add(new Section(
                    anchors.free("before"), "Likely before", TraceLabel.beginning(trace),
                    output -> trace.before().forEach(likely -> before(likely, output))));
        }
        LineagePage.of(
                "The life of a paragraph", Safe.line(TraceLabel.heading(trace)),
                Provenance.warning(trace.documents()).stream().toList(),
                trace.before().isEmpty() ? List.of(TraceLabel.beginning(trace)) : List.of(), sections).write(out);
    }

    private static void life(Life life, TemplateOutput output) {
        for (Year year : life.years()) {
            output.writeContent("<div class=\"year\"><h3>");
            output.writeUserContent(TraceLabel.year(year.document()) + " \u00b7 " + TraceLabel.place(year));
            output.writeContent("</h3><span class=\"what\">");
            String kinds = TraceLabel.kinds(year);
            output.writeUserContent(Safe.line(TraceLabel.what(year) + (kinds.isEmpty() ? "" : " \u00b7 " + kinds)));
            output.writeContent("</span>");
            text(year, output);
            output.writeContent("</div>\n");
        }
        life.ancestors().forEach(likely -> likely(likely, output));
    }

    private static void text(Year year, TemplateOutput output) {
        if (year.stage().isEmpty()) {
            return;
        }
        output.writeContent("<p class=\"text\">");
        if (year.change().isPresent()) {
            new MarkedText(year.change().get().text()).writeTo(output);
        } else {
            output.writeUserContent(Safe.line(year.stage().get().paragraph().text()));
        }
        output.writeContent("</p>");
    }

    private static void likely(Likely likely, TemplateOutput output) {
        output.writeContent("<p class=\"likely\">");
        output.writeUserContent(Safe.line("Likely from " + TraceLabel.likely(likely) + "; " + TraceLabel.evidence(likely)));
        output.writeContent("</p>\n");
    }

    private static void before(Likely likely, TemplateOutput output) {
        likely(likely, output);
        output.writeContent("<p class=\"text\">");
        output.writeUserContent(Safe.line(likely.ancestor().first().paragraph().text()));
        output.writeContent("</p>\n");
    }
}

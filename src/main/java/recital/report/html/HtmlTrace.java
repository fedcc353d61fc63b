package recital.report.html;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recital.diff.NoteDiff;
import recital.lineage.Life;
import recital.lineage.Life.Year;
import recital.lineage.Likely;
import recital.lineage.Place;
import recital.lineage.Stage;
import recital.lineage.Trace;
import recital.report.ChangeLabel;
import recital.report.Provenance;
import recital.report.Renderer;
import recital.report.Safe;
import recital.report.TraceLabel;
import recital.report.html.LineagePage.Section;

/** Writes the lives of provisions as one self-contained page, which needs no script. */
public final class HtmlTrace implements Renderer<Trace> {

    @Override
    public void render(Trace trace, Appendable out) throws IOException {
        PageAnchors anchors = new PageAnchors();
        List<Section> sections = new ArrayList<>();
        for (Life life : trace.lives()) {
            Place id = life.provision().id();
            sections.add(new Section(
                    anchors.free(id),
                    Safe.line(id.toString()),
                    TraceLabel.life(life.provision()),
                    output -> life(life, output)));
        }
        if (!trace.before().isEmpty()) {
            // What was before the first life is read with it, and not after all the others.
            sections.add(
                    1,
                    new Section(
                            anchors.free("before"),
                            "Likely before " + sections.get(0).name(),
                            Safe.line(TraceLabel.beginning(trace)),
                            output -> before(trace, output)));
        }
        LineagePage.of(
                        "The life of a paragraph",
                        Safe.line(TraceLabel.heading(trace)),
                        Provenance.warning(trace.documents()).stream().toList(),
                        trace.before().isEmpty() ? List.of(TraceLabel.beginning(trace)) : List.of(),
                        sections)
                .write(out);
    }

    private static void life(Life life, TemplateOutput output) {
        for (Year year : life.years()) {
            output.writeContent("<div class=\"year\"><h3>");
            output.writeUserContent(Safe.line(TraceLabel.year(year.document()) + " \u00b7 " + TraceLabel.place(year)));
            output.writeContent("</h3><span class=\"what\">");
            String kinds = TraceLabel.kinds(year);
            output.writeUserContent(Safe.line(TraceLabel.what(year) + (kinds.isEmpty() ? "" : " \u00b7 " + kinds)));
            output.writeContent("</span>");
            if (year.stage().filter(Stage::doubtful).isPresent()) {
                output.writeContent(" <span class=\"what doubtful\">doubtful link, please check</span>");
            }
            text(year, output);
            year.change().ifPresent(change -> change.notes().forEach(note -> note(note, output)));
            output.writeContent("</div>\n");
        }
        life.descendants().forEach(likely -> likely("Likely in " + TraceLabel.descendant(likely), likely, output));
        life.ancestors().forEach(likely -> likely("Likely from " + TraceLabel.ancestor(likely), likely, output));
    }

    private static void text(Year year, TemplateOutput output) {
        if (year.stage().isEmpty()) {
            return;
        }
        output.writeContent("<p class=\"text\">");
        if (year.change().isPresent()) {
            new EditedText(year.change().get().text()).writeTo(output);
        } else {
            output.writeUserContent(Safe.line(year.stage().get().paragraph().text()));
        }
        output.writeContent("</p>");
    }

    private static void note(NoteDiff note, TemplateOutput output) {
        output.writeContent("<p class=\"note\"><span class=\"name\">");
        output.writeUserContent(Safe.line(ChangeLabel.note(note)));
        output.writeContent("</span> <span class=\"text\">");
        new EditedText(note.text()).writeTo(output);
        output.writeContent("</span></p>");
    }

    private static void likely(String what, Likely likely, TemplateOutput output) {
        output.writeContent("<p class=\"likely\">");
        output.writeUserContent(Safe.line(what + "; " + TraceLabel.evidence(likely)));
        output.writeContent("</p>\n");
    }

    /** The ancestors one after the other; the first of them is told with the life already, and its text is not. */
    private static void before(Trace trace, TemplateOutput output) {
        Optional<Likely> told = trace.lives().get(0).ancestors().stream().findFirst();
        for (Likely likely : trace.before()) {
            if (!told.filter(likely::equals).isPresent()) {
                likely("Likely from " + TraceLabel.ancestor(likely), likely, output);
            }
            output.writeContent("<p class=\"text\"><span class=\"name\">");
            output.writeUserContent(Safe.line(likely.provision().id().toString()));
            output.writeContent("</span> ");
            output.writeUserContent(
                    Safe.line(likely.provision().first().paragraph().text()));
            output.writeContent("</p>\n");
        }
    }
}

package recital.report.html;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import recital.lineage.VerbCourse;
import recital.lineage.VerbRun;
import recital.lineage.Verbs;
import recital.report.Provenance;
import recital.report.Renderer;
import recital.report.Safe;
import recital.report.VerbLabel;
import recital.report.html.LineagePage.Section;

/** Writes the opening verbs of provisions as one self-contained page, with a picture where a verb changed. */
public final class HtmlVerbs implements Renderer<VerbCourse> {

    private final boolean all;

    /**
     * A view of verbs.
     *
     * @param all whether provisions that kept their verb are shown too
     */
    public HtmlVerbs(boolean all) {
        this.all = all;
    }

    @Override
    public void render(VerbCourse course, Appendable out) throws IOException {
        PageAnchors anchors = new PageAnchors();
        List<Section> sections = new ArrayList<>();
        for (Verbs verbs : all ? course.provisions() : course.changed()) {
            String id = Safe.line(verbs.provision().toString());
            sections.add(
                    new Section(anchors.free(verbs.provision()), id, Safe.line(VerbLabel.subject(verbs)), output -> {
                        if (VerbSteps.canShow(verbs)) {
                            new VerbSteps(verbs).writeTo(output);
                        }
                        table(verbs, output);
                    }));
        }
        LineagePage.of(
                        "Opening verbs through the years",
                        Safe.line(VerbLabel.heading(course)),
                        Provenance.warning(course.documents()).stream().toList(),
                        course.provisions().isEmpty()
                                ? List.of()
                                : VerbLabel.summary(course, all ? "" : " (not shown here)"),
                        sections)
                .write(out);
    }

    private static void table(Verbs verbs, TemplateOutput output) {
        output.writeContent(
                "<table class=\"verbs\"><thead><tr><th scope=\"col\">Years</th><th scope=\"col\">Paragraphs</th>"
                        + "<th scope=\"col\">Opening</th></tr></thead><tbody>\n");
        for (VerbRun run : verbs.runs()) {
            output.writeContent("<tr><td>");
            output.writeUserContent(VerbLabel.years(run));
            output.writeContent("</td><td>");
            output.writeUserContent(Safe.line(VerbLabel.places(run)));
            output.writeContent("</td><td>");
            output.writeUserContent(Safe.line(VerbLabel.printed(run)));
            output.writeContent("<span class=\"detail\">");
            output.writeUserContent(VerbLabel.scale(run.opening()));
            output.writeContent("</span>");
            change(verbs, run, output);
            output.writeContent("</td></tr>\n");
        }
        output.writeContent("</tbody></table>\n");
    }

    private static void change(Verbs verbs, VerbRun run, TemplateOutput output) {
        String change = VerbLabel.change(verbs, run);
        if (!change.isEmpty()) {
            output.writeContent(" <span class=\"step " + Step.of(run).code() + "\">");
            output.writeUserContent(Safe.line(change));
            output.writeContent("</span>");
        }
    }
}

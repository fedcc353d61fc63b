package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import recital.lineage.VerbCourse;
import recital.lineage.VerbRun;
import recital.lineage.Verbs;
import recital.report.Provenance;
import recital.report.Safe;
import recital.report.TextRenderer;
import recital.report.VerbLabel;
import recital.report.html.LineagePage.Section;
import recital.report.html.PageElement.VerbTable;

/** Writes the opening verbs of provisions as one self-contained page, with a picture where a verb changed. */
final class HtmlVerbs implements TextRenderer<VerbCourse> {

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
    public void write(VerbCourse course, Writer out) throws IOException {
        PageAnchors anchors = new PageAnchors();
        List<Section> sections = new ArrayList<>();
        for (Verbs verbs : all ? course.provisions() : course.changed()) {
            String id = Safe.line(verbs.provision().toString());
            sections.add(new Section(
                    anchors.free(verbs.provision()), id, Safe.line(VerbLabel.subject(verbs)), elements(verbs)));
        }
        new LineagePage(
                        "Opening verbs through the years",
                        Safe.line(VerbLabel.heading(course)),
                        Provenance.warning(course.documents()).stream().toList(),
                        course.provisions().isEmpty()
                                ? List.of()
                                : VerbLabel.summary(course, all ? "" : " (not shown here)"),
                        sections)
                .write(out);
    }

    private static List<PageElement> elements(Verbs verbs) {
        PageElement table =
                new VerbTable(verbs.runs().stream().map(run -> row(verbs, run)).toList());
        return VerbStepsPlot.canShow(verbs) ? List.of(VerbStepsPlot.of(verbs), table) : List.of(table);
    }

    private static VerbTable.Row row(Verbs verbs, VerbRun run) {
        return new VerbTable.Row(
                VerbLabel.years(run),
                Safe.line(VerbLabel.places(run)),
                Safe.line(VerbLabel.printed(run)),
                VerbLabel.scale(run.opening()),
                Safe.line(VerbLabel.change(verbs, run)),
                Step.of(run));
    }
}

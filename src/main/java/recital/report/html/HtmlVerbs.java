package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import recital.lineage.ProvisionVerbs;
import recital.lineage.VerbRun;
import recital.lineage.VerbTimeline;
import recital.report.TextRenderer;
import recital.report.html.LineagePage.Section;
import recital.report.html.PageElement.VerbTable;
import recital.report.phrases.Provenance;
import recital.report.phrases.VerbPhrases;

/** Writes the opening verbs of provisions as one self-contained page, with a picture where a verb changed. */
final class HtmlVerbs implements TextRenderer<VerbTimeline> {

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
    public void write(VerbTimeline course, Writer out) throws IOException {
        PageAnchors anchors = new PageAnchors();
        List<Section> sections = new ArrayList<>();
        for (ProvisionVerbs verbs : all ? course.provisions() : course.changed()) {
            String id = verbs.provision().toString();
            sections.add(
                    new Section(anchors.unused(verbs.provision()), id, VerbPhrases.subject(verbs), elements(verbs)));
        }
        new LineagePage(
                        "Opening verbs through the years",
                        VerbPhrases.heading(course),
                        Provenance.warning(course.documents()).stream().toList(),
                        course.provisions().isEmpty()
                                ? List.of()
                                : VerbPhrases.summary(course, all ? "" : " (not shown here)"),
                        sections)
                .write(out);
    }

    private static List<PageElement> elements(ProvisionVerbs verbs) {
        PageElement table =
                new VerbTable(verbs.runs().stream().map(run -> row(verbs, run)).toList());
        return VerbStepsPlot.canShow(verbs) ? List.of(VerbStepsPlot.of(verbs), table) : List.of(table);
    }

    private static VerbTable.VerbRow row(ProvisionVerbs verbs, VerbRun run) {
        return new VerbTable.VerbRow(
                VerbPhrases.years(run),
                VerbPhrases.places(run),
                VerbPhrases.printed(run),
                VerbPhrases.scale(run.opening()),
                VerbPhrases.change(verbs, run),
                VerbStep.of(run));
    }
}

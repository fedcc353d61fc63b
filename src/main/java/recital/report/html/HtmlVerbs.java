package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import recital.lineage.OpeningOccurrence;
import recital.lineage.ProvisionVerbs;
import recital.lineage.VerbRun;
import recital.lineage.VerbTimeline;
import recital.model.Resolution;
import recital.report.TextRenderer;
import recital.report.html.LineagePage.Section;
import recital.report.html.PageElement.VerbTable;
import recital.report.html.PageElement.YearGrid;
import recital.report.phrases.BlamePhrases;
import recital.report.phrases.CitationPhrases;
import recital.report.phrases.Provenance;
import recital.report.phrases.VerbPhrases;

/** Writes the opening verbs of provisions as one page: all by year, then each with a picture where its verb changed. */
final class HtmlVerbs implements TextRenderer<VerbTimeline> {

    private final boolean all;
    private final SiteMap site;

    /**
     * A view of verbs.
     *
     * @param all whether provisions that kept their verb are shown too
     */
    HtmlVerbs(boolean all, SiteMap site) {
        this.all = all;
        this.site = site;
    }

    @Override
    public void write(VerbTimeline course, Writer out) throws IOException {
        page(course).write(out);
    }

    LineagePage page(VerbTimeline course) {
        PageAnchors anchors = new PageAnchors();
        List<Section> sections = new ArrayList<>();
        for (VerbTimeline series : course.bySeries()) {
            List<ProvisionVerbs> shown = all ? series.provisions() : series.changed();
            if (course.series().size() > 1 && !shown.isEmpty()) {
                sections.add(Section.ofSeries(series.series().get(0), anchors));
            }
            sections.addAll(sections(shown, series.documents(), anchors));
        }
        return LineagePage.of(
                        site,
                        "Opening verbs through the years",
                        VerbPhrases.heading(course),
                        Provenance.warning(course.documents()).stream().toList(),
                        course.provisions().isEmpty()
                                ? List.of()
                                : VerbPhrases.summary(course, all ? "" : " (not shown here)"),
                        sections)
                .in(course.documents());
    }

    private List<Section> sections(List<ProvisionVerbs> shown, List<Resolution> documents, PageAnchors anchors) {
        List<Section> sections = new ArrayList<>();
        List<YearGrid.GridRow> rows = new ArrayList<>();
        String grid = anchors.unused("all");
        for (ProvisionVerbs verbs : shown) {
            String anchor = anchors.unused(verbs.provision());
            rows.add(row(verbs, anchor, documents));
            sections.add(new Section(
                            anchor,
                            new Linked(verbs.provision().toString(), site.life(verbs.provision())),
                            VerbPhrases.subject(verbs),
                            "",
                            elements(verbs),
                            List.of())
                    .ofWords());
        }
        if (!rows.isEmpty()) {
            sections.add(0, grid(grid, rows, documents));
        }
        return sections;
    }

    private Section grid(String anchor, List<YearGrid.GridRow> rows, List<Resolution> documents) {
        return new Section(
                anchor,
                "All by year",
                VerbStep.key(),
                List.of(new YearGrid(
                        "Opening verbs, by year",
                        "Provision",
                        documents.stream()
                                .map(document -> new Linked(CitationPhrases.year(document), site.document(document)))
                                .toList(),
                        rows)));
    }

    private static YearGrid.GridRow row(ProvisionVerbs verbs, String anchor, List<Resolution> documents) {
        return new YearGrid.GridRow(
                new Linked(verbs.provision().toString(), "#" + anchor),
                VerbPhrases.subject(verbs),
                documents.stream().map(document -> cell(verbs, document)).toList());
    }

    private static YearGrid.Cell cell(ProvisionVerbs verbs, Resolution document) {
        for (VerbRun run : verbs.runs()) {
            Optional<OpeningOccurrence> standing = run.openings().stream()
                    .filter(opening -> opening.stage().document().equals(document))
                    .findFirst();
            if (standing.isPresent()) {
                boolean begins = standing.get().equals(run.first());
                VerbStep step = begins ? VerbStep.of(run) : VerbStep.NONE;
                String change = begins ? VerbPhrases.change(verbs, run) : "";
                return new YearGrid.Cell(
                        step.sign(),
                        "step " + step.code(),
                        run.opening().verb() + (change.isEmpty() ? "" : ", " + change));
            }
        }
        return new YearGrid.Cell("", "", "");
    }

    private List<PageElement> elements(ProvisionVerbs verbs) {
        List<VerbTable.VerbRow> newestFirst = new ArrayList<>(
                verbs.runs().stream().map(run -> row(verbs, run)).toList());
        Collections.reverse(newestFirst);
        PageElement table = new VerbTable(newestFirst);
        return VerbStepsPlot.canShow(verbs) ? List.of(VerbStepsPlot.of(verbs), table) : List.of(table);
    }

    private VerbTable.VerbRow row(ProvisionVerbs verbs, VerbRun run) {
        return new VerbTable.VerbRow(
                VerbPhrases.years(run),
                VerbPhrases.ends(run).stream()
                        .map(place -> new Linked(BlamePhrases.place(place), site.paragraph(place)))
                        .toList(),
                VerbPhrases.printed(run),
                VerbPhrases.scale(run.opening()),
                VerbPhrases.change(verbs, run),
                VerbStep.of(run));
    }
}

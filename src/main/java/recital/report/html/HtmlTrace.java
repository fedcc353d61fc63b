package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recital.lineage.CandidateLink;
import recital.lineage.Place;
import recital.lineage.ProvisionHistory;
import recital.lineage.ProvisionHistory.HistoryYear;
import recital.lineage.Stage;
import recital.lineage.Trace;
import recital.report.TextRenderer;
import recital.report.html.LineagePage.Section;
import recital.report.html.PageElement.AncestorText;
import recital.report.html.PageElement.LifeYear;
import recital.report.html.PageElement.LikelyLink;
import recital.report.phrases.Provenance;
import recital.report.phrases.TracePhrases;

/** Writes the lives of provisions as one self-contained page, which needs no script. */
final class HtmlTrace implements TextRenderer<Trace> {

    @Override
    public void write(Trace trace, Writer out) throws IOException {
        PageAnchors anchors = new PageAnchors();
        List<Section> sections = new ArrayList<>();
        for (ProvisionHistory history : trace.histories()) {
            Place id = history.provision().id();
            sections.add(new Section(
                    anchors.unused(id), id.toString(), TracePhrases.life(history.provision()), life(history)));
        }
        if (!trace.ancestors().isEmpty()) {
            // What was before the first life is read with it, and not after all the others.
            sections.add(
                    1,
                    new Section(
                            anchors.unused("before"),
                            "Likely before " + sections.get(0).name(),
                            TracePhrases.beginning(trace),
                            before(trace)));
        }
        new LineagePage(
                        "The life of a paragraph",
                        TracePhrases.heading(trace),
                        Provenance.warning(trace.documents()).stream().toList(),
                        trace.ancestors().isEmpty() ? List.of(TracePhrases.beginning(trace)) : List.of(),
                        sections)
                .write(out);
    }

    private static List<PageElement> life(ProvisionHistory history) {
        List<PageElement> elements = new ArrayList<>();
        history.years().forEach(year -> elements.add(year(year)));
        history.descendants()
                .forEach(candidate ->
                        elements.add(likely("Likely in " + TracePhrases.descendant(candidate), candidate)));
        history.ancestors()
                .forEach(candidate ->
                        elements.add(likely("Likely from " + TracePhrases.ancestor(candidate), candidate)));
        return elements;
    }

    private static LifeYear year(HistoryYear year) {
        String kinds = TracePhrases.kinds(year);
        return new LifeYear(
                TracePhrases.year(year.document()) + " \u00b7 " + TracePhrases.place(year),
                TracePhrases.what(year) + (kinds.isEmpty() ? "" : " \u00b7 " + kinds),
                year.stage().filter(Stage::doubtful).isPresent(),
                year.stage().map(stage -> text(year, stage)),
                year.change().map(change -> PairSections.noted(change.notes())).orElse(List.of()));
    }

    private static MarkedText text(HistoryYear year, Stage stage) {
        return year.change()
                .map(change -> MarkedText.of(change.text()))
                .orElseGet(() -> MarkedText.plain(stage.paragraph().text()));
    }

    private static LikelyLink likely(String what, CandidateLink candidate) {
        return new LikelyLink(what + "; " + TracePhrases.evidence(candidate));
    }

    /** The ancestors one after the other; the first of them is told with the life already, and its text is not. */
    private static List<PageElement> before(Trace trace) {
        Optional<CandidateLink> told =
                trace.histories().get(0).ancestors().stream().findFirst();
        List<PageElement> elements = new ArrayList<>();
        for (CandidateLink candidate : trace.ancestors()) {
            if (!told.filter(candidate::equals).isPresent()) {
                elements.add(likely("Likely from " + TracePhrases.ancestor(candidate), candidate));
            }
            elements.add(new AncestorText(
                    candidate.provision().id().toString(),
                    candidate.provision().first().paragraph().text()));
        }
        return elements;
    }
}

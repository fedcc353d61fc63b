package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import recital.lineage.CandidateLink;
import recital.lineage.Place;
import recital.lineage.Provision;
import recital.lineage.ProvisionHistory;
import recital.lineage.ProvisionHistory.HistoryYear;
import recital.lineage.ProvisionHistory.ProvisionEvent;
import recital.lineage.Stage;
import recital.lineage.Trace;
import recital.report.TextRenderer;
import recital.report.html.LineagePage.Section;
import recital.report.html.PageElement.AncestorText;
import recital.report.html.PageElement.LifeYear;
import recital.report.html.PageElement.Remark;
import recital.report.phrases.Provenance;
import recital.report.phrases.TracePhrases;

/** Writes the lives of provisions as one page, newest year first, which needs no script. */
final class HtmlTrace implements TextRenderer<Trace> {

    private final SiteMap site;

    HtmlTrace(SiteMap site) {
        this.site = site;
    }

    @Override
    public void write(Trace trace, Writer out) throws IOException {
        page(trace).write(out);
    }

    LineagePage page(Trace trace) {
        PageAnchors anchors = new PageAnchors();
        List<Section> sections = new ArrayList<>();
        for (ProvisionHistory history : trace.histories()) {
            Place id = history.provision().id();
            sections.add(new Section(
                            anchors.unused(id),
                            id.toString(),
                            TracePhrases.life(history.provision()),
                            life(history, anchors))
                    .ofKind("life"));
        }
        if (!trace.ancestors().isEmpty()) {
            // What was before the first life is read with it, and not after all the others.
            sections.add(
                    1,
                    new Section(
                            anchors.unused("before"),
                            "Likely before " + sections.get(0).name().text(),
                            TracePhrases.beginning(trace),
                            before(trace)));
        }
        return LineagePage.of(
                        site,
                        "The life of a paragraph",
                        TracePhrases.heading(trace),
                        Provenance.warning(trace.documents()).stream().toList(),
                        trace.ancestors().isEmpty() ? List.of(TracePhrases.beginning(trace)) : List.of(),
                        sections)
                .newestFirst()
                .in(trace.documents());
    }

    /** Newest first: what became of it, the years, what was before. */
    private List<PageElement> life(ProvisionHistory history, PageAnchors anchors) {
        List<PageElement> years = new ArrayList<>();
        Optional<Stage> last = history.provision().stages().stream().reduce((one, later) -> later);
        history.years()
                .forEach(year -> years.add(year(
                        history.provision(),
                        TracePhrases.shown(year),
                        year.stage().equals(last),
                        anchors)));
        Collections.reverse(years);
        List<PageElement> elements = new ArrayList<>();
        history.descendants()
                .forEach(candidate ->
                        elements.add(likely("Likely in " + TracePhrases.descendant(candidate), candidate)));
        elements.addAll(years);
        history.ancestors()
                .forEach(candidate ->
                        elements.add(likely("Likely from " + TracePhrases.ancestor(candidate), candidate)));
        return elements;
    }

    private LifeYear year(Provision provision, HistoryYear year, boolean last, PageAnchors anchors) {
        String kinds = TracePhrases.kinds(year);
        boolean seen = !last
                && year.event() == ProvisionEvent.SAME
                && year.change().filter(change -> change.text().unchanged()).isPresent();
        return new LifeYear(
                anchors.unused(year.document().shortName()),
                new Linked(
                        TracePhrases.year(year.document()) + " \u00b7 " + TracePhrases.place(year),
                        year.stage()
                                .map(stage -> site.paragraph(stage.place()))
                                .orElse(site.document(year.document()))),
                TracePhrases.what(provision, year) + (kinds.isEmpty() ? "" : " \u00b7 " + kinds),
                year.stage().filter(Stage::doubtful).isPresent(),
                year.stage().filter(stage -> !seen).map(stage -> text(year, stage)),
                year.change().map(change -> PairSections.noted(change.notes())).orElse(List.of()),
                year.stage().map(this::others).orElse(List.of()));
    }

    private List<Linked> others(Stage stage) {
        if (!site.exists()) {
            return List.of();
        }
        String own = site.life(stage.place());
        return Stream.of(stage.sources(), stage.ended(), stage.begun())
                .flatMap(List::stream)
                .distinct()
                .map(place -> new Linked(place.toString(), site.life(place)))
                .filter(other -> !page(other.address()).equals(page(own)))
                .toList();
    }

    private static String page(String address) {
        return address.replaceFirst("#.*", "");
    }

    private static MarkedText text(HistoryYear year, Stage stage) {
        return year.change()
                .map(change -> MarkedText.of(change.text()))
                .orElseGet(() -> MarkedText.plain(stage.paragraph().text()));
    }

    private static Remark likely(String what, CandidateLink candidate) {
        return new Remark("likely", what + "; " + TracePhrases.evidence(candidate));
    }

    /** The ancestors one after the other; the first of them is told with the life already, and its text is not. */
    private List<PageElement> before(Trace trace) {
        Optional<CandidateLink> told =
                trace.histories().get(0).ancestors().stream().findFirst();
        List<PageElement> elements = new ArrayList<>();
        for (CandidateLink candidate : trace.ancestors()) {
            if (!told.filter(candidate::equals).isPresent()) {
                elements.add(likely("Likely from " + TracePhrases.ancestor(candidate), candidate));
            }
            Place id = candidate.provision().id();
            elements.add(new AncestorText(
                    new Linked(id.toString(), site.life(id)),
                    candidate.provision().first().paragraph().text()));
        }
        return elements;
    }
}

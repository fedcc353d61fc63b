package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recital.lineage.Life;
import recital.lineage.Life.Year;
import recital.lineage.Likely;
import recital.lineage.Place;
import recital.lineage.Stage;
import recital.lineage.Trace;
import recital.report.Provenance;
import recital.report.Safe;
import recital.report.TextRenderer;
import recital.report.TraceLabel;
import recital.report.html.LineagePage.Section;
import recital.report.html.PageElement.AncestorText;
import recital.report.html.PageElement.LifeYear;
import recital.report.html.PageElement.LikelyLink;

/** Writes the lives of provisions as one self-contained page, which needs no script. */
final class HtmlTrace implements TextRenderer<Trace> {

    @Override
    public void write(Trace trace, Writer out) throws IOException {
        PageAnchors anchors = new PageAnchors();
        List<Section> sections = new ArrayList<>();
        for (Life life : trace.lives()) {
            Place id = life.provision().id();
            sections.add(new Section(
                    anchors.free(id), Safe.line(id.toString()), TraceLabel.life(life.provision()), life(life)));
        }
        if (!trace.before().isEmpty()) {
            // What was before the first life is read with it, and not after all the others.
            sections.add(
                    1,
                    new Section(
                            anchors.free("before"),
                            "Likely before " + sections.get(0).name(),
                            Safe.line(TraceLabel.beginning(trace)),
                            before(trace)));
        }
        new LineagePage(
                        "The life of a paragraph",
                        Safe.line(TraceLabel.heading(trace)),
                        Provenance.warning(trace.documents()).stream().toList(),
                        trace.before().isEmpty() ? List.of(TraceLabel.beginning(trace)) : List.of(),
                        sections)
                .write(out);
    }

    private static List<PageElement> life(Life life) {
        List<PageElement> elements = new ArrayList<>();
        life.years().forEach(year -> elements.add(year(year)));
        life.descendants()
                .forEach(likely -> elements.add(likely("Likely in " + TraceLabel.descendant(likely), likely)));
        life.ancestors().forEach(likely -> elements.add(likely("Likely from " + TraceLabel.ancestor(likely), likely)));
        return elements;
    }

    private static LifeYear year(Year year) {
        String kinds = TraceLabel.kinds(year);
        return new LifeYear(
                Safe.line(TraceLabel.year(year.document()) + " \u00b7 " + TraceLabel.place(year)),
                Safe.line(TraceLabel.what(year) + (kinds.isEmpty() ? "" : " \u00b7 " + kinds)),
                year.stage().filter(Stage::doubtful).isPresent(),
                year.stage().map(stage -> text(year, stage)),
                year.change().map(change -> Sections.noted(change.notes())).orElse(List.of()));
    }

    private static MarkedText text(Year year, Stage stage) {
        return year.change()
                .map(change -> MarkedText.of(change.text()))
                .orElseGet(() -> MarkedText.plain(stage.paragraph().text()));
    }

    private static LikelyLink likely(String what, Likely likely) {
        return new LikelyLink(Safe.line(what + "; " + TraceLabel.evidence(likely)));
    }

    /** The ancestors one after the other; the first of them is told with the life already, and its text is not. */
    private static List<PageElement> before(Trace trace) {
        Optional<Likely> told = trace.lives().get(0).ancestors().stream().findFirst();
        List<PageElement> elements = new ArrayList<>();
        for (Likely likely : trace.before()) {
            if (!told.filter(likely::equals).isPresent()) {
                elements.add(likely("Likely from " + TraceLabel.ancestor(likely), likely));
            }
            elements.add(new AncestorText(
                    Safe.line(likely.provision().id().toString()),
                    Safe.line(likely.provision().first().paragraph().text())));
        }
        return elements;
    }
}

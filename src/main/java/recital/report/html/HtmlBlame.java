package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import recital.lineage.Blame;
import recital.lineage.Blame.Blamed;
import recital.lineage.Blame.Run;
import recital.model.Edition;
import recital.report.BlameLabel;
import recital.report.Provenance;
import recital.report.Safe;
import recital.report.TextRenderer;
import recital.report.html.LineagePage.Section;
import recital.report.html.PageElement.BlameRun;

/** Writes the origin of the words of a document as one self-contained page, which needs no script. */
final class HtmlBlame implements TextRenderer<Blame> {

    @Override
    public void write(Blame blame, Writer out) throws IOException {
        PageAnchors anchors = new PageAnchors();
        List<Section> sections = new ArrayList<>();
        for (Blamed paragraph : blame.paragraphs()) {
            String id = paragraph.paragraph().id().value();
            List<PageElement> runs = paragraph.runs().stream()
                    .<PageElement>map(run -> run(blame, run))
                    .toList();
            sections.add(new Section(anchors.free(id), id, Safe.line("Provision " + paragraph.provision()), runs));
        }
        List<String> warnings = new ArrayList<>();
        if (blame.document().edition() == Edition.ABRIDGED) {
            warnings.add(BlameLabel.ours());
        }
        Provenance.warning(blame.document()).ifPresent(warnings::add);
        List<String> lead = List.of(
                Safe.line(blame.document().title()),
                Provenance.line(blame.document()),
                BlameLabel.years(blame),
                BlameLabel.ages());
        new LineagePage(
                        "The year that brought in each word",
                        Safe.line(blame.document().name()),
                        warnings,
                        lead.stream().filter(line -> !line.isBlank()).toList(),
                        sections)
                .write(out);
    }

    private static BlameRun run(Blame blame, Run run) {
        return new BlameRun(
                BlameLabel.year(blame, run.origin()),
                Safe.line(BlameLabel.place(run.origin().first())),
                BlameLabel.ageClass(blame, run.origin()),
                Safe.line(run.text()),
                run.origin().returned() ? Safe.line(BlameLabel.absence(run.origin())) : "");
    }
}

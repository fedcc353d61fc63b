package recital.report.html;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import recital.lineage.Blame;
import recital.lineage.Blame.Blamed;
import recital.lineage.Blame.Run;
import recital.model.Edition;
import recital.report.BlameLabel;
import recital.report.Provenance;
import recital.report.Renderer;
import recital.report.Safe;
import recital.report.html.LineagePage.Section;

/** Writes the origin of the words of a document as one self-contained page, which needs no script. */
public final class HtmlBlame implements Renderer<Blame> {

    @Override
    public void render(Blame blame, Appendable out) throws IOException {
        PageAnchors anchors = new PageAnchors();
        List<Section> sections = new ArrayList<>();
        for (Blamed paragraph : blame.paragraphs()) {
            String id = paragraph.paragraph().id().value();
            sections.add(new Section(
                    anchors.free(id), id, Safe.line("Provision " + paragraph.provision()), output -> paragraph
                            .runs()
                            .forEach(run -> run(blame, run, output))));
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
        LineagePage.of(
                        "The year that brought in each word",
                        Safe.line(blame.document().name()),
                        warnings,
                        lead.stream().filter(line -> !line.isBlank()).toList(),
                        sections)
                .write(out);
    }

    private static void run(Blame blame, Run run, TemplateOutput output) {
        output.writeContent("<div class=\"run\"><span class=\"when\">");
        output.writeUserContent(BlameLabel.year(blame, run.origin()));
        output.writeContent("</span> <span class=\"where\">");
        output.writeUserContent(Safe.line(BlameLabel.place(run.origin().first())));
        output.writeContent("</span> <span class=\"words age-" + BlameLabel.ageClass(blame, run.origin()) + "\">");
        output.writeUserContent(Safe.line(run.text()));
        output.writeContent("</span>");
        if (run.origin().returned()) {
            output.writeContent(" <span class=\"absence\">");
            output.writeUserContent(Safe.line(BlameLabel.absence(run.origin())));
            output.writeContent("</span>");
        }
        output.writeContent("</div>\n");
    }
}

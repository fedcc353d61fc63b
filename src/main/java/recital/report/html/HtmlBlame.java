package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import recital.lineage.Blame;
import recital.lineage.Blame.BlamedParagraph;
import recital.lineage.Blame.BlamedRun;
import recital.model.Edition;
import recital.report.TextRenderer;
import recital.report.html.LineagePage.Section;
import recital.report.html.PageElement.BlameRun;
import recital.report.phrases.BlamePhrases;
import recital.report.phrases.Provenance;

/** Writes the origin of the words of a document as one self-contained page, which needs no script. */
final class HtmlBlame implements TextRenderer<Blame> {

    @Override
    public void write(Blame blame, Writer out) throws IOException {
        PageAnchors anchors = new PageAnchors();
        List<Section> sections = new ArrayList<>();
        for (BlamedParagraph paragraph : blame.paragraphs()) {
            String id = paragraph.paragraph().id().value();
            List<PageElement> runs = paragraph.runs().stream()
                    .<PageElement>map(run -> run(blame, run))
                    .toList();
            sections.add(new Section(anchors.unused(id), id, "Provision " + paragraph.provision(), runs));
        }
        List<String> warnings = new ArrayList<>();
        if (blame.document().edition() == Edition.PARAPHRASE) {
            warnings.add(BlamePhrases.warning());
        }
        Provenance.warning(blame.document()).ifPresent(warnings::add);
        List<String> lead = List.of(
                blame.document().title(),
                Provenance.line(blame.document()),
                BlamePhrases.years(blame),
                BlamePhrases.ages());
        new LineagePage(
                        "The year that brought in each word",
                        blame.document().name(),
                        warnings,
                        lead.stream().filter(line -> !line.isBlank()).toList(),
                        sections)
                .write(out);
    }

    private static BlameRun run(Blame blame, BlamedRun run) {
        return new BlameRun(
                BlamePhrases.year(blame, run.origin()),
                BlamePhrases.place(run.origin().first()),
                BlamePhrases.ageClass(blame, run.origin()),
                run.text(),
                run.origin().returned() ? BlamePhrases.absence(run.origin()) : "");
    }
}

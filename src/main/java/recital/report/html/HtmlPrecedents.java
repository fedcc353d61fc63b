package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recital.model.OfficialAddress;
import recital.report.TextRenderer;
import recital.report.html.LineagePage.Section;
import recital.report.html.PageElement.AgreedText;
import recital.report.html.PageElement.PrecedentTable;
import recital.report.html.PageElement.QuotedText;
import recital.report.html.PageElement.Remark;
import recital.report.phrases.Excerpt;
import recital.report.phrases.PrecedentPhrases;
import recital.report.phrases.PrecedentPhrases.SeriesLine;
import recital.report.phrases.Provenance;
import recital.search.index.IndexedParagraph;
import recital.search.precedent.PrecedentAnswer;
import recital.search.precedent.PrecedentGroup;
import recital.search.precedent.Precedents;
import recital.search.precedent.Precedents.View;

/** Writes where wording was agreed before as one page, which needs no script. */
final class HtmlPrecedents implements TextRenderer<Precedents> {

    private static final int EXCERPT = 16;

    @Override
    public void write(Precedents precedents, Writer out) throws IOException {
        PageAnchors anchors = new PageAnchors();
        List<Section> sections = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        List<Linked> names = new ArrayList<>();
        for (PrecedentAnswer answer : precedents.answers()) {
            String name = PrecedentPhrases.name(answer);
            String anchor = anchors.unused(name.isEmpty() ? "words" : name);
            boolean shown =
                    precedents.view() != View.DOCUMENT || !answer.groups().isEmpty();
            names.add(new Linked(name, shown ? "#" + anchor : ""));
            rows.add(row(answer));
            if (shown) {
                sections.add(section(anchor, answer, precedents));
            }
        }
        if (precedents.view() == View.DOCUMENT) {
            sections.add(
                    0,
                    new Section(
                            anchors.unused("all"),
                            "All paragraphs",
                            "",
                            List.of(new PrecedentTable(
                                    List.of("Paragraph", "Agreed", "First in", "Resolutions", "Text"), names, rows))));
        }
        List<String> lead = new ArrayList<>(List.of("Looked for " + PrecedentPhrases.scope(precedents) + "."));
        PrecedentPhrases.summary(precedents).ifPresent(line -> lead.add(line + "."));
        LineagePage.of(
                        SiteMap.NONE,
                        "Agreed language",
                        PrecedentPhrases.heading(precedents),
                        Provenance.warning(precedents.scope().edition()).stream()
                                .toList(),
                        lead,
                        sections)
                .write(out);
    }

    private static List<String> row(PrecedentAnswer answer) {
        Optional<PrecedentGroup> closest = answer.groups().stream().findFirst();
        return List.of(
                closest.isEmpty() ? "" : PrecedentPhrases.share(answer),
                PrecedentPhrases.first(answer),
                closest.map(group -> Integer.toString(group.resolutions())).orElse(""),
                Excerpt.of(answer.asked().text(), EXCERPT));
    }

    private static Section section(String anchor, PrecedentAnswer answer, Precedents precedents) {
        List<PageElement> elements = new ArrayList<>();
        elements.add(new AgreedText(PrecedentPhrases.marked(answer)));
        int number = 1;
        for (PrecedentGroup group : answer.groups()) {
            elements.add(new Remark(
                    "answer precedent",
                    number++ + ". " + PrecedentPhrases.course(group) + ", " + PrecedentPhrases.spread(group)));
            List<SeriesLine> series = PrecedentPhrases.series(group, precedents);
            elements.add(new PrecedentTable(
                    List.of("Years", "Where", "Title"),
                    series.stream().map(line -> new Linked(line.years(), "")).toList(),
                    series.stream()
                            .map(line -> List.of(line.places(), line.called()))
                            .toList()));
            IndexedParagraph closest = group.closest().paragraph();
            elements.add(new QuotedText(
                    new Linked(closest.toString(), OfficialAddress.of(closest.symbol())),
                    PrecedentPhrases.quoted(group, answer.asked().text()).stream()
                            .map(passage -> passage.map(MarkedText::of))
                            .toList()));
        }
        PrecedentPhrases.hidden(answer).ifPresent(more -> elements.add(new Remark("what", more)));
        String name = PrecedentPhrases.name(answer);
        return new Section(anchor, name.isEmpty() ? "The words" : name, PrecedentPhrases.shared(answer), elements);
    }
}

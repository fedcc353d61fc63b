package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import recital.concord.ConcordReport;
import recital.concord.Finding;
import recital.model.Language;
import recital.report.TextRenderer;
import recital.report.html.LineagePage.Section;
import recital.report.html.PageElement.Passages;
import recital.report.html.PageElement.Passages.LanguageColumn;
import recital.report.html.PageElement.Remark;
import recital.report.phrases.ConcordPhrases;
import recital.report.phrases.TextSanitizer;

/** Writes where one language of a resolution differs from the others as one page, each finding with a column a language. */
final class HtmlConcord implements TextRenderer<ConcordReport> {

    @Override
    public void write(ConcordReport report, Writer out) throws IOException {
        PageAnchors anchors = new PageAnchors();
        List<Section> sections = new ArrayList<>();
        for (Finding finding : report.findings()) {
            sections.add(section(finding, report.languages(), anchors));
        }
        LineagePage.of(
                        SiteMap.NONE,
                        "Whether the languages say the same",
                        ConcordPhrases.heading(report),
                        List.of(),
                        Stream.of(
                                        Optional.of(ConcordPhrases.CAUTION),
                                        ConcordPhrases.hidden(report),
                                        ConcordPhrases.doubtful(report),
                                        ConcordPhrases.uncompared(report))
                                .flatMap(Optional::stream)
                                .toList(),
                        sections)
                .write(out);
    }

    private static Section section(Finding finding, List<Language> languages, PageAnchors anchors) {
        List<PageElement> elements = new ArrayList<>();
        elements.add(new Remark("answer", ConcordPhrases.sentence(finding)));
        finding.evidence().forEach(evidence -> elements.add(new Remark("answer", TextSanitizer.clean(evidence))));
        ConcordPhrases.course(finding)
                .forEach(course -> elements.add(new Remark("answer", TextSanitizer.clean(course))));
        elements.add(new Passages(
                languages.stream().map(language -> column(finding, language)).toList()));
        return new Section(
                anchors.unused(finding.id()),
                ConcordPhrases.place(finding) + " \u00b7 " + finding.language().label(),
                ConcordPhrases.chance(finding),
                elements);
    }

    static LanguageColumn column(Finding finding, Language language) {
        return new LanguageColumn(
                language.code(),
                language.isRightToLeft() ? "rtl" : "ltr",
                new Linked(
                        language.label(),
                        ConcordPhrases.address(finding, language).orElse("")),
                name(finding, language),
                finding.language() == language,
                ConcordPhrases.passage(finding, language, true).stream()
                        .map(piece -> new ConcordPhrases.Piece(TextSanitizer.clean(piece.text()), piece.marked()))
                        .toList());
    }

    /** The paragraphs of a language, and what cannot be marked in them. */
    private static String name(Finding finding, Language language) {
        return finding.row()
                .in(language)
                .map(passage -> ConcordPhrases.lack(finding)
                        .filter(lack -> finding.language() == language)
                        .map(lack -> passage.name() + " \u00b7 " + lack)
                        .orElse(passage.name()))
                .orElse("no such passage");
    }
}

package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import recital.concord.ConcordRow;
import recital.concord.Concordance;
import recital.model.Language;
import recital.model.OfficialAddress;
import recital.model.Symbol;
import recital.report.TextRenderer;
import recital.report.html.LineagePage.Section;
import recital.report.html.PageElement.Passages;
import recital.report.html.PageElement.Passages.LanguageColumn;
import recital.report.phrases.ConcordPhrases;
import recital.report.phrases.TextSanitizer;

/** Writes what the languages of a resolution say as one page, a column a language, a row a paragraph. */
final class HtmlLanguages implements TextRenderer<Concordance> {

    @Override
    public void write(Concordance concordance, Writer out) throws IOException {
        PageAnchors anchors = new PageAnchors();
        LineagePage.of(
                        SiteMap.NONE,
                        "Side by side",
                        concordance.document() + " in "
                                + concordance.languages().stream()
                                        .map(Language::label)
                                        .collect(Collectors.joining(" and ")),
                        List.of(),
                        List.of(ConcordPhrases.CAUTION),
                        concordance.rows().stream()
                                .map(row -> section(concordance, row, anchors))
                                .toList())
                .write(out);
    }

    private static Section section(Concordance concordance, ConcordRow row, PageAnchors anchors) {
        Optional<Symbol> symbol = Symbol.parse(concordance.document());
        return new Section(
                anchors.unused(row.name()),
                row.name(),
                "",
                List.of(new Passages(concordance.languages().stream()
                        .map(language -> new LanguageColumn(
                                language.code(),
                                language == Language.ARABIC ? "rtl" : "ltr",
                                new Linked(
                                        language.label(),
                                        symbol.map(one -> OfficialAddress.of(one, language))
                                                .orElse("")),
                                row.in(language).map(passage -> passage.name()).orElse("no such passage"),
                                false,
                                row.in(language).stream()
                                        .map(passage ->
                                                new ConcordPhrases.Piece(TextSanitizer.clean(passage.text()), false))
                                        .toList()))
                        .toList())));
    }
}

package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.concord.ConcordReport;
import recital.concord.Finding;
import recital.model.Language;
import recital.report.TextRenderer;
import recital.report.html.ConcordLetterPage.Letter;
import recital.report.html.PageElement.Passages;
import recital.report.phrases.ConcordPhrases;
import recital.report.phrases.TextSanitizer;

/** Writes each finding as a page that can be printed and sent: the place, what differs, all passages whole, the sources. */
final class HtmlConcordLetter implements TextRenderer<ConcordReport> {

    @Override
    public void write(ConcordReport report, Writer out) throws IOException {
        List<Letter> letters = report.findings().stream()
                .map(finding -> letter(finding, report.languages()))
                .toList();
        Templates.write(
                "letter.jte",
                new ConcordLetterPage(
                        PageCode.LETTER,
                        letters.stream().map(Letter::place).distinct().collect(Collectors.joining(", ")),
                        letters,
                        List.of(ConcordPhrases.CAUTION, ConcordPhrases.CORRIGENDUM)),
                out);
    }

    private static Letter letter(Finding finding, List<Language> languages) {
        return new Letter(
                clean(finding.id()),
                clean(ConcordPhrases.place(finding)),
                clean(finding.document()),
                clean(ConcordPhrases.sentence(finding)),
                ConcordPhrases.chance(finding),
                Stream.concat(finding.evidence().stream(), ConcordPhrases.history(finding).stream())
                        .map(HtmlConcordLetter::clean)
                        .toList(),
                ConcordPhrases.officialFirst(finding)
                        .map(HtmlConcordLetter::clean)
                        .orElse(""),
                new Passages(languages.stream()
                        .map(language -> HtmlConcord.column(finding, language))
                        .toList()));
    }

    private static String clean(String text) {
        return TextSanitizer.clean(text);
    }
}

package recital.report.plain;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import recital.concord.ConcordReport;
import recital.concord.Finding;
import recital.concord.Passage;
import recital.model.Language;
import recital.report.TextRenderer;
import recital.report.phrases.ConcordPhrases;
import recital.report.phrases.ConcordPhrases.Piece;

/** Writes each finding as a page of Markdown that can go into a letter: the place, what differs, all passages whole, the sources. */
public final class ConcordLetter implements TextRenderer<ConcordReport> {

    @Override
    public void write(ConcordReport report, Writer out) throws IOException {
        for (Finding finding : report.findings()) {
            out.append("# ")
                    .append(MarkdownText.escaped(ConcordPhrases.place(finding)))
                    .append("\n\n");
            out.append("The language versions of resolution ")
                    .append(MarkdownText.escaped(finding.document()))
                    .append(" seem to differ in this place. **")
                    .append(MarkdownText.escaped(ConcordPhrases.sentence(finding)))
                    .append(".**\n");
            for (String evidence : finding.evidence()) {
                out.append("\n- ").append(MarkdownText.escaped(evidence));
            }
            for (String course : ConcordPhrases.history(finding)) {
                out.append("\n- ").append(MarkdownText.escaped(course));
            }
            out.append('\n');
            for (Language language : report.languages()) {
                passage(finding, language, out);
            }
            out.append("\n---\n");
            Optional<String> official = ConcordPhrases.officialFirst(finding);
            if (official.isPresent()) {
                out.append("\n" + MarkdownText.escaped(official.get()) + "\n");
            }
            out.append('\n')
                    .append(MarkdownText.escaped(ConcordPhrases.CAUTION))
                    .append("\n\n")
                    .append(MarkdownText.escaped(ConcordPhrases.CORRIGENDUM))
                    .append("\n\n");
        }
    }

    private static void passage(Finding finding, Language language, Writer out) throws IOException {
        out.append("\n## ").append(language.label());
        Optional<Passage> passage = finding.row().in(language);
        if (passage.isPresent()) {
            out.append(", " + passage.get().name());
        }
        if (language == finding.language()) {
            out.append(" (differs)");
        }
        out.append("\n\n> ");
        StringBuilder text = new StringBuilder();
        for (Piece piece : ConcordPhrases.passage(finding, language, true)) {
            String escaped = MarkdownText.escaped(piece.text().replace('\n', ' '));
            text.append(piece.marked() ? "<mark>" + escaped + "</mark>" : escaped);
        }
        out.append(text.isEmpty() ? "(no such passage)" : text).append('\n');
        Optional<String> address = ConcordPhrases.address(finding, language);
        if (address.isPresent()) {
            out.append("\nOfficial document: <" + address.get() + ">\n");
        }
    }
}

package recital.report.plain;

import java.io.IOException;
import java.io.Writer;
import recital.concord.ConcordReport;
import recital.concord.Finding;
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
            ConcordPhrases.officialFirst(finding)
                    .ifPresent(official -> append(out, "\n" + MarkdownText.escaped(official) + "\n"));
            out.append('\n')
                    .append(MarkdownText.escaped(ConcordPhrases.CAUTION))
                    .append("\n\n")
                    .append(MarkdownText.escaped(ConcordPhrases.CORRIGENDUM))
                    .append("\n\n");
        }
    }

    private static void passage(Finding finding, Language language, Writer out) throws IOException {
        out.append("\n## ").append(language.label());
        finding.row().in(language).ifPresent(passage -> append(out, ", " + passage.name()));
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
        ConcordPhrases.address(finding, language)
                .ifPresent(address -> append(out, "\nOfficial document: <" + address + ">\n"));
    }

    private static void append(Writer out, String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

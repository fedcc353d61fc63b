package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recital.concord.ConcordReport;
import recital.concord.Finding;
import recital.model.Language;
import recital.report.TextRenderer;
import recital.report.phrases.ConcordPhrases;
import recital.report.phrases.ConcordPhrases.Piece;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;

/** Shows on a terminal where one language of a resolution differs, each finding with all its passages. */
final class TerminalConcord implements TextRenderer<ConcordReport> {

    private static final int NAMES = 5;

    private static final String LEGEND =
            "\u203a \u2039 what one language says or lacks, [ ] what the others have in its place";

    private final TerminalOptions options;

    TerminalConcord(TerminalOptions options) {
        this.options = options;
    }

    @Override
    public void write(ConcordReport report, Writer out) throws IOException {
        TerminalWriter writer = new TerminalWriter(out, options);
        writer.line(ConcordPhrases.heading(report), Style.STRONG);
        int number = report.first();
        for (Finding finding : report.findings()) {
            writer.blank();
            writer.line(
                    new StyledText(number++ + ". " + ConcordPhrases.place(finding), Style.STRONG),
                    StyledText.plain("  " + ConcordPhrases.sentence(finding)));
            writer.indented(3, finding.id() + " \u00b7 " + ConcordPhrases.chance(finding), Style.QUIET);
            for (String evidence : finding.evidence()) {
                writer.indented(3, evidence, Style.PLAIN);
            }
            for (String course : ConcordPhrases.course(finding)) {
                writer.indented(3, course, Style.PLAIN);
            }
            for (Language language : report.languages()) {
                passage(finding, language, writer);
            }
        }
        writer.blank();
        for (Optional<String> remark : List.of(
                ConcordPhrases.hidden(report), ConcordPhrases.doubtful(report), ConcordPhrases.uncompared(report))) {
            if (remark.isPresent()) {
                writer.line(remark.get(), Style.QUIET);
            }
        }
        if (!report.findings().isEmpty()) {
            writer.line(LEGEND, Style.QUIET);
        }
        writer.line(ConcordPhrases.CAUTION, Style.QUIET);
    }

    private void passage(Finding finding, Language language, TerminalWriter writer) throws IOException {
        boolean odd = finding.language() == language;
        List<StyledText> spans = new ArrayList<>();
        for (Piece piece : ConcordPhrases.passage(finding, language, options.full() && options.explain())) {
            spans.add(
                    piece.marked()
                            ? odd
                                    ? new StyledText("\u203a" + piece.text() + "\u2039", Style.WARNING)
                                    : new StyledText("[" + piece.text() + "]", Style.STRONG)
                            : StyledText.plain(piece.text()));
        }
        if (spans.isEmpty()) {
            spans.add(new StyledText("(none)", Style.QUIET));
        }
        if (odd && finding.row().in(language).isPresent()) {
            ConcordPhrases.lack(finding)
                    .ifPresent(lack -> spans.add(new StyledText(" \u203a" + lack + "\u2039", Style.WARNING)));
        }
        writer.paragraph(
                new StyledText((odd ? " > " : "   ") + language.code() + " ", odd ? Style.STRONG : Style.QUIET),
                NAMES + 1,
                spans);
    }
}

package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import recital.report.TextRenderer;
import recital.report.phrases.CheckPhrases;
import recital.report.phrases.Provenance;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;
import recital.search.check.CheckFinding;
import recital.search.check.DraftCheck;
import recital.search.check.FindingWeight;
import recital.search.check.RuleResult;

/** Shows on a terminal what was found in a draft, the heaviest first, and then what each rule looked at. */
final class TerminalCheck implements TextRenderer<DraftCheck> {

    private static final int INDENT = 4;

    private final TerminalOptions options;

    TerminalCheck(TerminalOptions options) {
        this.options = options;
    }

    @Override
    public void write(DraftCheck check, Writer out) throws IOException {
        TerminalWriter writer = new TerminalWriter(out, options);
        writer.paragraph(StyledText.plain(""), 0, List.of(new StyledText(CheckPhrases.heading(check), Style.STRONG)));
        writer.line(StyledText.plain(CheckPhrases.summary(check)));
        writer.warning(Provenance.warning(check.draft()));
        for (FindingWeight weight : CheckPhrases.weights()) {
            if (check.count(weight) > 0) {
                findings(check, weight, writer);
            }
        }
        writer.blank();
        writer.line("What was looked at", Style.STRONG);
        TextTable looked = new TextTable();
        for (RuleResult result : check.results()) {
            looked.add(List.of(result.rule().code()), result.examined());
        }
        looked.write(writer);
    }

    private static void findings(DraftCheck check, FindingWeight weight, TerminalWriter writer) throws IOException {
        writer.blank();
        writer.line(CheckPhrases.title(weight), Style.STRONG);
        for (RuleResult result : check.results()) {
            for (CheckFinding finding : result.findings()) {
                if (finding.weight() == weight) {
                    finding(result.rule().code(), finding, writer);
                }
            }
        }
    }

    private static void finding(String rule, CheckFinding finding, TerminalWriter writer) throws IOException {
        writer.paragraph(
                StyledText.plain(""),
                INDENT,
                List.of(
                        new StyledText(CheckPhrases.place(finding), Style.STRONG),
                        new StyledText("  " + rule + "  ", Style.QUIET),
                        StyledText.plain(finding.message())));
        if (!finding.evidence().isEmpty()) {
            writer.indented(INDENT, List.of(StyledText.plain(CheckPhrases.evidence(finding))));
        }
        if (!finding.elsewhere().isEmpty()) {
            writer.indented(INDENT, List.of(new StyledText("see " + CheckPhrases.elsewhere(finding), Style.QUIET)));
        }
    }
}

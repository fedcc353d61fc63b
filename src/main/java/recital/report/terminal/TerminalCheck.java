package recital.report.terminal;

import java.io.IOException;
import java.io.StringWriter;
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

    /** So many lines of findings fit a screen of 24, heading and end aside. */
    private static final int SCREEN = 14;

    /** A blank one stands before it. */
    private static final int LINES_OF_TITLE = 2;

    /** What so few rules looked at is told of all. */
    private static final int FEW_RULES = 6;

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
        int left = options.full() ? Integer.MAX_VALUE : SCREEN;
        int hidden = 0;
        for (FindingWeight weight : CheckPhrases.weights()) {
            boolean titled = false;
            for (RuleResult result : check.results()) {
                for (CheckFinding finding : result.findings()) {
                    if (finding.weight() != weight) {
                        continue;
                    }
                    // What is told in part is told from its first finding on, without a gap.
                    left -= hidden > 0 ? 0 : lines(result.rule().code(), finding) + (titled ? 0 : LINES_OF_TITLE);
                    if (left < 0) {
                        hidden++;
                        continue;
                    }
                    if (!titled) {
                        writer.blank();
                        writer.line(CheckPhrases.title(weight), Style.STRONG);
                        titled = true;
                    }
                    finding(result.rule().code(), finding, writer);
                }
            }
        }
        lookedAt(check, hidden, writer);
    }

    private void lookedAt(DraftCheck check, int hidden, TerminalWriter writer) throws IOException {
        boolean whole = options.full() || check.results().size() <= FEW_RULES;
        writer.blank();
        if (hidden > 0 || !whole) {
            writer.line(StyledText.plain(CheckPhrases.more(hidden)));
            writer.blank();
        }
        writer.line("What was looked at", Style.STRONG);
        TextTable looked = new TextTable();
        for (RuleResult result : check.results()) {
            if (whole || CheckPhrases.isOfCitations(result.rule())) {
                looked.add(List.of(result.rule().code()), result.examined());
            }
        }
        looked.write(writer);
    }

    private int lines(String rule, CheckFinding finding) throws IOException {
        StringWriter out = new StringWriter();
        finding(rule, finding, new TerminalWriter(out, options));
        return (int) out.toString().lines().count();
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

package recital.report.csv;

import java.io.IOException;
import java.io.Writer;
import recital.model.ParagraphId;
import recital.report.TextRenderer;
import recital.report.phrases.CheckPhrases;
import recital.search.check.CheckFinding;
import recital.search.check.DraftCheck;
import recital.search.check.RuleResult;

/** Writes what was found in a draft as CSV, one row a finding. */
final class CsvCheck implements TextRenderer<DraftCheck> {

    @Override
    public void write(DraftCheck check, Writer out) throws IOException {
        TableWriter csv = TableWriter.csv(
                out, "document", "rule", "weight", "paragraph", "note", "words", "finding", "elsewhere", "source");
        for (RuleResult result : check.results()) {
            for (CheckFinding finding : result.findings()) {
                csv.row(
                        check.draft().name(),
                        result.rule().code(),
                        finding.weight().code(),
                        finding.paragraph().map(ParagraphId::value).orElse(""),
                        finding.note().orElse(""),
                        finding.evidence(),
                        finding.message(),
                        CheckPhrases.elsewhere(finding),
                        result.rule().source());
            }
        }
    }
}

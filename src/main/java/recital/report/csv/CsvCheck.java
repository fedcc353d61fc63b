package recital.report.csv;

import java.io.IOException;
import recital.model.ParagraphId;
import recital.report.TableRenderer;
import recital.report.phrases.CheckPhrases;
import recital.search.check.CheckFinding;
import recital.search.check.DraftCheck;
import recital.search.check.RuleResult;

/** Writes what was found in a draft as CSV, one row a finding. */
final class CsvCheck implements CsvTable<DraftCheck> {

    @Override
    public void rows(DraftCheck check, TableRenderer.Rows csv) throws IOException {
        csv.row("document", "rule", "weight", "paragraph", "note", "words", "finding", "elsewhere", "source");
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

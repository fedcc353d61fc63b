package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import recital.model.OfficialAddress;
import recital.model.Symbol;
import recital.report.TextRenderer;
import recital.report.html.LineagePage.Section;
import recital.report.html.PageElement.CitationTable;
import recital.report.html.PageElement.CitationTable.ChangeRow;
import recital.report.html.PageElement.FindingEntry;
import recital.report.phrases.CheckPhrases;
import recital.report.phrases.Provenance;
import recital.search.check.CheckFinding;
import recital.search.check.CheckRule;
import recital.search.check.DraftCheck;
import recital.search.check.FindingWeight;
import recital.search.check.RuleResult;

/** Writes what was found in a draft as one self-contained page: the findings by weight, then what was looked at. */
final class HtmlCheck implements TextRenderer<DraftCheck> {

    @Override
    public void write(DraftCheck check, Writer out) throws IOException {
        List<Section> sections = new ArrayList<>();
        for (FindingWeight weight : CheckPhrases.weights()) {
            if (check.count(weight) > 0) {
                sections.add(section(check, weight));
            }
        }
        sections.add(lookedAt(check));
        LineagePage.of(
                        SiteMap.NONE,
                        "Check of a draft",
                        CheckPhrases.heading(check),
                        Provenance.warning(check.draft()).stream().toList(),
                        List.of(CheckPhrases.summary(check)),
                        sections)
                .write(out);
    }

    private static Section section(DraftCheck check, FindingWeight weight) {
        List<PageElement> entries = new ArrayList<>();
        for (RuleResult result : check.results()) {
            result.findings().stream()
                    .filter(finding -> finding.weight() == weight)
                    .map(finding -> entry(result.rule(), finding))
                    .forEach(entries::add);
        }
        return new Section(weight.code(), CheckPhrases.title(weight), "", entries);
    }

    private static FindingEntry entry(CheckRule rule, CheckFinding finding) {
        return new FindingEntry(
                CheckPhrases.place(finding),
                rule.code(),
                finding.message(),
                CheckPhrases.evidence(finding),
                finding.elsewhere().stream().map(HtmlCheck::linked).toList());
    }

    /** "78/132 OP5" leads to the official document. */
    private static Linked linked(String place) {
        int space = place.lastIndexOf(' ');
        return new Linked(
                place,
                Symbol.parse(place)
                        .or(() -> space < 0 ? Symbol.parse("") : Symbol.parse(place.substring(0, space)))
                        .map(OfficialAddress::of)
                        .orElse(""));
    }

    private static Section lookedAt(DraftCheck check) {
        List<ChangeRow> rows = check.results().stream()
                .map(result -> new ChangeRow(
                        "",
                        result.rule().code(),
                        new Linked(result.examined(), ""),
                        result.rule().label() + "; source: " + result.rule().source()))
                .toList();
        return new Section(
                "looked-at",
                "What was looked at",
                "",
                List.of(new CitationTable(List.of("Rule", "Looked at", "What it finds, and its source"), rows)));
    }
}

package recital.search.check;

import java.util.ArrayList;
import java.util.List;
import recital.language.PhrasePattern;
import recital.model.Paragraph;

/** Phrases such as "within existing resources". */
final class ResourcePhrases implements DraftRule {

    @Override
    public RuleResult check(CheckedDraft draft) {
        List<CheckFinding> findings = new ArrayList<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            draft.lexicon()
                    .pattern(PhrasePattern.EXISTING_RESOURCES)
                    .matcher(paragraph.text())
                    .results()
                    .map(found -> CheckFinding.in(
                            paragraph.id(),
                            FindingWeight.QUESTION,
                            found.group(),
                            "from which resources something is paid is for the Fifth Committee to say"))
                    .forEach(findings::add);
        }
        return new RuleResult(
                CheckRule.EXISTING_RESOURCES, Counted.of(draft.paragraphs().size(), "paragraph"), findings);
    }
}

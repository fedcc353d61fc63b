package recital.search.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                    .map(found -> finding(paragraph, found.group(), draft))
                    .forEach(findings::add);
        }
        return new RuleResult(
                CheckRule.EXISTING_RESOURCES,
                Counted.of(draft.paragraphs().size(), "paragraph") + draft.annexLeftOut(),
                findings);
    }

    /** What the predecessor has in the paragraph that goes on is to know; it was agreed then. */
    private static CheckFinding finding(Paragraph paragraph, String words, CheckedDraft draft) {
        Optional<String> before = draft.earlier(paragraph).stream()
                .filter(earlier -> earlier.text().contains(words))
                .map(earlier -> draft.predecessor().orElseThrow().shortName() + " " + earlier.id())
                .findFirst();
        String message = "from which resources something is paid is for the Fifth Committee to say";
        return before.map(place -> CheckFinding.in(
                        paragraph.id(), FindingWeight.REMARK, words, message + "; the predecessor has it too", place))
                .orElseGet(() -> CheckFinding.in(paragraph.id(), FindingWeight.QUESTION, words, message));
    }
}

package recital.search.check;

import java.util.List;
import java.util.Optional;
import recital.language.PhrasePattern;
import recital.model.Paragraph;
import recital.model.ParagraphId.Part;

/** Whether the operative part says when the matter is looked at again, or when it ends. */
final class ReviewClauses implements DraftRule {

    @Override
    public RuleResult check(CheckedDraft draft) {
        List<Paragraph> operative = draft.paragraphs(Part.OPERATIVE);
        Optional<Paragraph> clause = operative.stream()
                .filter(paragraph -> draft.lexicon()
                                .pattern(PhrasePattern.REVIEW_CLAUSE)
                                .matcher(paragraph.text())
                                .find()
                        || LaterSessions.in(paragraph.text(), draft).findAny().isPresent())
                .reduce((one, later) -> later);
        List<CheckFinding> findings = clause.isPresent() || operative.isEmpty()
                ? List.of()
                : List.of(CheckFinding.ofWhole(
                        FindingWeight.QUESTION,
                        "no operative paragraph says when the matter is reviewed, taken up again or ends"));
        return new RuleResult(
                CheckRule.REVIEW_CLAUSE,
                Counted.of(operative.size(), "operative paragraph")
                        + clause.map(one -> "; " + one.id() + " says it").orElse(""),
                findings);
    }
}

package recital.search.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.model.Paragraph;
import recital.model.ParagraphId.Part;

/** Whether the operative part, or a declaration that is annexed, says when the matter is looked at again or ends. */
final class ReviewClauses implements DraftRule {

    @Override
    public RuleResult check(CheckedDraft draft) {
        List<Paragraph> operative = draft.paragraphs(Part.OPERATIVE);
        List<Paragraph> annexed = draft.paragraphs(Part.ANNEX);
        Optional<Paragraph> clause = Stream.concat(
                        annexed.stream().filter(paragraph -> has(PhrasePattern.DECLARED_ACT, paragraph, draft)),
                        operative.stream())
                .filter(paragraph -> has(PhrasePattern.REVIEW_CLAUSE, paragraph, draft)
                        || LaterSessions.in(paragraph.text(), draft).findAny().isPresent())
                .reduce((one, later) -> later);
        boolean done = clause.isEmpty() && isDoneAtOnce(operative, draft);
        return new RuleResult(
                CheckRule.REVIEW_CLAUSE,
                Counted.of(operative.size(), "operative paragraph")
                        + (annexed.isEmpty() ? "" : ", " + Counted.of(annexed.size(), "paragraph") + " annexed")
                        + clause.map(one -> "; " + one.id() + " says it").orElse("")
                        + (done ? "; nothing in them is taken up again" : ""),
                clause.isPresent() || operative.isEmpty() || done
                        ? List.of()
                        : List.of(CheckFinding.ofWhole(
                                FindingWeight.QUESTION,
                                "no operative paragraph says when the matter is reviewed, taken up again or ends"
                                        + (annexed.isEmpty() ? "" : ", nor does a decision or request annexed"))));
    }

    private static boolean has(PhrasePattern pattern, Paragraph paragraph, CheckedDraft draft) {
        return draft.lexicon().pattern(pattern).matcher(paragraph.text()).find();
    }

    /** Money, seats, modalities, a day, and what takes note alone. */
    private static boolean isDoneAtOnce(List<Paragraph> operative, CheckedDraft draft) {
        Lexicon lexicon = draft.lexicon();
        return lexicon.pattern(PhrasePattern.DONE_AT_ONCE_TITLE)
                        .matcher(draft.draft().title())
                        .find()
                || operative.stream().anyMatch(paragraph -> has(PhrasePattern.DONE_AT_ONCE, paragraph, draft))
                || operative.stream().allMatch(paragraph -> has(PhrasePattern.NOTE_TAKEN, paragraph, draft));
    }
}

package recital.search.check;

import java.util.List;
import java.util.Optional;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.model.Paragraph;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;

/** Whether the operative part, or a declaration that is annexed, says when the matter is looked at again or ends. */
final class ReviewClauses implements DraftRule {

    @Override
    public RuleResult check(CheckedDraft draft) {
        List<Paragraph> operative = draft.paragraphs(Part.OPERATIVE);
        List<Paragraph> annexed = draft.paragraphs(Part.ANNEX);
        Optional<Paragraph> clause = clause(draft.draft(), draft.lexicon());
        // What was taken up again last time should be this time.
        boolean hadOne = draft.predecessor()
                .flatMap(before -> clause(before, draft.lexicon()))
                .isPresent();
        boolean done = clause.isEmpty() && !hadOne && isDoneAtOnce(operative, draft);
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

    /** The last paragraph that says it. */
    private static Optional<Paragraph> clause(Resolution document, Lexicon lexicon) {
        int session = document.session().orElse(Integer.MAX_VALUE - LaterSessions.FARTHEST);
        return document.paragraphs().stream()
                .filter(paragraph -> paragraph.cell().isEmpty())
                .filter(paragraph -> paragraph.id().part() == Part.OPERATIVE
                        || paragraph.id().part() == Part.ANNEX && has(PhrasePattern.DECLARED_ACT, paragraph, lexicon))
                .filter(paragraph -> has(PhrasePattern.REVIEW_CLAUSE, paragraph, lexicon)
                        || LaterSessions.in(paragraph.text(), lexicon, session)
                                .findAny()
                                .isPresent())
                .reduce((one, later) -> later);
    }

    private static boolean has(PhrasePattern pattern, Paragraph paragraph, Lexicon lexicon) {
        return lexicon.pattern(pattern).matcher(paragraph.text()).find();
    }

    /** Money, seats, modalities, a day, and what takes note alone. */
    private static boolean isDoneAtOnce(List<Paragraph> operative, CheckedDraft draft) {
        Lexicon lexicon = draft.lexicon();
        return lexicon.pattern(PhrasePattern.DONE_AT_ONCE_TITLE)
                        .matcher(draft.draft().title())
                        .find()
                || operative.stream().anyMatch(paragraph -> has(PhrasePattern.DONE_AT_ONCE, paragraph, lexicon))
                || operative.stream().allMatch(paragraph -> has(PhrasePattern.NOTE_TAKEN, paragraph, lexicon));
    }
}

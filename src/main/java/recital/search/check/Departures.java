package recital.search.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.Edit;
import recital.diff.Edit.Operation;
import recital.diff.ResolutionDiff;
import recital.language.Lexicon;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.search.FoldedWords;

/** Paragraphs that the predecessor has but for a few words or a clause, which a reader may miss, and those that were left out. */
final class Departures implements DraftRule {

    /** So few words changed. */
    private static final int FEW = 6;

    /** A paragraph of so many words, of which each changed one has ten beside it that stayed. */
    private static final int KEPT_FOR_EACH = 10;

    /** Of more paragraphs that were left out the others are counted. */
    private static final int NAMED = 12;

    @Override
    public RuleResult check(CheckedDraft draft) {
        if (draft.changes().isEmpty()) {
            return draft.withoutPredecessor(CheckRule.DEPARTURE);
        }
        ResolutionDiff changes = draft.changes().get();
        List<CheckFinding> findings = new ArrayList<>();
        if (!draft.isOnAnotherSubject()) {
            leftOut(changes, draft.lexicon()).ifPresent(findings::add);
        }
        int looked = 0;
        for (Change change : changes.changes()) {
            if (change.link().relation() != Relation.EDITED || change.link().doubtful()) {
                continue;
            }
            looked++;
            List<Edit> edits = WordingEdits.of(change, draft.lexicon());
            int words = edits.stream()
                    .mapToInt(edit -> Math.max(words(edit.earlier(), draft), words(edit.later(), draft)))
                    .sum();
            int weighed = edits.stream().mapToInt(edit -> weight(edit, draft)).sum();
            int kept = change.text().edits().stream()
                    .filter(edit -> edit.operation() == Operation.KEEP)
                    .mapToInt(edit -> words(edit.later(), draft))
                    .sum();
            if (words > 0 && weighed <= FEW && words <= kept && kept >= KEPT_FOR_EACH * weighed) {
                findings.add(CheckFinding.in(
                        change.laterOrder().get(0),
                        FindingWeight.QUESTION,
                        edits.stream()
                                .map(edit -> edit.later().strip())
                                .filter(later -> !later.isEmpty())
                                .collect(Collectors.joining(" \u2026 ")),
                        "the wording of " + changes.earlier().shortName() + " but for "
                                + Counted.of(words, "word")
                                + " ("
                                + edits.stream().map(Departures::replacement).collect(Collectors.joining("; ")) + ")",
                        changes.earlier().shortName() + " "
                                + change.earlierOrder().get(0)));
            }
        }
        return new RuleResult(
                CheckRule.DEPARTURE,
                Counted.of(looked, "edited paragraph") + " of "
                        + changes.earlier().shortName(),
                findings);
    }

    /** Paragraphs with a mandate or a request may go unseen where a reader looks at what there is. */
    private static Optional<CheckFinding> leftOut(ResolutionDiff changes, Lexicon lexicon) {
        String earlier = changes.earlier().shortName();
        List<String> gone = changes.changes().stream()
                .map(Change::link)
                .filter(link -> link.relation() == Relation.REMOVED)
                .flatMap(link -> link.earlier().stream())
                .filter(id -> id.part() == Part.PREAMBLE || id.part() == Part.OPERATIVE)
                .filter(id -> saysSomething(changes.earlier().paragraph(id).orElseThrow(), lexicon))
                .map(ParagraphId::value)
                .toList();
        String more = gone.size() > NAMED ? " and " + (gone.size() - NAMED) + " more" : "";
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(CheckFinding.ofWhole(
                        FindingWeight.QUESTION,
                        Counted.of(gone.size(), "paragraph") + " of " + earlier + " left out: "
                                + gone.stream().limit(NAMED).collect(Collectors.joining(", ")) + more,
                        earlier));
    }

    /** A recital that only cites is left out where another is cited. */
    private static boolean saysSomething(Paragraph paragraph, Lexicon lexicon) {
        FoldedWords words = FoldedWords.of(paragraph.text());
        return words.size() - NamedWords.of(paragraph.text(), words, lexicon).cardinality() >= FEW;
    }

    /** A clause that came or went, set off by a comma, is one change of mind however many words it has. */
    private static int weight(Edit edit, CheckedDraft draft) {
        String clause = edit.earlier().isEmpty() ? edit.later() : edit.earlier();
        boolean isOneSided = edit.earlier().isEmpty() || edit.later().isEmpty();
        String stripped = clause.strip();
        return isOneSided && (stripped.startsWith(",") || stripped.endsWith(","))
                ? 1
                : Math.max(words(edit.earlier(), draft), words(edit.later(), draft));
    }

    private static String replacement(Edit edit) {
        String earlier = edit.earlier().strip();
        String later = edit.later().strip();
        if (earlier.isEmpty()) {
            return "added: " + later;
        }
        return later.isEmpty() ? "removed: " + earlier : earlier + " \u2192 " + later;
    }

    private static int words(String text, CheckedDraft draft) {
        return draft.lexicon().tokens().words(text).size();
    }
}

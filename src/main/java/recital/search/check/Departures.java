package recital.search.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.ChangeClass;
import recital.diff.Edit;
import recital.diff.Edit.Operation;
import recital.diff.Finding;
import recital.diff.ResolutionDiff;
import recital.diff.Significance;
import recital.language.Opening.Direction;
import recital.language.WordList;

/** Paragraphs that the predecessor has but for a few words, which a reader may miss. */
final class Departures implements DraftRule {

    /** So few words changed. */
    private static final int FEW = 6;

    /** A paragraph of so many words, of which each changed one has ten beside it that stayed. */
    private static final int KEPT_FOR_EACH = 10;

    /** What is told by other rules, or is what a year brings. */
    private static final Set<ChangeClass> ELSEWHERE = EnumSet.of(
            ChangeClass.SESSION,
            ChangeClass.FIGURE,
            ChangeClass.MONEY,
            ChangeClass.CITATION,
            ChangeClass.RENUMBERED,
            ChangeClass.CONNECTIVE,
            ChangeClass.TYPOGRAPHY,
            ChangeClass.MOVED);

    @Override
    public RuleResult check(CheckedDraft draft) {
        if (draft.changes().isEmpty()) {
            return draft.withoutPredecessor(CheckRule.DEPARTURE);
        }
        ResolutionDiff changes = draft.changes().get();
        List<CheckFinding> findings = new ArrayList<>();
        int looked = 0;
        for (Change change : changes.changes()) {
            if (change.link().relation() != Relation.EDITED || change.link().doubtful()) {
                continue;
            }
            looked++;
            List<Edit> edits = change.text().edits().stream()
                    .filter(edit -> isOfWording(edit, draft))
                    .toList();
            int words = edits.stream()
                    .mapToInt(edit -> Math.max(words(edit.earlier(), draft), words(edit.later(), draft)))
                    .sum();
            int kept = change.text().edits().stream()
                    .filter(edit -> edit.operation() == Operation.KEEP)
                    .mapToInt(edit -> words(edit.later(), draft))
                    .sum();
            if (words > 0 && words <= FEW && kept >= KEPT_FOR_EACH * words) {
                findings.add(CheckFinding.in(
                        change.laterOrder().get(0),
                        FindingWeight.QUESTION,
                        edits.stream()
                                .map(edit -> edit.later().strip())
                                .filter(later -> !later.isEmpty())
                                .collect(Collectors.joining(" \u2026 ")),
                        "the wording of " + changes.earlier().shortName() + " but for " + Counted.of(words, "word")
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

    /** An article or a sign more is no other wording, and neither is an event that is recalled when it is over. */
    private static boolean isOfWording(Edit edit, CheckedDraft draft) {
        return edit.significance() == Significance.SUBSTANTIVE
                && edit.findings().stream()
                        .anyMatch(finding -> finding.significance() == Significance.SUBSTANTIVE
                                && !ELSEWHERE.contains(finding.kind())
                                && !finding.remark().contains(Direction.TIME_PASSED.label()))
                && (hasContent(edit.earlier(), draft) || hasContent(edit.later(), draft));
    }

    private static boolean hasContent(String text, CheckedDraft draft) {
        Set<String> small = draft.lexicon().words(WordList.SMALL_WORDS);
        return draft.lexicon().tokens().words(text).stream().anyMatch(word -> !small.contains(word.key()));
    }

    private static String replacement(Edit edit) {
        return Finding.replacement(edit.earlier().strip(), edit.later().strip());
    }

    private static int words(String text, CheckedDraft draft) {
        return draft.lexicon().tokens().words(text).size();
    }
}

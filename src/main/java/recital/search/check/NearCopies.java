package recital.search.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.search.check.CopiedParagraphs.Copy;

/** Paragraphs that stand, almost word for word, in a resolution of another series of the session, or not long before it. */
final class NearCopies implements DraftRule {

    @Override
    public RuleResult check(CheckedDraft draft) {
        Optional<SessionDocuments> session = draft.beside();
        if (session.isEmpty()) {
            return new RuleResult(
                    CheckRule.NEAR_COPY,
                    "nothing: the collection has no resolution of another series of these sessions",
                    List.of());
        }
        CopiedParagraphs copies = draft.copies();
        List<CheckFinding> findings = new ArrayList<>();
        copies.counterparts()
                .forEach((other, paragraphs) -> findings.add(counterpart(other, paragraphs, copies.longEnough())));
        for (Paragraph paragraph : draft.paragraphs()) {
            Map<String, Copy> found = copies.byParagraph().getOrDefault(paragraph.id(), Map.of());
            if (!found.isEmpty()) {
                findings.add(finding(paragraph, found, draft));
            }
        }
        return new RuleResult(
                CheckRule.NEAR_COPY,
                Counted.of(draft.paragraphs().size(), "paragraph") + " beside "
                        + Counted.of(copies.others(session.get().documents()).size(), "resolution")
                        + " of other series of " + session.get().sessions()
                        + "; stock phrases of more than " + CopiedParagraphs.STOCK + " titles do not count"
                        + draft.annexLeftOut(),
                findings);
    }

    private static CheckFinding counterpart(Resolution other, int paragraphs, int longEnough) {
        return CheckFinding.ofWhole(
                FindingWeight.QUESTION,
                paragraphs + " of " + Counted.of(longEnough, "longer paragraph") + " stand in \u201c" + other.title()
                        + "\u201d, as in what became of the draft or in the same text tabled twice; it is left out of"
                        + " the near copies below",
                other.shortName());
    }

    private static CheckFinding finding(Paragraph paragraph, Map<String, Copy> found, CheckedDraft draft) {
        List<String> places = found.values().stream().map(Copy::place).toList();
        Copy longest = found.values().stream().reduce(Copy::longer).orElseThrow();
        String titles = found.keySet().stream()
                .map(title -> "\u201c" + title + "\u201d")
                .collect(Collectors.joining(", "));
        String words = String.format(
                Locale.ROOT,
                "%.0f %% of its words stand in ",
                100 * longest.shared().share());
        boolean known = draft.continues(paragraph);
        return CheckFinding.in(
                paragraph.id(),
                known ? FindingWeight.REMARK : FindingWeight.QUESTION,
                longest.shared().longest(),
                words + titles + (known ? "; it continues a paragraph of the predecessor" : ""),
                places.toArray(String[]::new));
    }
}

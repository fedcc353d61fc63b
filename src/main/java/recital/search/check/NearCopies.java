package recital.search.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    /** Of more paragraphs that were carried over the others are counted. */
    private static final int NAMED = 12;

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
        Map<Paragraph, Map<String, Copy>> carriedOver = new LinkedHashMap<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            Map<String, Copy> found = copies.byParagraph().getOrDefault(paragraph.id(), Map.of());
            if (!found.isEmpty() && draft.continues(paragraph)) {
                carriedOver.put(paragraph, found);
            } else if (!found.isEmpty()) {
                findings.add(finding(paragraph, found));
            }
        }
        if (!carriedOver.isEmpty()) {
            findings.add(carriedOver(carriedOver, draft));
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

    /** What was agreed before stands elsewhere as it did then, and is worth a line in all. */
    private static CheckFinding carriedOver(Map<Paragraph, Map<String, Copy>> found, CheckedDraft draft) {
        String places = found.keySet().stream()
                .limit(NAMED)
                .map(paragraph -> paragraph.id().value())
                .collect(Collectors.joining(", "));
        return CheckFinding.ofWhole(
                FindingWeight.REMARK,
                Counted.of(found.size(), "paragraph") + " carried over from "
                        + draft.predecessor().map(Resolution::shortName).orElse("") + " "
                        + (found.size() == 1 ? "stands" : "stand") + " in other resolutions as well: " + places
                        + (found.size() > NAMED ? " and " + (found.size() - NAMED) + " more" : ""),
                found.values().stream()
                        .map(copies -> copies.values().iterator().next().place())
                        .limit(NAMED)
                        .toArray(String[]::new));
    }

    private static CheckFinding finding(Paragraph paragraph, Map<String, Copy> found) {
        List<String> places = found.values().stream().map(Copy::place).toList();
        Copy longest = found.values().stream().reduce(Copy::longer).orElseThrow();
        String titles = found.keySet().stream()
                .map(title -> "\u201c" + title + "\u201d")
                .collect(Collectors.joining(", "));
        String words = String.format(
                Locale.ROOT,
                "%.0f %% of its words stand in ",
                100 * longest.shared().share());
        return CheckFinding.in(
                paragraph.id(),
                FindingWeight.QUESTION,
                longest.shared().longest(),
                words + titles,
                places.toArray(String[]::new));
    }
}

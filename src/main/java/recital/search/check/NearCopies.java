package recital.search.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.search.FoldedWords;

/**
 * Paragraphs that stand, almost word for word, in a resolution of another series of the session.
 *
 * <p>What many titles have is a stock phrase of a committee and no copy; who calls another resolution by its title copies
 * nothing.
 */
final class NearCopies implements DraftRule {

    /** Most of a paragraph. */
    private static final double MOST = 0.75;

    /** Less than two lines says little. */
    private static final int FEWEST_WORDS = 20;

    /** What so many titles have is a stock phrase. */
    private static final int STOCK = 6;

    @Override
    public RuleResult check(CheckedDraft draft) {
        Optional<SessionDocuments> session = draft.beside();
        if (session.isEmpty()) {
            return new RuleResult(
                    CheckRule.NEAR_COPY,
                    "nothing: the collection has no resolution of another series of these sessions",
                    List.of());
        }
        DraftRuns runs = new DraftRuns(draft.paragraphs());
        List<Resolution> beside = session.get().documents();
        Map<Paragraph, long[]> words = new IdentityHashMap<>();
        for (Resolution other : beside) {
            for (Paragraph paragraph : other.paragraphs()) {
                long[] hashes = FoldedWords.of(paragraph.text()).hashes();
                words.put(paragraph, hashes);
                runs.count(hashes, other.title());
            }
        }
        runs.leaveOutStock(STOCK);
        beside.forEach(other -> runs.leaveOut(FoldedWords.of(other.title()).hashes()));
        Map<ParagraphId, Map<String, Copy>> copies = new LinkedHashMap<>();
        for (Resolution other : beside) {
            for (Paragraph paragraph : other.paragraphs()) {
                runs.with(Objects.requireNonNull(words.get(paragraph))).forEach((own, shared) -> {
                    if (shared.words() >= FEWEST_WORDS && shared.share() >= MOST) {
                        copies.computeIfAbsent(own, id -> new LinkedHashMap<>())
                                .merge(
                                        other.title(),
                                        new Copy(other.shortName() + " " + paragraph.id(), shared),
                                        Copy::longer);
                    }
                });
            }
        }
        List<CheckFinding> findings = new ArrayList<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            Map<String, Copy> found = copies.getOrDefault(paragraph.id(), Map.of());
            if (!found.isEmpty()) {
                findings.add(finding(paragraph, found, draft));
            }
        }
        return new RuleResult(
                CheckRule.NEAR_COPY,
                Counted.of(draft.paragraphs().size(), "paragraph") + " beside "
                        + Counted.of(beside.size(), "resolution") + " of other series of session "
                        + session.get().session()
                        + "; stock phrases of more than " + STOCK + " titles do not count",
                findings);
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
                words + titles + (known ? "; it continues a paragraph of the year before" : ""),
                places.toArray(String[]::new));
    }

    /** Where a paragraph of the draft stands elsewhere. */
    private record Copy(String place, DraftRuns.Shared shared) {

        static Copy longer(Copy one, Copy other) {
            return other.shared.words() > one.shared.words() ? other : one;
        }
    }
}

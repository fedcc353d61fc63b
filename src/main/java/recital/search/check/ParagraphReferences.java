package recital.search.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recital.align.Link;
import recital.diff.Change;
import recital.diff.ResolutionDiff;
import recital.language.PhrasePattern;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.text.Overlap;

/** References to paragraphs of the draft itself, "paragraph 3 above", "paragraph 5 of the present resolution". */
final class ParagraphReferences implements DraftRule {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    /** Two paragraphs that have so many words in common say the like, each of a time or place of its own. */
    private static final double ALIKE = 0.6;

    @Override
    public RuleResult check(CheckedDraft draft) {
        List<CheckFinding> findings = new ArrayList<>();
        int looked = 0;
        for (Paragraph paragraph : draft.paragraphs()) {
            for (Reference reference : references(paragraph, draft)) {
                looked++;
                amiss(reference, draft)
                        .map(message ->
                                CheckFinding.in(paragraph.id(), FindingWeight.DIFFERS, reference.words(), message))
                        .ifPresent(findings::add);
            }
        }
        findings.addAll(moved(draft));
        return new RuleResult(
                CheckRule.PARAGRAPH_REFERENCE,
                Counted.of(looked, "reference") + " to paragraphs of the draft"
                        + (draft.changes().isPresent() ? "" : "; without the text before it none could be followed")
                        + draft.annexLeftOut(),
                findings);
    }

    private static Optional<String> amiss(Reference reference, CheckedDraft draft) {
        List<ParagraphId> ids =
                draft.draft().paragraphs().stream().map(Paragraph::id).toList();
        for (int number : reference.numbers()) {
            ParagraphId id = reference.target(number);
            int target = ids.indexOf(id);
            int own = ids.indexOf(reference.paragraph().id());
            if (target < 0) {
                return Optional.of("the draft has no paragraph " + number);
            }
            if (reference.above().isPresent()
                    && target != own
                    && reference.above().get() != target < own) {
                return Optional.of(
                        "paragraph " + number + " stands " + (target < own ? "above" : "below") + " this one");
            }
        }
        return Optional.empty();
    }

    /** What stands where the predecessor referred to another paragraph. */
    private static List<CheckFinding> moved(CheckedDraft draft) {
        List<CheckFinding> findings = new ArrayList<>();
        draft.changes().ifPresent(changes -> {
            Map<ParagraphId, ParagraphId> continued = continued(changes);
            for (Change change : changes.changes()) {
                Link link = change.link();
                if (link.earlier().size() == 1 && link.later().size() == 1) {
                    findings.addAll(moved(
                            paragraph(changes.earlier(), link.earlier().get(0)),
                            paragraph(changes.later(), link.later().get(0)),
                            continued,
                            changes.earlier().shortName(),
                            draft));
                }
            }
        });
        return findings;
    }

    private static List<CheckFinding> moved(
            Paragraph earlier,
            Paragraph later,
            Map<ParagraphId, ParagraphId> continued,
            String name,
            CheckedDraft draft) {
        List<Reference> before = references(earlier, draft);
        List<Reference> after = references(later, draft);
        List<String> words = new ArrayList<>();
        Map<ParagraphId, ParagraphId> meant = new LinkedHashMap<>();
        for (int i = 0; i < before.size() && before.size() == after.size(); i++) {
            Reference one = before.get(i);
            Reference other = after.get(i);
            for (int n = 0;
                    n < one.numbers().size()
                            && one.numbers().size() == other.numbers().size();
                    n++) {
                ParagraphId now = other.target(other.numbers().get(n));
                ParagraphId expected = continued.get(one.target(one.numbers().get(n)));
                if (expected != null
                        && !expected.equals(now)
                        && isThere(now, draft)
                        && !isOneMoreSuch(now, expected, continued, draft)) {
                    meant.put(now, expected);
                    words.add(other.words());
                }
            }
        }
        return meant.isEmpty()
                ? List.of()
                : List.of(CheckFinding.in(
                        later.id(),
                        FindingWeight.DIFFERS,
                        words.stream().distinct().collect(Collectors.joining(" \u2026 ")),
                        "it refers to " + joined(meant.keySet()) + "; what " + name + " referred to there is "
                                + joined(meant.values()) + " now",
                        name + " " + earlier.id()));
    }

    private static String joined(Collection<ParagraphId> ids) {
        return ids.stream().map(ParagraphId::value).collect(Collectors.joining(", "));
    }

    /** Whether a paragraph is new and reads much like what was meant: of what was one there are two, each referred to. */
    private static boolean isOneMoreSuch(
            ParagraphId now, ParagraphId expected, Map<ParagraphId, ParagraphId> continued, CheckedDraft draft) {
        return !continued.containsValue(now) && Overlap.dice(words(now, draft), words(expected, draft)) >= ALIKE;
    }

    private static Set<String> words(ParagraphId id, CheckedDraft draft) {
        return Set.copyOf(
                draft.lexicon().tokens().keys(paragraph(draft.draft(), id).text()));
    }

    private static boolean isThere(ParagraphId id, CheckedDraft draft) {
        return draft.draft().paragraph(id).isPresent();
    }

    /** What each paragraph of the predecessor became, where that is one paragraph. */
    private static Map<ParagraphId, ParagraphId> continued(ResolutionDiff changes) {
        Map<ParagraphId, ParagraphId> continued = new HashMap<>();
        for (Change change : changes.changes()) {
            Link link = change.link();
            if (link.earlier().size() == 1 && link.later().size() == 1 && !link.doubtful()) {
                continued.put(link.earlier().get(0), link.later().get(0));
            }
        }
        return continued;
    }

    private static Paragraph paragraph(Resolution document, ParagraphId id) {
        return document.paragraph(id).orElseThrow();
    }

    private static List<Reference> references(Paragraph paragraph, CheckedDraft draft) {
        return draft.lexicon()
                .pattern(PhrasePattern.PARAGRAPH_REFERENCE)
                .matcher(paragraph.text())
                .results()
                .map(found -> reference(found, paragraph))
                .toList();
    }

    private static Reference reference(MatchResult found, Paragraph paragraph) {
        List<Integer> numbers = NUMBER.matcher(found.group(1))
                .results()
                .map(number -> Integer.valueOf(number.group()))
                .toList();
        Optional<Boolean> above = found.group(2) != null
                ? Optional.of(true)
                : Optional.ofNullable(found.group(3)).map(below -> false);
        return new Reference(paragraph, found.group(), numbers, above);
    }

    /** A reference; above or below may not be said. */
    private record Reference(Paragraph paragraph, String words, List<Integer> numbers, Optional<Boolean> above) {

        /** In a section of its own numbers the paragraph of that section is meant. */
        ParagraphId target(int number) {
            String own = paragraph.id().value();
            int at = own.indexOf("OP");
            return new ParagraphId((at > 0 ? own.substring(0, at) : "") + "OP" + number);
        }
    }
}

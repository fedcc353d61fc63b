package recital.search.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import recital.align.Link;
import recital.diff.Change;
import recital.diff.ResolutionDiff;
import recital.language.Lexicon;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;

/** How much longer the text is than the predecessor, and where. */
final class Lengths implements DraftRule {

    /** A text that grows less each year is no longer in ten years by more than a half. */
    private static final double MUCH = 0.05;

    /** So little more is noise. */
    private static final double LITTLE = 0.01;

    private static final int PLACES = 3;

    @Override
    public RuleResult check(CheckedDraft draft) {
        if (draft.changes().isEmpty()) {
            return draft.withoutPredecessor(CheckRule.LENGTH);
        }
        ResolutionDiff changes = draft.changes().get();
        Lexicon lexicon = draft.lexicon();
        long before = words(changes.earlier(), lexicon);
        long now = words(changes.later(), lexicon);
        String name = changes.earlier().shortName();
        String examined = Counted.of(now, "word") + ", " + name + " has " + Counted.number(before);
        if (draft.isOnAnotherSubject()) {
            return new RuleResult(CheckRule.LENGTH, examined + " and another title", List.of());
        }
        List<CheckFinding> findings =
                now - before > LITTLE * before ? List.of(finding(changes, lexicon, before, now, name)) : List.of();
        return new RuleResult(CheckRule.LENGTH, examined, findings);
    }

    private static CheckFinding finding(ResolutionDiff changes, Lexicon lexicon, long before, long now, String name) {
        double share = (double) (now - before) / Math.max(1, before);
        String most = growth(changes, lexicon).stream()
                .sorted(Comparator.comparingLong(Growth::words).reversed())
                .limit(PLACES)
                .map(Growth::toString)
                .collect(Collectors.joining(", "));
        return CheckFinding.ofWhole(
                share > MUCH ? FindingWeight.QUESTION : FindingWeight.REMARK,
                Counted.of(now - before, "word") + " longer than " + name
                        + String.format(Locale.ROOT, " (%.1f %%)", 100 * share)
                        + ": " + part(changes, Part.PREAMBLE, "preamble", lexicon)
                        + ", " + part(changes, Part.OPERATIVE, "operative part", lexicon)
                        + "; most in " + most,
                name);
    }

    private static String part(ResolutionDiff changes, Part part, String name, Lexicon lexicon) {
        return String.format(
                Locale.ROOT,
                "%s %+,d",
                name,
                words(changes.later(), part, lexicon) - words(changes.earlier(), part, lexicon));
    }

    private static List<Growth> growth(ResolutionDiff changes, Lexicon lexicon) {
        List<Growth> growth = new ArrayList<>();
        for (Change change : changes.changes()) {
            Link link = change.link();
            long more =
                    words(changes.later(), link.later(), lexicon) - words(changes.earlier(), link.earlier(), lexicon);
            if (more > 0) {
                growth.add(new Growth(link.later().get(0), more, link.earlier().isEmpty()));
            }
        }
        return growth;
    }

    private static long words(Resolution document, List<ParagraphId> ids, Lexicon lexicon) {
        return ids.stream()
                .mapToLong(id -> words(document.paragraph(id).orElseThrow(), lexicon))
                .sum();
    }

    private static long words(Resolution document, Part part, Lexicon lexicon) {
        return document.paragraphs().stream()
                .filter(paragraph -> paragraph.id().part() == part)
                .mapToLong(paragraph -> words(paragraph, lexicon))
                .sum();
    }

    private static long words(Resolution document, Lexicon lexicon) {
        return document.paragraphs().stream()
                .mapToLong(paragraph -> words(paragraph, lexicon))
                .sum();
    }

    private static long words(Paragraph paragraph, Lexicon lexicon) {
        return lexicon.tokens().words(paragraph.text()).size();
    }

    /** How many words a paragraph has more, all where it is new. */
    private record Growth(ParagraphId paragraph, long words, boolean isNew) {

        @Override
        public String toString() {
            return paragraph + " (+" + words + (isNew ? ", new" : "") + ")";
        }
    }
}

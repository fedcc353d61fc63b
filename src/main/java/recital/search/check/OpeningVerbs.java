package recital.search.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import recital.language.Opening;
import recital.model.Paragraph;
import recital.model.ParagraphId.Part;

/** Recitals that open with an operative verb, and operative paragraphs that open as recitals do. */
final class OpeningVerbs implements DraftRule {

    /** A point or an unnumbered paragraph goes on with what stands before it. */
    private static final Pattern PARAGRAPH = Pattern.compile("(?:[A-Z]+\\.)?OP\\d+");

    @Override
    public RuleResult check(CheckedDraft draft) {
        List<CheckFinding> findings = new ArrayList<>();
        int opened = 0;
        for (Paragraph paragraph : draft.paragraphs()) {
            Part part = paragraph.id().part();
            if (part == Part.OPERATIVE
                    && !PARAGRAPH.matcher(paragraph.id().value()).matches()) {
                continue;
            }
            Optional<Opening> own = draft.lexicon().opening(paragraph.text(), part);
            Optional<Opening> other = draft.lexicon().opening(paragraph.text(), otherPart(part));
            opened += own.isPresent() ? 1 : 0;
            if (own.isEmpty() && other.isPresent()) {
                findings.add(CheckFinding.in(
                        paragraph.id(),
                        FindingWeight.DIFFERS,
                        other.get().text(),
                        part == Part.PREAMBLE
                                ? "a recital that opens as an operative paragraph does"
                                : "an operative paragraph that opens as a recital does"));
            }
        }
        return new RuleResult(
                CheckRule.OPENING_VERB,
                Counted.of(opened, "paragraph") + " with a known opening" + draft.annexLeftOut(),
                findings);
    }

    private static Part otherPart(Part part) {
        return part == Part.PREAMBLE ? Part.OPERATIVE : Part.PREAMBLE;
    }
}

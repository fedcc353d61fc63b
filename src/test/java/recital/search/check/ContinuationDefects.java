package recital.search.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import recital.align.Link;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.ResolutionDiff;
import recital.language.PhrasePattern;
import recital.model.Paragraph;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.search.check.SeededDefects.Defect;

/** Slips that only the text before it tells: what should have advanced, what went, what is longer or said otherwise. */
final class ContinuationDefects {

    private final Resolution document;
    private final CheckedDraft checked;
    private final DraftEditor editor;

    ContinuationDefects(Resolution document, CheckedDraft checked, DraftEditor editor) {
        this.document = document;
        this.checked = checked;
        this.editor = editor;
    }

    /** The session that was due last time. */
    Optional<Defect> stale() {
        List<Defect> all = new ArrayList<>();
        slots(slot -> slot.isSession()
                        && slot.laterParagraph().part() == Part.OPERATIVE
                        && !slot.stayed()
                        && overdue(slot))
                .forEach(slot -> all.add(replaced(slot, slot.earlier().text())));
        return editor.any(all);
    }

    private boolean overdue(TimeSlot slot) {
        int earlier = TimeSlot.value(slot.earlier(), checked.lexicon()).orElse(0);
        return earlier > checked.predecessor().orElseThrow().session().orElse(0)
                && earlier <= document.session().orElse(0);
    }

    /** The year of an event long past, advanced with the document. */
    Optional<Defect> movedPast() {
        List<Defect> all = new ArrayList<>();
        int years = checked.predecessor()
                .map(one -> document.year().orElse(0) - one.year().orElse(0))
                .orElse(0);
        slots(slot -> !slot.isSession()
                        && slot.stayed()
                        && TimeSlot.value(slot.later(), checked.lexicon()).orElse(9999)
                                < document.year().orElse(0) - 5)
                .forEach(slot -> {
                    int year = TimeSlot.value(slot.later(), checked.lexicon()).orElseThrow();
                    all.add(replaced(slot, slot.later().text().replace("" + year, "" + (year + years))));
                });
        return years == 0 ? Optional.empty() : editor.any(all);
    }

    private List<TimeSlot> slots(Predicate<TimeSlot> which) {
        return checked.changes().stream()
                .flatMap(diff -> diff.changes().stream())
                .filter(change -> !change.link().doubtful())
                .flatMap(change -> TimeSlot.of(change, checked.lexicon()).stream())
                .filter(which)
                .toList();
    }

    private Defect replaced(TimeSlot slot, String words) {
        Paragraph paragraph = document.paragraph(slot.laterParagraph()).orElseThrow();
        return editor.told(
                CheckRule.SESSION_ADVANCE,
                paragraph,
                paragraph.text().substring(0, slot.later().start())
                        + words
                        + paragraph.text().substring(slot.later().end()));
    }

    /** Only the paragraphs that say nothing of a time to come, of a text that has one which does. */
    Optional<Defect> withoutReview() {
        Pattern review = checked.lexicon().pattern(PhrasePattern.REVIEW_CLAUSE);
        List<Paragraph> kept = document.paragraphs().stream()
                .filter(paragraph -> !paragraph.text().matches("(?s).*\\bsessions?\\b.*")
                        && !review.matcher(paragraph.text()).find())
                .toList();
        return kept.stream().anyMatch(one -> one.id().part() == Part.OPERATIVE)
                        && new ReviewClauses().check(checked).examined().endsWith(" says it")
                ? Optional.of(new Defect(CheckRule.REVIEW_CLAUSE, Optional.empty(), document.withParagraphs(kept)))
                : Optional.empty();
    }

    Optional<Defect> lengthened() {
        boolean isAsLong = checked.predecessor()
                .filter(before -> words(before) < words(document) + 1_000)
                .isPresent();
        if (!isAsLong || !new Lengths().check(checked).findings().isEmpty()) {
            return Optional.empty();
        }
        String text = "Recognizes ".repeat(3_000) + ".";
        return Optional.of(new Defect(
                CheckRule.LENGTH,
                Optional.empty(),
                editor.appended(CheckRule.LENGTH, text).text()));
    }

    private static long words(Resolution text) {
        return text.paragraphs().stream()
                .mapToLong(paragraph -> paragraph.text().split(" ").length)
                .sum();
    }

    /** Another word in a paragraph that stayed. */
    Optional<Defect> departure() {
        List<Defect> all = new ArrayList<>();
        for (Change change : checked.changes().map(ResolutionDiff::changes).orElse(List.of())) {
            Link link = change.link();
            if (link.relation() == Relation.IDENTICAL) {
                Paragraph paragraph = document.paragraph(link.later().get(0)).orElseThrow();
                String[] words = paragraph.text().split(" ");
                int at = words.length / 2;
                if (words.length > 25 && paragraph.id().part() == Part.OPERATIVE && words[at].matches("\\p{Ll}{7,}")) {
                    words[at] = "waterfowl";
                    all.add(editor.told(CheckRule.DEPARTURE, paragraph, String.join(" ", words)));
                }
            }
        }
        return editor.any(all);
    }
}

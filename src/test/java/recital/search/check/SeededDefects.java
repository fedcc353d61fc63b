package recital.search.check;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import recital.model.ParagraphId;
import recital.model.Resolution;

/** Sets slips into texts that have none of them there, one a rule where the text has a place for it. */
final class SeededDefects {

    private final CheckedCollection collection;
    private final CheckedDraft checked;
    private final Random random;
    private final CitationDefects citations;
    private final ContinuationDefects continuations;
    private final WordingDefects wordings;

    /**
     * Places for slips in a document.
     *
     * @param others documents of other series of its session
     */
    SeededDefects(Resolution document, CheckedCollection collection, List<Resolution> others, Random random) {
        this.collection = collection;
        this.random = random;
        checked = new CheckedDraft(document, collection);
        DraftEditor editor = new DraftEditor(document, checked, random);
        citations = new CitationDefects(document, collection, checked, editor, random);
        continuations = new ContinuationDefects(document, checked, editor);
        wordings = new WordingDefects(checked, editor, others, random);
    }

    /** A text with a slip; the place is empty where the slip is one of the whole text. */
    record Defect(CheckRule rule, Optional<ParagraphId> place, Resolution text) {}

    Optional<Defect> defect(CheckRule rule) {
        return switch (rule) {
            case PREDECESSOR -> citations.otherPredecessor();
            case NEAR_COPY -> wordings.nearCopy();
            case NEWER_RESOLUTION -> citations.olderCitation();
            case CITATION_DATE -> citations.wrongDate();
            case CITATION_TITLE -> citations.wrongTitle();
            case CITATION_NUMBER -> citations.neighbour();
            case UNKNOWN_RESOLUTION -> citations.unknownNumber();
            case PARAGRAPH_REFERENCE -> citations.shifted();
            case SESSION_ADVANCE ->
                random.nextBoolean()
                        ? continuations.stale().or(continuations::movedPast)
                        : continuations.movedPast().or(continuations::stale);
            case REPORT_REQUEST -> wordings.sameReport();
            case REVIEW_CLAUSE -> continuations.withoutReview();
            case EXISTING_RESOURCES -> wordings.withoutMeans();
            case LENGTH -> continuations.lengthened();
            case DEPARTURE -> continuations.departure();
            case SPELLING -> wordings.unhyphenated();
            case OPENING_VERB -> wordings.otherPart();
            case PUNCTUATION -> wordings.otherEnd();
        };
    }

    /** Whether the rule tells of the slip, and did not before; of two alike in one paragraph it has to tell twice. */
    boolean isFound(Defect defect) {
        List<CheckFinding> before = DraftChecker.result(defect.rule(), checked).findings();
        List<CheckFinding> after = DraftChecker.result(defect.rule(), new CheckedDraft(defect.text(), collection))
                .findings();
        return after.stream()
                .filter(finding ->
                        defect.place().isEmpty() || finding.paragraph().equals(defect.place()))
                .anyMatch(finding -> Collections.frequency(after, finding) > Collections.frequency(before, finding));
    }
}

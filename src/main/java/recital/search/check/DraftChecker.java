package recital.search.check;

import java.util.Collection;
import java.util.stream.Stream;
import recital.model.Resolution;

/** Looks in a draft for what should be seen before it is tabled. */
public final class DraftChecker {

    private final CheckedCollection collection;

    /** A checker that compares drafts with the documents of a collection. */
    public DraftChecker(CheckedCollection collection) {
        this.collection = collection;
    }

    /** Asks the rules that are wanted, in their own order. */
    public DraftCheck check(Resolution draft, Collection<CheckRule> wanted) {
        CheckedDraft checked = new CheckedDraft(draft, collection);
        return new DraftCheck(
                draft,
                checked.recalled().map(Resolution::shortName),
                checked.isOnAnotherSubject(),
                Stream.of(CheckRule.values())
                        .filter(wanted::contains)
                        .map(rule -> result(rule, checked))
                        .toList());
    }

    static RuleResult result(CheckRule rule, CheckedDraft draft) {
        return rule(rule).check(draft);
    }

    private static DraftRule rule(CheckRule rule) {
        return switch (rule) {
            case PREDECESSOR -> new Predecessors();
            case NEAR_COPY -> new NearCopies();
            case NEWER_RESOLUTION -> new NewerResolutions();
            case CITATION_DATE -> new CitedDates();
            case CITATION_TITLE -> new CitedTitles();
            case CITATION_NUMBER -> new CitedNumbers();
            case UNKNOWN_RESOLUTION -> new UnknownResolutions();
            case PARAGRAPH_REFERENCE -> new ParagraphReferences();
            case SESSION_ADVANCE -> new SessionAdvances();
            case REPORT_REQUEST -> new ReportRequests();
            case REVIEW_CLAUSE -> new ReviewClauses();
            case EXISTING_RESOURCES -> new ResourcePhrases();
            case LENGTH -> new Lengths();
            case DEPARTURE -> new Departures();
            case SPELLING -> new Spellings();
            case OPENING_VERB -> new OpeningVerbs();
            case PUNCTUATION -> new Punctuation();
        };
    }
}

package recital.report.phrases;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.search.check.CheckFinding;
import recital.search.check.CheckRule;
import recital.search.check.DraftCheck;
import recital.search.check.FindingWeight;

/** The words in which all forms tell of the findings in a draft. */
public final class CheckPhrases {

    /** Stands in place of a paragraph where a finding is about the draft as a whole. */
    public static final String WHOLE = "whole draft";

    private CheckPhrases() {}

    /** The weights, the heaviest first. */
    public static List<FindingWeight> weights() {
        return List.of(FindingWeight.DIFFERS, FindingWeight.QUESTION, FindingWeight.REMARK);
    }

    /** What was checked: the name and title of the draft. */
    public static String heading(DraftCheck check) {
        Resolution draft = check.draft();
        return draft.title().isBlank() ? draft.shortName() : draft.shortName() + ": " + draft.title();
    }

    /** With what it was compared, and how much was found: "2 differ, 5 questions, 3 remarks". */
    public static String summary(DraftCheck check) {
        String title = check.otherTitle() ? " (recalled; another title)" : "";
        return check.predecessor().map(name -> "beside " + name + title).orElse("beside no text of the year before")
                + ": " + counts(check);
    }

    private static String counts(DraftCheck check) {
        String counts = weights().stream()
                .filter(weight -> check.count(weight) > 0)
                .map(weight -> count(check.count(weight), weight))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "nothing found" : counts;
    }

    /** "1 differs", "2 differ", "5 questions". */
    private static String count(long count, FindingWeight weight) {
        return switch (weight) {
            case DIFFERS -> count + (count == 1 ? " differs" : " differ");
            case QUESTION -> CountPhrases.count(count, "question");
            case REMARK -> CountPhrases.count(count, "remark");
        };
    }

    /** What stands over the findings of a weight. */
    public static String title(FindingWeight weight) {
        return switch (weight) {
            case DIFFERS -> "Differs from what is said elsewhere, or from the form";
            case QUESTION -> "Questions: it may be meant";
            case REMARK -> "Remarks";
        };
    }

    /** Says how many findings a screen leaves out, and how all are shown. */
    public static String more(int hidden) {
        return (hidden == 0 ? "" : CountPhrases.count(hidden, "more finding") + "; ")
                + "--all shows every finding and what each rule looked at";
    }

    /** Whether a rule tells which citations could be compared: what is not said of them may pass for right. */
    public static boolean isOfCitations(CheckRule rule) {
        return rule == CheckRule.CITATION_DATE || rule == CheckRule.CITATION_NUMBER;
    }

    /** Where a finding stands: "PP5", "PP5, note 3". */
    public static String place(CheckFinding finding) {
        return Stream.concat(
                        finding.paragraph().map(ParagraphId::value).stream(),
                        finding.note().map(mark -> "note " + mark).stream())
                .reduce((paragraph, note) -> paragraph + ", " + note)
                .orElse(WHOLE);
    }

    /** The words of the draft in quotation marks; empty where there are none. */
    public static String evidence(CheckFinding finding) {
        return finding.evidence().isEmpty() ? "" : "\u201c" + finding.evidence() + "\u201d";
    }

    /** The paragraphs with which the draft was compared; empty where there are none. */
    public static String elsewhere(CheckFinding finding) {
        return String.join(", ", finding.elsewhere());
    }
}

package recital.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import recital.diff.AnalyzedText.ReportRequest;
import recital.language.Lexicon;
import recital.language.PhrasePattern;

/** Reports that are asked for: whether one is, to whom, and when. */
final class ReportRule implements Rule {

    private final Pattern recipient;

    ReportRule(Lexicon lexicon) {
        recipient = lexicon.pattern(PhrasePattern.REPORT_RECIPIENT);
    }

    @Override
    public void apply(EditContext edit) {
        List<ReportRequest> earlier = edit.earlier().analyzedText().reportRequests();
        List<ReportRequest> later = edit.later().analyzedText().reportRequests();
        long before = begunIn(edit.earlier(), earlier);
        long after = begunIn(edit.later(), later);
        if (before != after && Long.signum(after - before) == Integer.signum(later.size() - earlier.size())) {
            edit.substantive(ChangeClass.REPORT, after > before ? "now asked for" : "no longer asked for");
        } else if (liesIn(edit.earlier(), earlier) && liesIn(edit.later(), later)) {
            changed(edit);
        }
    }

    /** A date that advanced as expected is also when a report is due. */
    @Override
    public boolean appliesToSettled() {
        return true;
    }

    private void changed(EditContext edit) {
        List<String> before = recipients(edit.earlier());
        List<String> after = recipients(edit.later());
        if (!before.isEmpty() && !after.isEmpty() && !before.equals(after)) {
            edit.substantive(ChangeClass.REPORT, "to another body");
        } else if (edit.isSubstantive(ChangeClass.SESSION) || edit.isSubstantive(ChangeClass.DEADLINE)) {
            edit.substantive(ChangeClass.REPORT, "at another time");
        } else if (edit.isFound(ChangeClass.SESSION)) {
            edit.routine(ChangeClass.REPORT, "at the session that is due");
        }
    }

    private static long begunIn(EditSide side, List<ReportRequest> requests) {
        return requests.stream()
                .filter(one -> side.overlaps(one.verb(), one.verb() + 1))
                .count();
    }

    private static boolean liesIn(EditSide side, List<ReportRequest> requests) {
        return requests.stream().anyMatch(one -> side.isWithin(one.verb(), one.end()));
    }

    private List<String> recipients(EditSide side) {
        List<String> recipients = new ArrayList<>();
        side.unexplainedWords().forEach(token -> {
            if (recipient.matcher(token.text()).matches()) {
                recipients.add(token.text());
            }
        });
        return recipients;
    }
}

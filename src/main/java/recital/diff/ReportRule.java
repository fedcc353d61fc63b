package recital.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.PhrasePattern;

/** Reports that are asked for: whether one is, to whom, and when. */
final class ReportRule implements Rule {

    private final Pattern request;
    private final Pattern recipient;

    ReportRule(Lexicon lexicon) {
        request = lexicon.pattern(PhrasePattern.REPORT_REQUEST);
        recipient = lexicon.pattern(PhrasePattern.REPORT_RECIPIENT);
    }

    /** From the verb to the end of the clause. */
    private record Request(int verb, int end) {}

    @Override
    public void apply(EditContext edit) {
        List<Request> earlier = requests(edit.earlier());
        List<Request> later = requests(edit.later());
        long before = begunIn(edit.earlier(), earlier);
        long after = begunIn(edit.later(), later);
        if (before != after && Long.signum(after - before) == Integer.signum(later.size() - earlier.size())) {
            edit.substantive(ChangeClass.REPORT, after > before ? "now asked for" : "no longer asked for");
        } else if (liesIn(edit.earlier(), earlier) && liesIn(edit.later(), later)) {
            changed(edit);
        }
    }

    private void changed(EditContext edit) {
        List<String> before = recipients(edit.earlier());
        List<String> after = recipients(edit.later());
        if (!before.isEmpty() && !after.isEmpty() && !before.equals(after)) {
            edit.substantive(ChangeClass.REPORT, "to another body");
        } else if (edit.isSubstantive(ChangeClass.SESSION) || edit.isSubstantive(ChangeClass.DEADLINE)) {
            edit.substantive(ChangeClass.REPORT, "at another time");
        }
    }

    private List<Request> requests(EditSide side) {
        List<Request> requests = new ArrayList<>();
        Matcher matcher = request.matcher(side.analyzedText().text());
        while (matcher.find()) {
            requests.add(new Request(matcher.start("verb"), matcher.end()));
        }
        return requests;
    }

    private static long begunIn(EditSide side, List<Request> requests) {
        return requests.stream()
                .filter(one -> side.overlaps(one.verb(), one.verb() + 1))
                .count();
    }

    private static boolean liesIn(EditSide side, List<Request> requests) {
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

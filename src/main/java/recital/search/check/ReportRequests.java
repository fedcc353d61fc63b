package recital.search.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import recital.model.Paragraph;
import recital.model.Resolution;

/** The reports that are asked for, and those of other series of the session that ask for the same one. */
final class ReportRequests implements DraftRule {

    @Override
    public RuleResult check(CheckedDraft draft) {
        Optional<SessionDocuments> session = draft.beside();
        List<RequestedReport> others = new ArrayList<>();
        List<Resolution> beside =
                draft.copies().others(session.map(SessionDocuments::documents).orElse(List.of()));
        beside.forEach(other -> others.addAll(RequestedReport.of(other)));
        List<RequestedReport> asked = RequestedReport.of(draft.draft());
        List<CheckFinding> findings =
                asked.stream().map(one -> finding(one, others)).toList();
        return new RuleResult(
                CheckRule.REPORT_REQUEST,
                Counted.of(asked.size(), "request") + " beside "
                        + Counted.of(others.size(), "request")
                        + (session.isEmpty()
                                ? ": the collection has no resolution of another series of these sessions"
                                : " in " + Counted.of(beside.size(), "resolution") + " of other series of "
                                        + session.get().sessions()),
                findings);
    }

    private static CheckFinding finding(RequestedReport asked, List<RequestedReport> others) {
        List<RequestedReport> same = others.stream().filter(asked::isSame).toList();
        String elsewhere = same.isEmpty()
                ? ""
                : "; asked for as well by "
                        + same.stream()
                                .map(one -> "\u201c" + one.document().title() + "\u201d")
                                .distinct()
                                .collect(Collectors.joining(", "));
        Paragraph paragraph = asked.paragraph();
        return CheckFinding.in(
                paragraph.id(),
                same.isEmpty() ? FindingWeight.REMARK : FindingWeight.QUESTION,
                asked.words(),
                asked.summary() + elsewhere,
                same.stream()
                        .map(one -> one.document().shortName() + " "
                                + one.paragraph().id())
                        .toArray(String[]::new));
    }
}

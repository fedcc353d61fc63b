package recital.search.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import recital.lineage.CitedHistory;
import recital.lineage.Mention;
import recital.model.Organ;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.model.Symbol;

/**
 * Resolutions of which the collection knows nothing: whether there is one of that number cannot be told, unless last
 * year's text cites it too.
 */
final class UnknownResolutions implements DraftRule {

    /** Of the three hundred or so that a session adopts, so many are most. */
    private static final int MANY = 150;

    @Override
    public RuleResult check(CheckedDraft draft) {
        Set<Organ> organs = draft.collection().organs();
        List<CheckFinding> findings = new ArrayList<>();
        List<String> beyond = new ArrayList<>();
        int all = 0;
        int before = 0;
        for (CitedHistory cited : draft.citations().cited()) {
            Optional<Symbol> symbol = cited.cited()
                    .document()
                    .filter(Symbol::isResolution)
                    .filter(one -> one.organ().filter(organs::contains).isPresent());
            if (symbol.isEmpty()) {
                continue;
            }
            all++;
            if (draft.earlierCitations()
                    .filter(earlier -> earlier.has(symbol.get()))
                    .isPresent()) {
                before += draft.collection().knows(symbol.get()) ? 0 : 1;
            } else if (!draft.collection().knows(symbol.get())) {
                finding(cited, symbol.get(), draft)
                        .ifPresentOrElse(
                                findings::add, () -> beyond.add(symbol.get().shortForm()));
            }
        }
        int unknown = before + beyond.size() + findings.size();
        return new RuleResult(
                CheckRule.UNKNOWN_RESOLUTION,
                (all - unknown) + " of " + Counted.of(all, "cited resolution")
                        + (all - unknown == 1 ? " is" : " are") + " in the collection"
                        + (before == 0
                                ? ""
                                : "; " + before + " of the others are cited by "
                                        + draft.predecessor()
                                                .map(Resolution::shortName)
                                                .orElse("") + " too")
                        + (beyond.isEmpty() ? "" : "; not in the collection: " + String.join(", ", beyond)),
                findings);
    }

    /** Nothing where the collection has too little of its session to wonder, or a higher number, before which all are. */
    private static Optional<CheckFinding> finding(CitedHistory cited, Symbol symbol, CheckedDraft draft) {
        OptionalInt session = symbol.session();
        OptionalInt own = draft.draft().session();
        if (symbol.isAssemblyResolution()
                && session.isPresent()
                && own.isPresent()
                && session.getAsInt() > own.getAsInt()) {
            return Optional.of(finding(
                    cited,
                    FindingWeight.QUESTION,
                    "the Assembly has had no session of that number: another number, or of another body"));
        }
        HeldSession held = session.isPresent() ? draft.collection().held(session.getAsInt()) : new HeldSession(0, 0);
        return held.count() < MANY || HeldSession.number(symbol) <= held.highest()
                ? Optional.empty()
                : Optional.of(finding(
                        cited,
                        FindingWeight.REMARK,
                        "not in the collection, which has " + held.count() + " resolutions of session "
                                + session.getAsInt() + ", to number " + held.highest()));
    }

    private static CheckFinding finding(CitedHistory cited, FindingWeight weight, String message) {
        Mention mention = cited.mentions().get(0);
        return new CheckFinding(
                weight, mention.paragraph().map(Paragraph::id), mention.note(), mention.printed(), message, List.of());
    }
}

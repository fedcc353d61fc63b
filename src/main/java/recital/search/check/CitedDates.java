package recital.search.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import recital.language.Lexicon;
import recital.lineage.CitedHistory;
import recital.lineage.Mention;
import recital.lineage.MisdatedCitation;
import recital.model.Paragraph;
import recital.model.Symbol;

/** Citations whose date is not that on which the cited resolution was adopted. */
final class CitedDates implements DraftRule {

    @Override
    public RuleResult check(CheckedDraft draft) {
        List<CheckFinding> findings = draft.citations().misdated().stream()
                .map(misdated -> finding(misdated, draft.lexicon()))
                .toList();
        List<Symbol> dated = draft.citations().cited().stream()
                .filter(cited -> cited.mentions().stream()
                        .anyMatch(mention -> mention.date().isPresent()))
                .flatMap(CitedDates::resolution)
                .toList();
        long known = dated.stream()
                .filter(symbol -> draft.collection().adopted(symbol).isPresent())
                .count();
        return new RuleResult(
                CheckRule.CITATION_DATE,
                known + " of " + Counted.of(dated.size(), "dated citation")
                        + " could be compared"
                        + (known == dated.size() ? "" : "; the resolutions of the others are not in the collection"),
                findings);
    }

    private static Stream<Symbol> resolution(CitedHistory cited) {
        return cited.cited().document().filter(Symbol::isResolution).stream();
    }

    private static CheckFinding finding(MisdatedCitation misdated, Lexicon lexicon) {
        Mention mention = misdated.mention();
        LocalDate date = mention.date().orElseThrow();
        return new CheckFinding(
                FindingWeight.DIFFERS,
                mention.paragraph().map(Paragraph::id),
                mention.note(),
                mention.printed() + " \u2026 " + lexicon.dates().written(date),
                misdated.cited().name() + " was adopted on " + lexicon.dates().written(misdated.adopted()),
                List.of(misdated.cited().name()));
    }
}

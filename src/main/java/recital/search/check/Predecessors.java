package recital.search.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import recital.corpus.series.CorpusSeries;
import recital.lineage.CitedHistory;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.model.Symbol;

/**
 * Whether the resolution that a draft recalls as the one before it, or that was given, is on the subject of the draft.
 *
 * <p>rule: where the collection has a last resolution under the title of the draft, the preamble cites it; a resolution of
 * that session on another subject in its place is a slip of the number.
 */
final class Predecessors implements DraftRule {

    @Override
    public RuleResult check(CheckedDraft draft) {
        Optional<Resolution> recalled = draft.recalled();
        if (recalled.isEmpty()) {
            return draft.withoutPredecessor(CheckRule.PREDECESSOR);
        }
        return new RuleResult(
                CheckRule.PREDECESSOR,
                "whether the title of " + recalled.get().shortName() + " is that of the draft, and the draft cites it",
                draft.isOfOtherSeries()
                        ? List.of(finding(
                                recalled.get().shortName(), recalled.get().title(), Optional.empty()))
                        : slip(draft).stream().toList());
    }

    /** A resolution on another subject that is cited where the last of the series is not. */
    private static Optional<CheckFinding> slip(CheckedDraft draft) {
        Optional<Symbol> last = draft.recalled().flatMap(Resolution::symbol).filter(Symbol::isResolution);
        if (last.isEmpty() || draft.collection().isPredecessorGiven() || cites(draft, last.get())) {
            return Optional.empty();
        }
        return draft.citations().cited().stream()
                .filter(Predecessors::isInPreamble)
                .flatMap(cited -> cited.cited().document().stream())
                .filter(symbol -> symbol.session().equals(last.get().session()) && symbol.isResolution())
                .flatMap(symbol -> draft.collection().entry(symbol).stream())
                .filter(entry -> !CorpusSeries.areOfOneSubject(draft.draft(), entry))
                .findFirst()
                .map(entry -> finding(entry.symbol().shortForm(), entry.title(), last.map(Symbol::shortForm)));
    }

    private static boolean cites(CheckedDraft draft, Symbol symbol) {
        return draft.citations().cited().stream()
                .flatMap(cited -> cited.cited().document().stream())
                .anyMatch(symbol::equals);
    }

    private static boolean isInPreamble(CitedHistory cited) {
        return cited.mentions().stream().anyMatch(mention -> mention.paragraph()
                .filter(paragraph -> paragraph.id().part() == Part.PREAMBLE)
                .isPresent());
    }

    private static CheckFinding finding(String name, String title, Optional<String> last) {
        return CheckFinding.ofWhole(
                FindingWeight.DIFFERS,
                name + " is on another subject, \u201c" + title + "\u201d"
                        + last.map(symbol -> "; " + symbol + " is the last of this series, and is not cited")
                                .orElse(""),
                Stream.concat(Stream.of(name), last.stream()).toArray(String[]::new));
    }
}

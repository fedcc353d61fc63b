package recital.search.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import recital.language.Dates;
import recital.lineage.CitedHistory;
import recital.lineage.Mention;
import recital.lineage.MisdatedCitation;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Symbol;

/**
 * Citations whose date is not that on which the cited resolution was adopted, or, where the collection does not know that,
 * not the one under which last year's text cites it.
 */
final class CitedDates implements DraftRule {

    @Override
    public RuleResult check(CheckedDraft draft) {
        Map<ParagraphId, Integer> places = new HashMap<>();
        draft.draft().paragraphs().forEach(paragraph -> places.put(paragraph.id(), places.size()));
        List<CheckFinding> findings = draft.citations().misdated().stream()
                .sorted(Comparator.comparingInt(misdated -> misdated.mention()
                        .paragraph()
                        .map(paragraph -> places.getOrDefault(paragraph.id(), Integer.MAX_VALUE))
                        .orElse(Integer.MAX_VALUE)))
                .map(misdated -> finding(misdated, draft))
                .toList();
        List<Symbol> dated = draft.citations().cited().stream()
                .filter(cited -> cited.mentions().stream()
                        .anyMatch(mention -> mention.date().isPresent()))
                .flatMap(CitedDates::resolution)
                .toList();
        long known = dated.stream()
                .filter(symbol -> draft.adopted(symbol).isPresent())
                .count();
        return new RuleResult(
                CheckRule.CITATION_DATE,
                known + " of " + Counted.of(dated.size(), "dated citation")
                        + " could be compared"
                        + (known == dated.size() ? "" : others(draft)),
                findings);
    }

    private static String others(CheckedDraft draft) {
        return "; the resolutions of the others are not in the collection"
                + draft.predecessor()
                        .map(before -> ", nor dated in " + before.shortName())
                        .orElse("");
    }

    private static Stream<Symbol> resolution(CitedHistory cited) {
        return cited.cited().document().filter(Symbol::isResolution).stream();
    }

    private static CheckFinding finding(MisdatedCitation misdated, CheckedDraft draft) {
        Mention mention = misdated.mention();
        Dates dates = draft.lexicon().dates();
        String name = misdated.cited().name();
        String date = dates.written(misdated.adopted());
        boolean isKnown =
                misdated.cited().document().flatMap(draft.collection()::adopted).isPresent();
        Optional<String> before = draft.predecessor().map(Resolution::shortName).filter(document -> !isKnown);
        return new CheckFinding(
                FindingWeight.DIFFERS,
                mention.paragraph().map(Paragraph::id),
                mention.note(),
                mention.printed() + " \u2026 " + dates.written(mention.date().orElseThrow()),
                before.map(document -> document + " cites " + name + " of " + date)
                        .orElse(name + " was adopted on " + date),
                Stream.concat(Stream.of(name), before.stream()).toList());
    }
}

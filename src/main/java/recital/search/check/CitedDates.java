package recital.search.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import recital.language.Dates;
import recital.lineage.CitedHistory;
import recital.lineage.Mention;
import recital.lineage.MisdatedCitation;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.SessionYears;
import recital.model.Symbol;

/**
 * Citations whose date is not that on which the cited resolution was adopted, or, where the collection does not know that,
 * not the one under which last year's text cites it.
 */
final class CitedDates implements DraftRule {

    /** Of more documents that tell a date the others are counted. */
    private static final int NAMED = 6;

    @Override
    public RuleResult check(CheckedDraft draft) {
        Map<ParagraphId, Integer> places = new HashMap<>();
        draft.draft().paragraphs().forEach(paragraph -> places.put(paragraph.id(), places.size()));
        List<CheckFinding> findings = Stream.concat(
                        draft.citations().misdated().stream().map(misdated -> finding(misdated, draft)),
                        draft.citations().cited().stream().flatMap(cited -> outsideSession(cited, draft)))
                .sorted(Comparator.comparingInt(finding -> finding.paragraph()
                        .map(paragraph -> places.getOrDefault(paragraph, Integer.MAX_VALUE))
                        .orElse(Integer.MAX_VALUE)))
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
                "the dates of " + known + " of " + Counted.of(dated.size(), "dated citation")
                        + ", not whether the number is right"
                        + (known == dated.size()
                                ? ""
                                : "; of the others only that the date is one of the session, for no document here dates"
                                        + " them"),
                findings);
    }

    private static Stream<Symbol> resolution(CitedHistory cited) {
        return cited.cited().document().filter(Symbol::isResolution).stream();
    }

    private static CheckFinding finding(MisdatedCitation misdated, CheckedDraft draft) {
        Mention mention = misdated.mention();
        Dates dates = draft.lexicon().dates();
        String name = misdated.cited().name();
        String date = dates.written(misdated.adopted());
        List<String> citing = citing(misdated.cited().document().orElseThrow(), draft);
        String who = citing.size() == 1 ? citing.get(0) + " cites " : citing.size() + " other documents cite ";
        return finding(
                mention,
                citing.isEmpty() ? name + " was adopted on " + date : who + name + " of " + date,
                Stream.concat(Stream.of(name), citing.stream().limit(NAMED)).toList(),
                dates);
    }

    /** Who tells the date where the collection does not have what is cited. */
    private static List<String> citing(Symbol symbol, CheckedDraft draft) {
        if (draft.collection().adopted(symbol).isPresent()) {
            return List.of();
        }
        return draft.earlierCitations()
                .filter(before -> before.dateOf(symbol).isPresent())
                .map(before -> List.of(before.document().shortName()))
                .orElseGet(() -> List.copyOf(draft.otherCitations().citing(symbol.whole())));
    }

    /** A date on which the Assembly was not in that session, of a resolution of which nothing else is known. */
    private static Stream<CheckFinding> outsideSession(CitedHistory cited, CheckedDraft draft) {
        return resolution(cited)
                .filter(Symbol::isAssemblyResolution)
                .filter(symbol ->
                        symbol.session().isPresent() && draft.adopted(symbol).isEmpty())
                .flatMap(symbol -> cited.mentions().stream()
                        .filter(mention -> mention.date()
                                .filter(date ->
                                        !SessionYears.mayBeOf(symbol.session().getAsInt(), date))
                                .isPresent())
                        .map(mention -> finding(
                                mention,
                                "session " + symbol.session().getAsInt() + " opened in September "
                                        + SessionYears.ofAssembly(
                                                symbol.session().getAsInt())
                                        + " and ended a year later",
                                List.of(),
                                draft.lexicon().dates())));
    }

    private static CheckFinding finding(Mention mention, String message, List<String> elsewhere, Dates dates) {
        return new CheckFinding(
                FindingWeight.DIFFERS,
                mention.paragraph().map(Paragraph::id),
                mention.note(),
                mention.printed() + " \u2026 " + dates.written(mention.date().orElseThrow()),
                message,
                elsewhere);
    }
}

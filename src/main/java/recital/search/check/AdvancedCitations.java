package recital.search.check;

import java.util.List;
import java.util.Optional;
import recital.align.Link;
import recital.diff.Change;
import recital.diff.ResolutionDiff;
import recital.language.Lexicon;
import recital.model.Organ;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Symbol;

/**
 * The places where the predecessor of a draft cites a later resolution than the text before it did: what is said there of
 * the one is said of the next a year later ("submitted pursuant to paragraph 5 of its resolution").
 */
final class AdvancedCitations {

    private final Optional<ResolutionDiff> changes;
    private final Optional<ResolutionDiff> changesBefore;
    private final Lexicon lexicon;

    AdvancedCitations(CheckedDraft draft) {
        changes = draft.changes();
        changesBefore = draft.changesBefore();
        lexicon = draft.lexicon();
    }

    /** Whether a resolution that a paragraph of the draft cites took the place of an earlier one in the predecessor. */
    boolean cameInPlaceOfEarlier(Symbol symbol, ParagraphId paragraph) {
        Optional<Paragraph> predecessor = changes.flatMap(diff -> continuedBy(paragraph, diff));
        Optional<Paragraph> lastButOne =
                predecessor.flatMap(one -> changesBefore.flatMap(diff -> continuedBy(one.id(), diff)));
        if (lastButOne.isEmpty()) {
            return false;
        }
        List<Symbol> then = cited(predecessor.get());
        List<Symbol> before = cited(lastButOne.get());
        int place = then.indexOf(symbol);
        return place >= 0
                && then.size() == before.size()
                && before.get(place).session().orElse(0) < symbol.session().orElse(0);
    }

    /** The paragraph of the earlier text that goes on in this one alone. */
    private static Optional<Paragraph> continuedBy(ParagraphId later, ResolutionDiff diff) {
        return diff.changes().stream()
                .map(Change::link)
                .filter(link ->
                        link.later().equals(List.of(later)) && link.earlier().size() == 1 && !link.doubtful())
                .map(Link::earlier)
                .findFirst()
                .flatMap(earlier -> diff.earlier().paragraph(earlier.get(0)));
    }

    private List<Symbol> cited(Paragraph paragraph) {
        return lexicon.citations().all(paragraph.text(), Organ.GENERAL_ASSEMBLY).stream()
                .flatMap(citation -> Symbol.parse(citation.symbol()).stream())
                .filter(Symbol::isAssemblyResolution)
                .toList();
    }
}

package recital.search.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import recital.diff.ResolutionDiff;
import recital.language.Lazy;
import recital.language.Lexicon;
import recital.lineage.CitationTimeline;
import recital.lineage.Lineage;
import recital.lineage.SeriesCitations;
import recital.model.Paragraph;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.model.Symbol;

/**
 * A draft, with what the rules compare it to.
 *
 * @param draft the draft
 * @param collection the documents around it
 * @param changes from the adopted document that it continues; empty where the collection has none
 * @param changesBefore from the one before that one to it
 * @param citations what it cites
 * @param beside the documents of other series of its session, read when a rule first asks for them
 */
record CheckedDraft(
        Resolution draft,
        CheckedCollection collection,
        Optional<ResolutionDiff> changes,
        Optional<ResolutionDiff> changesBefore,
        SeriesCitations citations,
        Lazy<Optional<SessionDocuments>> beside) {

    static CheckedDraft of(Resolution draft, CheckedCollection collection) {
        List<Resolution> before = collection.predecessors(draft);
        Optional<Resolution> last = before.stream().findFirst();
        Optional<Resolution> lastButOne = before.stream().skip(1).findFirst();
        return new CheckedDraft(
                draft,
                collection,
                last.map(predecessor -> collection.compare(predecessor, draft)),
                lastButOne.map(predecessor -> collection.compare(predecessor, last.orElseThrow())),
                citations(draft, collection::adopted),
                new Lazy<>(() -> collection.beside(draft)));
    }

    private static SeriesCitations citations(Resolution draft, Function<Symbol, Optional<LocalDate>> adopted) {
        return CitationTimeline.of(Lineage.of(List.of(draft)), Optional.empty(), Optional.empty(), adopted)
                .series()
                .get(0);
    }

    Optional<Resolution> predecessor() {
        return changes.map(ResolutionDiff::earlier);
    }

    /** Whether a paragraph of the predecessor goes on in this one. */
    boolean continues(Paragraph paragraph) {
        return changes.stream()
                .flatMap(diff -> diff.changes().stream())
                .anyMatch(change -> !change.link().earlier().isEmpty()
                        && change.link().later().contains(paragraph.id()));
    }

    Lexicon lexicon() {
        return Lexicon.of(draft.language());
    }

    /** The paragraphs of a part that stand in no table. */
    List<Paragraph> paragraphs(Part part) {
        return draft.paragraphs().stream()
                .filter(paragraph ->
                        paragraph.id().part() == part && paragraph.cell().isEmpty())
                .toList();
    }

    /** The paragraphs of preamble and operative part that stand in no table. */
    List<Paragraph> paragraphs() {
        return draft.paragraphs().stream()
                .filter(paragraph -> paragraph.cell().isEmpty())
                .filter(paragraph ->
                        paragraph.id().part() == Part.PREAMBLE || paragraph.id().part() == Part.OPERATIVE)
                .toList();
    }

    /** What a rule says that needs the document which the draft continues. */
    RuleResult withoutPredecessor(CheckRule rule) {
        return new RuleResult(
                rule, "nothing: the collection has no adopted document that the draft continues", List.of());
    }
}

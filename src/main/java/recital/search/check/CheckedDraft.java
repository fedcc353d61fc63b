package recital.search.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import recital.corpus.series.CorpusSeries;
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

/** A draft, with what the rules compare it to, each part made when a rule first asks for it. */
final class CheckedDraft {

    private final Resolution draft;
    private final CheckedCollection collection;
    private final Lazy<List<Resolution>> predecessors;
    private final Lazy<Optional<ResolutionDiff>> changes;
    private final Lazy<Optional<ResolutionDiff>> changesBefore;
    private final Lazy<Optional<EarlierCitations>> earlierCitations;
    private final Lazy<SeriesCitations> citations;
    private final Lazy<Optional<SessionDocuments>> beside;
    private final Lazy<CopiedParagraphs> copies;
    private final Lazy<List<CitedPlace>> places;

    CheckedDraft(Resolution draft, CheckedCollection collection) {
        this.draft = draft;
        this.collection = collection;
        predecessors = new Lazy<>(() -> collection.predecessors(draft));
        changes = new Lazy<>(() -> predecessor().map(last -> collection.compare(last, draft)));
        changesBefore = new Lazy<>(() -> predecessors.get().stream()
                .skip(1)
                .findFirst()
                .map(lastButOne -> collection.compare(lastButOne, predecessor().orElseThrow())));
        earlierCitations = new Lazy<>(() -> predecessor().map(EarlierCitations::new));
        citations = new Lazy<>(() -> citations(draft, this::adopted));
        beside = new Lazy<>(() -> collection.beside(draft));
        copies = new Lazy<>(() -> CopiedParagraphs.of(this));
        places = new Lazy<>(() -> CitedPlaces.of(draft));
    }

    Resolution draft() {
        return draft;
    }

    /** The documents around it. */
    CheckedCollection collection() {
        return collection;
    }

    /** The adopted document that it continues; empty where the collection has none, or it recalls one on another subject. */
    Optional<Resolution> predecessor() {
        return isOnAnotherSubject() ? Optional.empty() : recalled();
    }

    /** The adopted document that it recalls, or that was given, whatever its subject. */
    Optional<Resolution> recalled() {
        return predecessors.get().stream().findFirst();
    }

    /** Whether that document has another title; one that was given is compared all the same. */
    boolean isOnAnotherSubject() {
        return !collection.isPredecessorGiven() && isOfOtherSeries();
    }

    /** Whether the document that it recalls, or that was given, has another title. */
    boolean isOfOtherSeries() {
        return recalled()
                .filter(before -> !CorpusSeries.areOfOneSubject(draft, before))
                .isPresent();
    }

    /** The changes from that document. */
    Optional<ResolutionDiff> changes() {
        return changes.get();
    }

    /** The changes from the one before that one to it. */
    Optional<ResolutionDiff> changesBefore() {
        return changesBefore.get();
    }

    /** What the document cites that it continues. */
    Optional<EarlierCitations> earlierCitations() {
        return earlierCitations.get();
    }

    /**
     * The date on which a document was adopted, where the collection knows it, or else under which the predecessor cites
     * it, or other documents do.
     */
    Optional<LocalDate> adopted(Symbol symbol) {
        return collection
                .adopted(symbol)
                .or(() -> earlierCitations().flatMap(cited -> cited.dateOf(symbol)))
                .or(() -> otherCitations().dateOf(symbol));
    }

    /** What it cites. */
    SeriesCitations citations() {
        return citations.get();
    }

    /** Where it cites resolutions. */
    List<CitedPlace> places() {
        return places.get();
    }

    /** Where other documents do. */
    OtherCitations otherCitations() {
        return collection.citations(draft);
    }

    /** The documents of other series of its session. */
    Optional<SessionDocuments> beside() {
        return beside.get();
    }

    /** The paragraphs that stand in those documents, almost word for word. */
    CopiedParagraphs copies() {
        return copies.get();
    }

    private static SeriesCitations citations(Resolution draft, Function<Symbol, Optional<LocalDate>> adopted) {
        return CitationTimeline.of(Lineage.of(List.of(draft)), Optional.empty(), Optional.empty(), adopted)
                .series()
                .get(0);
    }

    /** The paragraphs of the predecessor that go on in this one. */
    List<Paragraph> earlier(Paragraph paragraph) {
        return changes().stream()
                .flatMap(diff -> diff.changes().stream()
                        .filter(change -> change.link().later().contains(paragraph.id()))
                        .flatMap(change -> change.link().earlier().stream())
                        .flatMap(id -> diff.earlier().paragraph(id).stream()))
                .toList();
    }

    /** Whether a paragraph of the predecessor goes on in this one. */
    boolean continues(Paragraph paragraph) {
        return !earlier(paragraph).isEmpty();
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

    /** What a rule says that does not look at annexes; empty where there is none. */
    String annexLeftOut() {
        long left = draft.paragraphs().stream()
                .filter(paragraph ->
                        paragraph.id().part() == Part.ANNEX && paragraph.cell().isEmpty())
                .count();
        return left == 0 ? "" : "; the annex of " + Counted.of(left, "paragraph") + " is not looked at";
    }

    /** What a rule says that needs the document which the draft continues. */
    RuleResult withoutPredecessor(CheckRule rule) {
        return new RuleResult(
                rule,
                isOnAnotherSubject()
                        ? "nothing: the resolution that the draft recalls is on another subject"
                        : "nothing: the collection has no adopted document that the draft continues",
                List.of());
    }
}

package recital.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import recital.align.Link;
import recital.align.Relation;
import recital.language.Lexicon;
import recital.model.Organ;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Symbol;

/**
 * What could be predicted from knowing which two documents are compared.
 *
 * @param lexicon what is known of the language of both
 * @param predecessor the earlier document's symbol, which the later one is expected to recall
 * @param own the later document's symbol, whose other parts it may recall
 * @param relegated what was cited in a text before and now is in its note, where the list of a series grows
 * @param symbols which symbols advance as the documents do
 * @param organ whose texts they are: a number pair without the name of a body is its own
 * @param samePlace two notes that stand after the same words, where those are compared
 * @param texts all that the two documents say
 * @param moneyCells the cells of their tables that hold amounts of money
 * @param continued the later paragraph that continues an earlier one, where one does and that is sure
 */
record DocumentPair(
        Lexicon lexicon,
        Optional<Symbol> predecessor,
        Optional<Symbol> own,
        Set<Symbol> relegated,
        YearlySymbols symbols,
        Organ organ,
        Optional<NotesOfPlace> samePlace,
        DocumentTexts texts,
        MoneyCells moneyCells,
        Map<ParagraphId, ParagraphId> continued) {

    DocumentPair {
        relegated = Set.copyOf(relegated);
        continued = Map.copyOf(continued);
    }

    /** For texts of unknown documents: nothing to recall, and a step of one. */
    static DocumentPair unknown(Lexicon lexicon) {
        return new DocumentPair(
                lexicon,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                YearlySymbols.NONE,
                Organ.GENERAL_ASSEMBLY,
                Optional.empty(),
                DocumentTexts.NONE,
                MoneyCells.NONE,
                Map.of());
    }

    static DocumentPair of(Resolution earlier, Resolution later) {
        return new DocumentPair(
                Lexicon.of(later.language()),
                earlier.symbol().filter(Symbol::isResolution),
                later.symbol().filter(Symbol::isResolution),
                Set.of(),
                YearlySymbols.of(earlier, later),
                later.organ(),
                Optional.empty(),
                DocumentTexts.of(earlier, later),
                MoneyCells.of(earlier, later),
                Map.of());
    }

    /** The same with what is known of the paragraphs; of those that moved or may be others nothing is. */
    DocumentPair withLinks(List<Link> links) {
        Map<ParagraphId, ParagraphId> sure = links.stream()
                .filter(link -> link.relation() == Relation.IDENTICAL || link.relation() == Relation.EDITED)
                .filter(link -> !link.moved() && !link.doubtful())
                .collect(Collectors.toMap(
                        link -> link.earlier().get(0), link -> link.later().get(0)));
        return new DocumentPair(
                lexicon, predecessor, own, relegated, symbols, organ, samePlace, texts, moneyCells, sure);
    }

    DocumentPair withRelegated(Set<Symbol> gone) {
        return new DocumentPair(
                lexicon, predecessor, own, gone, symbols, organ, samePlace, texts, moneyCells, continued);
    }

    DocumentPair withNotesOfPlace(NotesOfPlace notes) {
        return new DocumentPair(
                lexicon, predecessor, own, relegated, symbols, organ, Optional.of(notes), texts, moneyCells, continued);
    }

    /** Whether two notes are compared that stand after the same words. */
    boolean isNoteOfSamePlace() {
        return samePlace.isPresent();
    }

    /**
     * What two notes say that stand after the same words.
     *
     * @param earlier the earlier note, "Ibid." written out
     * @param later the later note, "Ibid." written out
     */
    record NotesOfPlace(String earlier, String later) {}

    /** By how many sessions a yearly slot is expected to advance; one where that is not known. */
    int sessions() {
        return step(symbols.earlierSession(), symbols.laterSession()).orElse(1);
    }

    /** By how many years it is; as many as sessions where that is not known. */
    int years() {
        return step(symbols.earlierYear(), symbols.laterYear()).orElseGet(this::sessions);
    }

    private static OptionalInt step(OptionalInt earlier, OptionalInt later) {
        return earlier.isPresent() && later.isPresent()
                ? OptionalInt.of(later.getAsInt() - earlier.getAsInt())
                : OptionalInt.empty();
    }
}

package recital.diff;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import recital.language.Lexicon;
import recital.model.Resolution;
import recital.model.Symbol;

/**
 * What could be predicted from knowing which two documents are compared.
 *
 * @param lexicon what is known of the language of both
 * @param predecessor the earlier document's symbol, which the later one is expected to recall
 * @param relegated what was cited in a text before and now is in its note, where the list of a series grows
 * @param symbols which symbols advance as the documents do
 * @param isNoteOfSamePlace whether two notes are compared that stand after the same words
 * @param sessions by how many sessions a yearly slot is expected to advance
 * @param years by how many years it is
 */
record DocumentPair(
        Lexicon lexicon,
        Optional<Symbol> predecessor,
        Set<Symbol> relegated,
        YearlySymbols symbols,
        boolean isNoteOfSamePlace,
        int sessions,
        int years) {

    DocumentPair {
        relegated = Set.copyOf(relegated);
    }

    /** For texts of unknown documents: nothing to recall, and a step of one. */
    static DocumentPair unknown(Lexicon lexicon) {
        return new DocumentPair(lexicon, Optional.empty(), Set.of(), YearlySymbols.NONE, false, 1, 1);
    }

    static DocumentPair of(Resolution earlier, Resolution later) {
        int sessions = step(earlier.session(), later.session());
        int years =
                earlier.year().isPresent() && later.year().isPresent() ? step(earlier.year(), later.year()) : sessions;
        return new DocumentPair(
                Lexicon.of(later.language()),
                earlier.symbol().filter(Symbol::isResolution),
                Set.of(),
                YearlySymbols.of(earlier, later),
                false,
                sessions,
                years);
    }

    DocumentPair withRelegated(Set<Symbol> symbols) {
        return new DocumentPair(lexicon, predecessor, symbols, this.symbols, isNoteOfSamePlace, sessions, years);
    }

    DocumentPair ofNotesInSamePlace() {
        return new DocumentPair(lexicon, predecessor, relegated, symbols, true, sessions, years);
    }

    private static int step(OptionalInt earlier, OptionalInt later) {
        return earlier.isPresent() && later.isPresent() ? later.getAsInt() - earlier.getAsInt() : 1;
    }
}

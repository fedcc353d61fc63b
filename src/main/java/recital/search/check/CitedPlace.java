package recital.search.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import recital.model.ParagraphId;
import recital.model.Symbol;

/**
 * A place where a document cites a resolution.
 *
 * @param document the short name of the document that cites
 * @param title its title; a series has one, and says the same every year
 * @param cited the resolution, whole where a part of it is cited
 * @param date the date that is given to it there; empty where none is
 * @param paragraph the paragraph that cites, or that carries the mark of the note that does
 * @param note the mark of the note; empty where the text itself cites
 * @param printed the symbol as printed
 * @param contexts the words about it, by which others may speak of the same resolution, as hashes
 */
record CitedPlace(
        String document,
        String title,
        Symbol cited,
        Optional<LocalDate> date,
        ParagraphId paragraph,
        Optional<String> note,
        String printed,
        Set<Long> contexts) {

    CitedPlace {
        contexts = Set.copyOf(contexts);
    }
}

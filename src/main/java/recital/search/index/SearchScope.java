package recital.search.index;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import recital.model.Edition;
import recital.model.Organ;
import recital.model.Symbol;

/**
 * In which documents wording is looked for.
 *
 * @param edition of which kind they are; a file of the user's own counts as official
 * @param before the day before which they were adopted; empty for any
 * @param organs who adopted them; empty for any
 * @param without a document that is left out
 * @param withoutSeries a series that is left out, by the symbol of its first document
 */
public record SearchScope(
        Edition edition,
        Optional<LocalDate> before,
        Set<Organ> organs,
        Optional<Symbol> without,
        Optional<String> withoutSeries) {

    public SearchScope {
        Objects.requireNonNull(before);
        Objects.requireNonNull(without);
        Objects.requireNonNull(withoutSeries);
        edition = edition.comparedAs();
        organs = Set.copyOf(organs);
    }
}

package recital.corpus;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import recital.model.Symbol;

/**
 * A resolution that a text names.
 *
 * @param symbol of the General Assembly or of the Economic and Social Council
 * @param date the date of adoption that stands with it, where one does
 * @param start where its number begins in the text
 * @param end where the citation ends, its date included
 */
record Citation(Symbol symbol, Optional<LocalDate> date, int start, int end) {

    Citation {
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(date);
    }

    boolean ofAssembly() {
        return symbol.isAssemblyResolution();
    }
}

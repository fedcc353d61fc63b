package recital.corpus;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import recital.model.Edition;
import recital.model.Symbol;

/**
 * What a collection knows of one document, present or not.
 *
 * @param symbol its symbol
 * @param title its title; empty where unknown
 * @param session the session of the General Assembly
 * @param adopted the date of adoption
 * @param edition what kind of text it is
 * @param file its file, relative to the collection, where the collection has it
 * @param sha256 the hash of that file in lower-case hexadecimal, where the manifest gives one
 * @param official the address of the official document
 */
public record Entry(
        Symbol symbol,
        String title,
        OptionalInt session,
        Optional<LocalDate> adopted,
        Edition edition,
        Optional<String> file,
        Optional<String> sha256,
        Optional<URI> official) {

    public Entry {
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(title);
        Objects.requireNonNull(edition);
    }

    /** Whether the collection has the document itself. */
    public boolean present() {
        return file.isPresent();
    }
}

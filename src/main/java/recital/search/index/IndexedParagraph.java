package recital.search.index;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import recital.model.Edition;
import recital.model.ParagraphId;
import recital.model.Symbol;

/**
 * A paragraph of an adopted document as the index holds it.
 *
 * @param symbol its document
 * @param id its name there
 * @param edition what kind of text the document is
 * @param adopted the date on which it was adopted
 * @param series the symbol of the first document of its series, which is its own where it belongs to none
 * @param title the title of the document; empty where unknown
 * @param file where its text is, relative to the collection
 */
public record IndexedParagraph(
        Symbol symbol,
        ParagraphId id,
        Edition edition,
        Optional<LocalDate> adopted,
        OptionalInt year,
        String series,
        String title,
        Optional<String> file) {

    /** By the date of adoption, of which a year alone is its last day; then by symbol. */
    public static final Comparator<IndexedParagraph> CHRONOLOGICAL = Comparator.comparing(
                    IndexedParagraph::adoptedAtLatest)
            .thenComparing(IndexedParagraph::symbol)
            .thenComparing(one -> one.id().value());

    public IndexedParagraph {
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(id);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(adopted);
        Objects.requireNonNull(year);
        Objects.requireNonNull(series);
        Objects.requireNonNull(title);
        Objects.requireNonNull(file);
    }

    /** The day on which it was adopted, or the last of the year; that of no known year is later than all. */
    public LocalDate adoptedAtLatest() {
        return latest(adopted, year);
    }

    /** The last day on which a document may have been adopted of which that much is known. */
    public static LocalDate latest(Optional<LocalDate> adopted, OptionalInt year) {
        return adopted.orElseGet(() -> year.isPresent() ? LocalDate.of(year.getAsInt(), 12, 31) : LocalDate.MAX);
    }

    /** Document and paragraph, {@code 73/218#OP16}. */
    @Override
    public String toString() {
        return symbol.shortForm() + "#" + id;
    }
}

package recital.report.csv;

import java.util.OptionalInt;
import recital.model.Resolution;
import recital.report.phrases.TracePhrases;

/** Values of cells, of the types that they are. */
final class Cells {

    private Cells() {}

    /** A number, or an empty cell. */
    static Object number(OptionalInt value) {
        return value.isPresent() ? (Object) value.getAsInt() : "";
    }

    /** The year of a document as a number; {@code ?} where it has none. */
    static Object year(Resolution document) {
        return document.year().isPresent() ? (Object) document.year().getAsInt() : TracePhrases.year(document);
    }
}

package recital.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Who submitted a draft, as its masthead and the note to it say.
 *
 * @param names of the States, as printed; none where the document names none
 * @param behalf for whom they act, in the words of the note, "On behalf of the States that are members of the Group of 77
 *     and China."; empty where it names nobody
 */
public record Sponsors(List<String> names, String behalf) implements Serializable {

    /** Those of a document that names none. */
    public static final Sponsors NONE = new Sponsors(List.of(), "");

    public Sponsors {
        names = List.copyOf(names);
        Objects.requireNonNull(behalf);
    }
}

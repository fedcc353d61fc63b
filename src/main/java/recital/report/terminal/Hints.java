package recital.report.terminal;

import java.util.Objects;
import java.util.Optional;

/**
 * What a reader of a terminal view can do to see what it leaves out, in the words of the program that shows it.
 *
 * @param all what shows all of a list, where something does
 * @param typography what marks edits of the typography, where something does
 */
public record Hints(Optional<String> all, Optional<String> typography) {

    /** Nothing can be done. */
    public static final Hints NONE = new Hints(Optional.empty(), Optional.empty());

    public Hints {
        Objects.requireNonNull(all);
        Objects.requireNonNull(typography);
    }
}

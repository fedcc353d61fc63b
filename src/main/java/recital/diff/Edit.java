package recital.diff;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A run of text that stayed, went, came, or was replaced.
 *
 * @param operation what happened
 * @param earlier the run in the earlier text, white space included; empty for an insertion
 * @param later the run in the later text, white space included; empty for a deletion
 * @param classes what kinds of change it is, in the order of the enum; empty where it stayed
 * @param significance of this edit alone
 * @param remark what a reader should know of it, such as the direction of a verb on its scale; may be empty
 */
public record Edit(
        Operation operation,
        String earlier,
        String later,
        Set<ChangeClass> classes,
        Significance significance,
        String remark)
        implements Serializable {

    public Edit {
        Objects.requireNonNull(significance);
        Objects.requireNonNull(remark);
        classes = Collections.unmodifiableSet(
                classes.isEmpty() ? EnumSet.noneOf(ChangeClass.class) : EnumSet.copyOf(classes));
        boolean fits =
                switch (operation) {
                    case KEEP -> earlier.equals(later) && !earlier.isEmpty();
                    case DELETE -> !earlier.isEmpty() && later.isEmpty();
                    case INSERT -> earlier.isEmpty() && !later.isEmpty();
                    case REPLACE -> !earlier.isEmpty() && !later.isEmpty() && !earlier.equals(later);
                };
        if (!fits) {
            throw new IllegalArgumentException(operation + " does not fit '" + earlier + "' and '" + later + "'");
        }
    }

    /** What can happen to a run of text. */
    public enum Operation {
        KEEP("keep"),
        DELETE("delete"),
        INSERT("insert"),
        REPLACE("replace");

        private final String code;

        Operation(String code) {
            this.code = code;
        }

        /** The operation as the machine formats write it. */
        public String code() {
            return code;
        }
    }
}

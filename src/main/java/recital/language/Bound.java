package recital.language;

import java.io.Serializable;
import java.util.Objects;

/**
 * The words beside a number that say on which side of it the quantity lies; source: {@code bounds.tsv}.
 *
 * @param text as printed, "less than"; empty where the number stands alone
 * @param sense the side
 */
public record Bound(String text, Sense sense) implements Serializable {

    /** The number is the quantity. */
    public static final Bound NONE = new Bound("", Sense.EXACT);

    public Bound {
        Objects.requireNonNull(text);
        Objects.requireNonNull(sense);
    }

    /** Whether the number is the quantity, and no limit of it. */
    public boolean isExact() {
        return sense == Sense.EXACT;
    }

    /** On which side of its number a quantity lies. */
    public enum Sense {
        EXACT("exact"),
        BELOW("below"),
        ABOVE("above"),
        ABOUT("about"),
        BETWEEN("between");

        private final String code;

        Sense(String code) {
            this.code = code;
        }

        /** The sense as the machine formats write it. */
        public String code() {
            return code;
        }
    }
}

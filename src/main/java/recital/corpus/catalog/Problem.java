package recital.corpus.catalog;

import java.io.Serializable;
import java.util.Objects;

/**
 * Something in a collection that its user should know of; everything else in the collection works.
 *
 * @param code what is the matter
 * @param name the file or document that it is about
 * @param message one line for people, without the name
 */
public record Problem(ErrorCode code, String name, String message) implements Serializable {

    public Problem {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
        Objects.requireNonNull(message);
    }

    /** A choice that was made, or a file that was passed over. */
    static Problem note(String name, String message) {
        return new Problem(ErrorCode.PASSED_OVER, name, message);
    }

    static Problem of(CorpusException e) {
        return new Problem(e.code(), e.place(), e.reason());
    }

    /** By name; each comparator that another makes would be a class that no archive of classes has. */
    static int inOrder(Problem one, Problem other) {
        int order = one.name.compareTo(other.name);
        order = order != 0 ? order : one.severity().compareTo(other.severity());
        return order != 0 ? order : one.message.compareTo(other.message);
    }

    /** How much it matters. */
    public Severity severity() {
        return code == ErrorCode.PASSED_OVER ? Severity.NOTE : Severity.TROUBLE;
    }

    /** The problem on one line. */
    @Override
    public String toString() {
        return name + ": " + message;
    }

    /** How much a problem matters. */
    public enum Severity {
        /** A choice that was made, or a file that was passed over; nothing is amiss. */
        NOTE("note"),
        /** A document or file that cannot be used. */
        TROUBLE("trouble");

        private final String code;

        Severity(String code) {
            this.code = code;
        }

        /** The level as the machine formats write it. */
        public String code() {
            return code;
        }
    }
}

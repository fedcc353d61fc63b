package recital.diff;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A run of text that stayed, went, came, or was replaced.
 *
 * @param operation what happened
 * @param earlier the run in the earlier text, white space included; empty for an insertion
 * @param later the run in the later text, white space included; empty for a deletion
 * @param findings what kinds of change it is, each once, in the order of the enum; empty where it stayed
 */
public record Edit(Operation operation, String earlier, String later, List<Finding> findings) implements Serializable {

    public Edit {
        findings = List.copyOf(findings);
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

    /** A run that became another, which is no other where it stayed. */
    public static Edit of(String earlier, String later, List<Finding> findings) {
        return new Edit(operation(earlier, later), earlier, later, findings);
    }

    private static Operation operation(String earlier, String later) {
        if (earlier.equals(later)) {
            return Operation.KEEP;
        }
        if (earlier.isEmpty()) {
            return Operation.INSERT;
        }
        return later.isEmpty() ? Operation.DELETE : Operation.REPLACE;
    }

    /** A run that stayed. */
    static Edit kept(String text) {
        return new Edit(Operation.KEEP, text, text, List.of());
    }

    /** Whether the text has it still, at its place or at another. */
    boolean hasStayed() {
        return operation == Operation.KEEP || ShiftedPassages.isShift(this);
    }

    /** How many characters of both texts it has. */
    public int length() {
        return earlier.length() + later.length();
    }

    /** The same run with what else was found of it. */
    Edit with(List<Finding> other) {
        return new Edit(operation, earlier, later, other);
    }

    /** What kinds of change it is, in the order of the enum. */
    public Set<ChangeKind> classes() {
        Set<ChangeKind> classes = EnumSet.noneOf(ChangeKind.class);
        findings.forEach(finding -> classes.add(finding.kind()));
        return classes;
    }

    /** The highest of its findings. */
    public Significance significance() {
        Significance highest = Significance.NONE;
        for (Finding finding : findings) {
            highest = Significance.highest(highest, finding.significance());
        }
        return highest;
    }

    /** What was found of this kind. */
    public Optional<Finding> finding(ChangeKind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).findFirst();
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

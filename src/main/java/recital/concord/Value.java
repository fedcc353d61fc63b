package recital.concord;

import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A number, year, month or symbol as no language writes it: {@code 79}, {@code 2030}, {@code month 12}, {@code 77/150}, {@code 1514 (XV)}.
 *
 * <p>"seventy-ninth", "79" and "第七十九" are one value, and so are "1.5 million", "1 500 000" and "150万".
 */
public record Value(String name) implements Serializable {

    private static final String MONTH = "month ";
    private static final String NAME = " no. ";
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int LONGEST_SMALL_NUMBER = 2;

    public Value {
        Objects.requireNonNull(name);
    }

    static Value ofMonth(int month) {
        return new Value(MONTH + month);
    }

    static Value ofOldSymbol(String number, String session) {
        return new Value(number + " (" + session + ")");
    }

    static Value ofName(String name, String number) {
        return new Value(name + NAME + number);
    }

    /** What sort of value it is. */
    public ValueKind kind() {
        if (name.indexOf(NAME) >= 0) {
            return ValueKind.NAME;
        }
        if (name.indexOf('/') >= 0 || name.indexOf('(') >= 0) {
            return ValueKind.SYMBOL;
        }
        if (name.startsWith(MONTH)) {
            return ValueKind.MONTH;
        }
        if (YEAR.matcher(name).matches()) {
            return ValueKind.YEAR;
        }
        return name.length() <= LONGEST_SMALL_NUMBER ? ValueKind.SMALL_NUMBER : ValueKind.NUMBER;
    }

    @Override
    public String toString() {
        return name;
    }

    /** The sorts of values, each with its own rate of chance. */
    public enum ValueKind {
        NAME("name"),
        SYMBOL("symbol"),
        YEAR("year"),
        MONTH("month"),
        SMALL_NUMBER("small-number"),
        NUMBER("number");

        private final String code;

        ValueKind(String code) {
            this.code = code;
        }

        /** Whether a slip of the pen may make one of them of another. */
        boolean isNumber() {
            return this == YEAR || this == SMALL_NUMBER || this == NUMBER;
        }

        /** The sort as the machine formats write it. */
        public String code() {
            return code;
        }
    }
}

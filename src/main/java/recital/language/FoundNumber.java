package recital.language;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in a text that counts or measures, in digits or words.
 *
 * @param form what kind of quantity it is
 * @param start the offset of its first character, that of its bound included
 * @param end the offset after its last, that of its scale and measure included
 * @param bound the words beside it that say on which side of it the quantity lies
 * @param value the number, scale included; empty where it is a share, a rate or between two numbers
 * @param measure the measure that is printed with it; empty where a noun follows, or nothing
 */
record FoundNumber(Form form, int start, int end, Bound bound, Optional<BigDecimal> value, Optional<String> measure) {

    /** The kinds of quantity. */
    enum Form {
        /** "5 to 8 million". */
        RANGE,
        /** "1 in 10". */
        RATE,
        /** "10-year". */
        DURATION,
        /** "1.5 billion", "31 per cent", "two million". */
        AMOUNT,
        /** "Half". */
        SHARE,
        /** "A third", which may also be one in an order. */
        PART,
        /** A number in words below a hundred, which counts something only before a plural. */
        COUNT
    }
}

package recital.language;

import java.math.BigDecimal;
import java.util.Optional;
import recital.language.FoundNumber.Form;

/**
 * A number that may be a quantity, as its tokens are read.
 *
 * @param form what kind of quantity it would be
 * @param start the token with which it begins, its bound included
 * @param first the token with which it begins, without a bound before it
 * @param next the token after its last
 * @param bound as of the number found
 * @param value as of the number found
 * @param measure as of the number found
 */
record NumberReading(
        Form form, int start, int first, int next, Bound bound, Optional<BigDecimal> value, Optional<String> measure) {

    static NumberReading of(Form form, int first, int next) {
        return new NumberReading(form, first, first, next, Bound.NONE, Optional.empty(), Optional.empty());
    }

    /** The reading, longer. */
    NumberReading endingAt(int later) {
        return new NumberReading(form, start, first, later, bound, value, measure);
    }

    NumberReading withValue(BigDecimal number) {
        return new NumberReading(form, start, first, next, bound, Optional.of(number), measure);
    }

    NumberReading withMeasure(String unit) {
        return new NumberReading(form, start, first, next, bound, value, Optional.of(unit));
    }

    /** The reading with the bound between these tokens and itself; a range keeps the one that it has. */
    NumberReading withBound(int from, int to, Bound other) {
        return new NumberReading(form, from, first, to, form == Form.RANGE ? bound : other, value, measure);
    }

    /** The number where it stands in the text. */
    FoundNumber toFoundNumber(NumberTokens tokens) {
        return new FoundNumber(
                form, tokens.at(start).start(), tokens.at(next - 1).end(), bound, value, measure);
    }
}

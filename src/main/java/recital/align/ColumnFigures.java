package recital.align;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells by their figures which column goes on with which, where their headings leave it open.
 *
 * <p>rule: from one year to the next most figures of a column stay near to what they were. A column under another heading
 * goes on with the free one that has most such figures, and with none where its own has next to none.
 */
final class ColumnFigures {

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s\\u00a0\\u202f,]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private final List<String> earlier;
    private final List<String> later;
    private final Thresholds.Table thresholds;
    private final Shares shares;

    /** {@code earlier} and {@code later} are the headings of both tables. */
    ColumnFigures(List<String> earlier, List<String> later, Thresholds.Table thresholds, Shares shares) {
        this.thresholds = thresholds;
        this.earlier = earlier;
        this.later = later;
        this.shares = shares;
    }

    /** Which part of the figures of two columns are near, row by row; none where they have too few to tell. */
    interface Shares {

        OptionalDouble of(int earlierColumn, int laterColumn);
    }

    /** For each earlier column the later one, corrected where the figures tell it. */
    int[] corrected(int[] laterOf) {
        int[] corrected = laterOf.clone();
        for (int column = 0; column < corrected.length; column++) {
            int of = corrected[column];
            if (of != Pairing.NONE
                    && !isSameHeading(column, of)
                    && shares.of(column, of).isPresent()) {
                corrected[column] = best(column, corrected);
            }
        }
        return corrected;
    }

    private boolean isSameHeading(int column, int of) {
        return LabelAlignment.fold(earlier.get(column)).equals(LabelAlignment.fold(later.get(of)));
    }

    private int best(int column, int[] laterOf) {
        int best = laterOf[column];
        double most = shares.of(column, best).orElse(0);
        for (int other = 0; other < later.size(); other++) {
            int candidate = other;
            double share = shares.of(column, other).orElse(0);
            if (share > most && IntStream.of(laterOf).noneMatch(taken -> taken == candidate)) {
                best = other;
                most = share;
            }
        }
        return most < thresholds.figures() ? Pairing.NONE : best;
    }

    /** The part of the rows in which both figures are near, of those in which both are figures. */
    static OptionalDouble share(
            Thresholds.Table thresholds, int rows, IntFunction<String> earlier, IntFunction<String> later) {
        int told = 0;
        int near = 0;
        for (int row = 0; row < rows; row++) {
            OptionalDouble one = number(earlier.apply(row));
            OptionalDouble other = number(later.apply(row));
            if (one.isPresent() && other.isPresent()) {
                told++;
                near += isNear(one.getAsDouble(), other.getAsDouble(), thresholds.near()) ? 1 : 0;
            }
        }
        return told < thresholds.rows() ? OptionalDouble.empty() : OptionalDouble.of((double) near / told);
    }

    private static boolean isNear(double one, double other, double near) {
        return Math.abs(one - other) <= near * Math.max(Math.abs(one), Math.abs(other));
    }

    /** A dash is nothing. */
    private static OptionalDouble number(String text) {
        String digits =
                BETWEEN_DIGITS.matcher(text).replaceAll("").replace('(', '-').replace(")", "");
        if (digits.equals("\u2013") || digits.equals("-") || digits.equals("\u2014")) {
            return OptionalDouble.of(0);
        }
        return NUMBER.matcher(digits).matches()
                ? OptionalDouble.of(Double.parseDouble(digits))
                : OptionalDouble.empty();
    }
}

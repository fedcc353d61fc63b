package recital.report.terminal;

import java.util.Objects;
import recital.report.Filter;

/**
 * How a terminal view looks.
 *
 * @param width columns, at least 20; a smaller number counts as 20
 * @param color whether styles are painted with escape sequences
 * @param signs whether edits are marked with {@code [-signs-]} and {@code {+signs+}}, as they must be
 *     where there is no colour
 * @param full whether long passages without a change are shown whole
 * @param explain whether each link's similarity and reason are shown
 * @param brief whether nothing is shown but what matters, in ten lines, and the counts
 * @param filter which changes are shown
 * @param hints what the reader is told to do
 */
public record TerminalOptions(
        int width,
        boolean color,
        boolean signs,
        boolean full,
        boolean explain,
        boolean brief,
        Filter filter,
        Hints hints) {

    private static final int NARROWEST = 20;

    public TerminalOptions {
        Objects.requireNonNull(filter);
        Objects.requireNonNull(hints);
        width = Math.max(width, NARROWEST);
        signs = signs || !color;
    }

    /** A look without hints. */
    public TerminalOptions(int width, boolean color, boolean signs, boolean full, boolean explain, Filter filter) {
        this(width, color, signs, full, explain, false, filter, Hints.NONE);
    }

    /** The same with hints. */
    public TerminalOptions with(Hints other) {
        return new TerminalOptions(width, color, signs, full, explain, brief, filter, other);
    }

    /** The same with nothing but what matters. */
    public TerminalOptions briefly() {
        return new TerminalOptions(width, color, signs, full, explain, true, filter, hints);
    }

    /** Signs, no colour, everything shown, long passages without a change cut. */
    public static TerminalOptions plain(int width) {
        return new TerminalOptions(width, false, true, false, false, Filter.NONE);
    }
}

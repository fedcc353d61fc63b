package recital.report.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import recital.report.Filter;

/**
 * How a terminal view looks.
 *
 * @param width columns, at least 20; a smaller number counts as 20
 * @param textWidth the columns that running text may take, not more than the width; wide tables take what they need
 * @param screen what the terminal can show
 * @param signs whether edits are marked with {@code [-signs-]} and {@code {+signs+}}, as they must be
 *     where there is no colour
 * @param full whether long passages without a change are shown whole
 * @param explain whether each link's similarity and reason are shown
 * @param layout how much of a comparison is shown
 * @param filter which changes are shown
 * @param hints what the reader is told to do
 */
public record TerminalOptions(
        int width,
        int textWidth,
        Screen screen,
        boolean signs,
        boolean full,
        boolean explain,
        Layout layout,
        Filter filter,
        Hints hints) {

    private static final int NARROWEST = 20;

    public TerminalOptions {
        Objects.requireNonNull(layout);
        Objects.requireNonNull(filter);
        Objects.requireNonNull(hints);
        width = Math.max(width, NARROWEST);
        textWidth = Math.min(width, Math.max(textWidth, NARROWEST));
        signs = signs || !screen.color();
    }

    /** A look without hints, its text as wide as the terminal. */
    public TerminalOptions(int width, boolean color, boolean signs, boolean full, boolean explain, Filter filter) {
        this(
                width,
                width,
                new Screen(color, false, StandardCharsets.UTF_8),
                signs,
                full,
                explain,
                Layout.CHANGES,
                filter,
                Hints.NONE);
    }

    /** The same with hints. */
    public TerminalOptions with(Hints other) {
        return new TerminalOptions(width, textWidth, screen, signs, full, explain, layout, filter, other);
    }

    /** The same in another layout. */
    public TerminalOptions with(Layout other) {
        return new TerminalOptions(width, textWidth, screen, signs, full, explain, other, filter, hints);
    }

    /** The same on another screen; where that has no colour there are signs. */
    public TerminalOptions with(Screen other) {
        return new TerminalOptions(width, textWidth, other, signs, full, explain, layout, filter, hints);
    }

    /** The same with running text of at most so many columns. */
    public TerminalOptions withTextWidth(int columns) {
        return new TerminalOptions(width, columns, screen, signs, full, explain, layout, filter, hints);
    }

    /** Signs, no colour, everything shown, long passages without a change cut. */
    public static TerminalOptions plain(int width) {
        return new TerminalOptions(width, false, true, false, false, Filter.NONE);
    }
}

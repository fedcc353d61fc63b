package recital.source.word;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.source.ListCounter;

/** One automatic list of a word processor, which counts its paragraphs level by level. */
final class NumberedList {

    /** The levels that a list can have. */
    static final int LEVELS = 9;

    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final Pattern PRIVATE_SIGN = Pattern.compile("[\\x{e000}-\\x{f8ff}]");

    private final List<Level> levels;
    private final int[] counts = new int[LEVELS];
    private final boolean[] begun = new boolean[LEVELS];

    /** @param levels from the outermost inwards; a level that is not given prints nothing */
    NumberedList(List<Level> levels) {
        this.levels = List.copyOf(levels);
    }

    /**
     * How one level is counted and printed.
     *
     * @param counting how its numbers are written
     * @param start the first number
     * @param pattern what is printed, {@code %1} standing for the number of the outermost level
     * @param decimal whether the numbers of outer levels are written in digits whatever their own counting
     */
    record Level(ListCounter counting, int start, String pattern, boolean decimal) {

        /** A level that prints nothing. */
        static final Level SILENT = new Level(ListCounter.DECIMAL, 1, "", false);
    }

    /** Makes the next paragraph of a level have that number. */
    void restart(int level, int start) {
        counts[level] = start - 1;
        begun[level] = true;
    }

    /** Counts a paragraph of that level and tells what is printed before it. */
    String next(int level) {
        counts[level] = begun[level] ? counts[level] + 1 : level(level).start();
        begun[level] = true;
        for (int inner = level + 1; inner < LEVELS; inner++) {
            begun[inner] = false;
        }
        Level printed = level(level);
        Matcher places = PLACE.matcher(printed.pattern());
        String label = places.replaceAll(
                place -> Matcher.quoteReplacement(number(Integer.parseInt(place.group(1)) - 1, printed)));
        // Bullets come from fonts of signs.
        return PRIVATE_SIGN.matcher(label).replaceAll("\u2022").strip();
    }

    private String number(int level, Level printed) {
        int number = begun[level] ? counts[level] : level(level).start();
        return (printed.decimal() ? ListCounter.DECIMAL : level(level).counting()).print(number);
    }

    private Level level(int level) {
        return level < levels.size() ? levels.get(level) : Level.SILENT;
    }
}

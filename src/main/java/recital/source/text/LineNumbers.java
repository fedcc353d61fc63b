package recital.source.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import recital.source.Lines;
import recital.source.Lines.Line;

/**
 * Takes off the numbers that stand before the lines of a text, each or every fifth or tenth, counted through it or from
 * one on each page, the empty ones too or not.
 */
final class LineNumbers {

    private static final Pattern NUMBERED = Pattern.compile("\\s*+(\\d{1,5})(?:\\s.*)?", Pattern.DOTALL);
    private static final int[] STEPS = {1, 5, 10};

    /** So many lines whose number is their own are no accident. */
    private static final int EVIDENCE = 3;

    private LineNumbers() {}

    /** The lines without such numbers; unchanged where one is missing, or is another. */
    static Lines removedFrom(Lines lines) {
        List<Line> all = lines.lines();
        for (int way = 0; way < 4; way++) {
            int[] counts = counts(all, /* byPage= */ way % 2 == 1, /* emptyToo= */ way >= 2);
            for (int step : STEPS) {
                if (areNumbered(all, counts, step)) {
                    return new Lines(
                            lines.format(),
                            IntStream.range(0, all.size())
                                    .mapToObj(i -> isNumbered(counts[i], step) ? withoutNumber(all.get(i)) : all.get(i))
                                    .toList());
                }
            }
        }
        return lines;
    }

    /** What number each line has; 0 where it has none, being empty. */
    private static int[] counts(List<Line> lines, boolean byPage, boolean emptyToo) {
        int[] counts = new int[lines.size()];
        int count = 0;
        for (int i = 0; i < counts.length; i++) {
            if (byPage && i > 0 && lines.get(i).page() != lines.get(i - 1).page()) {
                count = 0;
            }
            counts[i] = !emptyToo && lines.get(i).text().isBlank() ? 0 : ++count;
        }
        return counts;
    }

    private static boolean isNumbered(int count, int step) {
        return count > 0 && count % step == 0;
    }

    private static boolean areNumbered(List<Line> lines, int[] counts, int step) {
        int numbers = 0;
        for (int i = 0; i < counts.length; i++) {
            if (isNumbered(counts[i], step)) {
                Matcher numbered = NUMBERED.matcher(lines.get(i).text());
                if (!numbered.matches() || Integer.parseInt(numbered.group(1)) != counts[i]) {
                    return false;
                }
                numbers++;
            }
        }
        return numbers >= EVIDENCE;
    }

    /** Spaces in its place, so that the line is set in as before. */
    private static Line withoutNumber(Line line) {
        Matcher numbered = NUMBERED.matcher(line.text());
        String text =
                numbered.matches() ? " ".repeat(numbered.end(1)) + line.text().substring(numbered.end(1)) : line.text();
        return new Line(line.page(), line.number(), text);
    }
}

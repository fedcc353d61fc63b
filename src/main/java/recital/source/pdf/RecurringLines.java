package recital.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import recital.text.PrintedLabel;

/**
 * The lines that stand at one place at the edges of most pages, as the heads and feet do that a program prints: the same but for
 * numbers that count with the pages.
 */
final class RecurringLines {

    /** A line of an edge has fewer lines between it and the edge. */
    private static final int EDGE = 4;

    /** On fewer pages nothing is told to recur. */
    private static final int LEAST = 3;

    /** Of the pages, one aside: on so many of them the line stands. */
    private static final double MOST = 0.6;

    /** In points: as far apart may lines of two pages be that recur. */
    private static final float LEVEL = 3f;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** Words, or the number of a page between dashes and strokes; a number with a stop may be that of a paragraph. */
    private static final Pattern TELLING =
            Pattern.compile(".*\\p{L}{3}.*|[-\u2013\u2014~|/\\s]*#[-\u2013\u2014~|/#\\s]*");

    /** "Page 2" and "Article 2". */
    private static final Pattern NAME_AND_NUMBER = Pattern.compile("\\p{L}+\\s*#");

    /** A "2" behind a stop, which may be the mark of a note, is the number of a revision here. */
    private static final String CLOSING = ",;.:\u060c\u061b\uff0c\uff1b\u3002\uff1a";

    private final Map<String, List<Edge>> edges = new HashMap<>();
    private final int pages;

    private record Edge(int page, float level, List<Integer> numbers) {}

    RecurringLines(List<List<PdfLine>> pages) {
        this.pages = pages.size();
        for (int p = 0; p < pages.size() && pages.size() >= LEAST; p++) {
            List<PdfLine> lines = pages.get(p);
            for (int i = 0; i < lines.size(); i++) {
                if (i < EDGE || i >= lines.size() - EDGE) {
                    String text = lines.get(i).text().strip();
                    edges.computeIfAbsent(unnumbered(text), key -> new ArrayList<>())
                            .add(new Edge(p, lines.get(i).baseline(), numbers(text)));
                }
            }
        }
    }

    private static String unnumbered(String text) {
        // A sign of number that is printed stands for none of the numbers.
        return NUMBER.matcher(text.replace('#', '\u2317')).replaceAll("#");
    }

    private static List<Integer> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
    }

    /** Whether a line of a page, whose number begins with 0, is one of them. */
    boolean have(PdfLine line, int page) {
        String text = line.text().strip();
        String key = unnumbered(text);
        List<Edge> others = edges.getOrDefault(key, List.of());
        if (others.size() < LEAST || !TELLING.matcher(key).matches() || mayBeText(text)) {
            return false;
        }
        List<Integer> numbers = numbers(text);
        if (NAME_AND_NUMBER.matcher(key).matches() && numbers.get(0) != page + 1) {
            return false;
        }
        long alike = others.stream()
                .filter(other -> Math.abs(other.level() - line.baseline()) <= LEVEL)
                .filter(other -> count(numbers, other.numbers(), other.page() - page))
                .mapToInt(Edge::page)
                .distinct()
                .count();
        return alike >= LEAST && alike >= MOST * (pages - 1);
    }

    /** A paragraph begins with its number, and ends with a sign. */
    private static boolean mayBeText(String text) {
        return CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0
                || PrintedLabel.first(text).isPresent();
    }

    /** Whether each number is the same, or counts with the pages. */
    private static boolean count(List<Integer> some, List<Integer> others, int pages) {
        for (int i = 0; i < some.size(); i++) {
            int step = others.get(i) - some.get(i);
            if (step != 0 && step != pages) {
                return false;
            }
        }
        return true;
    }
}

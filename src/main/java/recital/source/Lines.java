package recital.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import recital.model.Format;

/**
 * A document as lines in the order of the file.
 *
 * @param format the format of the file
 * @param lines every line, blank ones included
 */
public record Lines(Format format, List<Line> lines) implements Source {

    /** What a line takes, in bytes, on its way to its paragraph, however short it is. */
    private static final int MEMORY_OF_LINE = 1024;

    public Lines {
        Objects.requireNonNull(format);
        lines = List.copyOf(lines);
    }

    /**
     * Cuts text into lines and, where it has form feeds, pages.
     *
     * @throws SourceException where it is too long, or has too many lines
     */
    public static Lines of(Format format, String text, Limits limits) throws SourceException {
        if (text.length() > limits.characters()) {
            throw SourceException.limitExceeded(Limit.CHARACTERS, "longer than " + limits.characters() + " characters");
        }
        limits.checkNumber(
                text.chars()
                        .filter(c -> "\n\r\f\u0085\u2028\u2029".indexOf(c) >= 0)
                        .count(),
                MEMORY_OF_LINE,
                "lines");
        return of(format, text);
    }

    private static Lines of(Format format, String text) {
        List<Line> lines = new ArrayList<>();
        int page = text.indexOf('\f') < 0 ? 0 : 1;
        int number = 0;
        for (String line : text.split("\r\n|[\n\r\u0085\u2028\u2029]", -1)) {
            number++;
            String[] parts = line.split("\f", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    page++;
                }
                if (i == 0 || !parts[i].isEmpty()) {
                    lines.add(new Line(page, number, parts[i]));
                }
            }
        }
        return new Lines(format, lines);
    }

    @Override
    public String visibleText() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /**
     * One line.
     *
     * @param page the page on which it stands, from 1; 0 where the format does not tell
     * @param number the line's number in the file, from 1
     * @param text the line without its line end, white space kept
     */
    public record Line(int page, int number, String text) {

        public Line {
            Objects.requireNonNull(text);
        }

        /** Whether the line shows nothing. */
        public boolean blank() {
            return text.codePoints()
                    .allMatch(c -> Character.isWhitespace(c)
                            || Character.isSpaceChar(c)
                            || Character.isIdentifierIgnorable(c));
        }
    }
}

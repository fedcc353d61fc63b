package recital.source;

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

    public Lines {
        Objects.requireNonNull(format);
        lines = List.copyOf(lines);
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

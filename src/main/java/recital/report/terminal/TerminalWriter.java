package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;
import recital.text.WordCharacters;

/** Writes styled text to a terminal, wrapped by word to its width. */
final class TerminalWriter {

    /** A line ends at a space all the same where no more than this part of it is left open. */
    private static final int SHARE_LEFT_OPEN = 4;

    private static final int RIGHT_TO_LEFT_ISOLATE = 0x2067;
    private static final int POP_ISOLATE = 0x2069;

    private final Writer out;
    private final int width;
    private final int textWidth;
    private final Screen screen;
    private final EncodableText encodable;

    TerminalWriter(Writer out, TerminalOptions options) {
        this.out = out;
        width = options.width();
        textWidth = options.textWidth();
        screen = options.screen();
        encodable = new EncodableText(screen.charset());
    }

    void blank() throws IOException {
        out.append('\n');
    }

    /** Writes text that begins and goes on at the margin. */
    void line(StyledText... spans) throws IOException {
        paragraph(StyledText.plain(""), 0, List.of(spans));
    }

    /** Writes text of one style that begins and goes on at the margin. */
    void line(String text, Style style) throws IOException {
        line(new StyledText(text, style));
    }

    /** Writes what must be said of a text first, where there is something. */
    void warning(Optional<String> warning) throws IOException {
        if (warning.isPresent()) {
            line(warning.get(), Style.WARNING);
        }
    }

    /** Writes text that is indented whole. */
    void indented(int columns, List<StyledText> spans) throws IOException {
        paragraph(StyledText.plain(" ".repeat(columns)), columns, spans);
    }

    /** Writes text of one style that is indented whole. */
    void indented(int columns, String text, Style style) throws IOException {
        indented(columns, List.of(new StyledText(text, style)));
    }

    /** Writes a name in a column of its own and text beside it; where the name is too long, one space stands between. */
    void entry(StyledText name, int columns, List<StyledText> spans) throws IOException {
        String padding = " ".repeat(Math.max(1, columns - DisplayWidth.of(name.text())));
        paragraph(new StyledText(name.text() + padding, name.style()), columns, spans);
    }

    /** The columns of the terminal, for what stands in columns. */
    int width() {
        return width;
    }

    /** The columns that running text may take. */
    int textWidth() {
        return textWidth;
    }

    /**
     * Writes a paragraph; a line feed in it begins a new line.
     *
     * @param first what the first line begins with
     * @param hanging the columns by which the others are indented
     */
    void paragraph(StyledText first, int hanging, List<StyledText> spans) throws IOException {
        List<Glyph> glyphs = glyphs(spans);
        boolean rightToLeft = isRightToLeft(glyphs);
        List<Glyph> beginning = glyphs(List.of(first));
        int taken = width(beginning);
        paint(beginning);
        int from = 0;
        do {
            LineBreak line = fit(glyphs, from, textWidth - taken);
            write(isolated(glyphs.subList(from, line.end()), rightToLeft));
            from = line.next();
            if (from < glyphs.size()) {
                out.append(" ".repeat(hanging));
            }
            taken = hanging;
        } while (from < glyphs.size());
    }

    /**
     * One of several texts that stand side by side.
     *
     * @param width the columns that it may take; 0 where it has none
     * @param right whether it stands at the right of them
     */
    record ColumnText(List<StyledText> spans, int width, boolean right) {}

    /** Writes texts side by side, each wrapped to its own width, with so many columns between them. */
    void columns(int indent, int gap, List<ColumnText> texts) throws IOException {
        List<List<List<Glyph>>> wrapped = new ArrayList<>();
        for (ColumnText text : texts) {
            wrapped.add(wrapped(text));
        }
        int lines = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < lines; line++) {
            List<Glyph> row = new ArrayList<>(spaces(indent));
            for (int i = 0; i < texts.size(); i++) {
                List<Glyph> own = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : List.of();
                List<Glyph> rest = spaces(texts.get(i).width() - width(own));
                row.addAll(i == 0 ? List.of() : spaces(gap));
                row.addAll(texts.get(i).right() ? rest : own);
                row.addAll(texts.get(i).right() ? own : rest);
            }
            write(row);
        }
    }

    private List<List<Glyph>> wrapped(ColumnText text) {
        List<Glyph> glyphs = glyphs(text.spans());
        boolean rightToLeft = isRightToLeft(glyphs);
        List<List<Glyph>> lines = new ArrayList<>();
        int from = 0;
        while (from < glyphs.size()) {
            LineBreak line = fit(glyphs, from, text.width());
            lines.add(isolated(glyphs.subList(from, line.end()), rightToLeft));
            from = line.next();
        }
        return lines;
    }

    /** Whether the first letter of a text is of a script that is written from right to left. */
    private static boolean isRightToLeft(List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            switch (Character.getDirectionality(glyph.codePoint())) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /**
     * A line of a text that is written from right to left keeps its direction and takes nothing of the row around it.
     *
     * <p>source: Unicode Standard Annex 9, explicit directional isolates.
     */
    private static List<Glyph> isolated(List<Glyph> line, boolean rightToLeft) {
        List<Glyph> shown = withoutLastSpaces(line);
        if (!rightToLeft || shown.isEmpty()) {
            return shown;
        }
        List<Glyph> isolated = new ArrayList<>(shown.size() + 2);
        isolated.add(new Glyph(RIGHT_TO_LEFT_ISOLATE, Style.PLAIN, ""));
        isolated.addAll(shown);
        isolated.add(new Glyph(POP_ISOLATE, Style.PLAIN, ""));
        return isolated;
    }

    private List<Glyph> glyphs(List<StyledText> spans) {
        List<Glyph> glyphs = new ArrayList<>();
        for (StyledText span : spans) {
            encodable.of(span.text()).codePoints().forEach(c -> glyphs.add(new Glyph(c, span.style(), "")));
        }
        return screen.links() ? linked(glyphs) : glyphs;
    }

    private static List<Glyph> linked(List<Glyph> glyphs) {
        int[] codePoints = glyphs.stream().mapToInt(Glyph::codePoint).toArray();
        SymbolLinks links = new SymbolLinks(new String(codePoints, 0, codePoints.length));
        List<Glyph> linked = new ArrayList<>();
        int offset = 0;
        for (Glyph glyph : glyphs) {
            linked.add(new Glyph(glyph.codePoint(), glyph.style(), links.at(offset)));
            offset += Character.charCount(glyph.codePoint());
        }
        return linked;
    }

    private static List<Glyph> spaces(int number) {
        return Collections.nCopies(Math.max(0, number), new Glyph(' ', Style.PLAIN, ""));
    }

    private static int width(List<Glyph> glyphs) {
        return glyphs.stream()
                .mapToInt(glyph -> DisplayWidth.of(glyph.codePoint()))
                .sum();
    }

    /** Writes runs of one look between the sequences that switch it on and off. */
    private void paint(List<Glyph> glyphs) throws IOException {
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || !glyphs.get(i).looksLike(glyphs.get(start))) {
                StringBuilder run = new StringBuilder();
                glyphs.subList(start, i).forEach(glyph -> run.appendCodePoint(glyph.codePoint()));
                out.append(linked(
                        colored(run.toString(), glyphs.get(start).style()),
                        glyphs.get(start).address()));
                start = i;
            }
        }
    }

    private String colored(String run, Style style) {
        return !screen.color() || style == Style.PLAIN ? run : "\u001b[" + codes(style) + "m" + run + "\u001b[0m";
    }

    /** source: OSC 8, https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda */
    private static String linked(String run, String address) {
        return address.isEmpty() ? run : "\u001b]8;;" + address + "\u001b\\" + run + "\u001b]8;;\u001b\\";
    }

    private static String codes(Style style) {
        return switch (style) {
            case PLAIN -> "";
            case STRONG -> "1";
            case QUIET -> "2";
            case DELETED -> "31;9";
            case INSERTED -> "32;4";
            case ABANDONED -> "32;9";
            case ADDED -> "36;4";
            case RESTORED -> "35;4";
            case LOSS -> "31";
            case GAIN -> "32";
            case WARNING -> "33";
            case THIS_YEAR -> "1;32";
            case RECENT -> "36";
            case SOME_YEARS -> "34";
            case OLD -> "35";
        };
    }

    /** The longest line from there that fits: up to a line feed, the last space, or, in a long word, the edge. */
    private static LineBreak fit(List<Glyph> glyphs, int from, int columns) {
        int taken = 0;
        int space = -1;
        for (int i = from; i < glyphs.size(); i++) {
            int c = glyphs.get(i).codePoint();
            if (c == '\n') {
                return new LineBreak(i, i + 1);
            }
            if (c == ' ' && !isInsideSymbol(glyphs, i)) {
                space = i;
            }
            taken += DisplayWidth.of(c);
            if (taken > columns && c != ' ') {
                int beforeWord = beforeWordByItself(glyphs, from, i);
                return beforeWord > Math.max(space + columns / SHARE_LEFT_OPEN, from)
                        ? new LineBreak(beforeWord, beforeWord)
                        : space > from ? new LineBreak(space, space + 1) : wordBreak(from, i);
            }
        }
        return new LineBreak(glyphs.size(), glyphs.size());
    }

    /**
     * The last place up to there at which a line may break without a space: beside a character that is a word by itself,
     * unless what follows is a sign that closes or the one before opens; 0 where there is none.
     */
    private static int beforeWordByItself(List<Glyph> glyphs, int from, int at) {
        for (int i = at; i > from; i--) {
            int before = glyphs.get(i - 1).codePoint();
            int here = glyphs.get(i).codePoint();
            if (WordCharacters.isWordByItself(before) && Character.isLetterOrDigit(here)
                    || WordCharacters.isWordByItself(here) && !isOpening(before)) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isOpening(int sign) {
        int type = Character.getType(sign);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    /** The space in "S/RES/2504 (2020)". */
    private static boolean isInsideSymbol(List<Glyph> glyphs, int space) {
        return space > 0
                && space + 2 < glyphs.size()
                && Character.isDigit(glyphs.get(space - 1).codePoint())
                && glyphs.get(space + 1).codePoint() == '('
                && Character.isDigit(glyphs.get(space + 2).codePoint());
    }

    /** Cuts a word that is longer than a line, but never a line without a character. */
    private static LineBreak wordBreak(int from, int at) {
        int end = Math.max(at, from + 1);
        return new LineBreak(end, end);
    }

    private void write(List<Glyph> line) throws IOException {
        paint(withoutLastSpaces(line));
        out.append('\n');
    }

    private static List<Glyph> withoutLastSpaces(List<Glyph> glyphs) {
        int end = glyphs.size();
        while (end > 0 && glyphs.get(end - 1).codePoint() == ' ') {
            end--;
        }
        return glyphs.subList(0, end);
    }

    /**
     * A character with its look.
     *
     * @param address where it leads; empty where it is no link
     */
    private record Glyph(int codePoint, Style style, String address) {

        boolean looksLike(Glyph other) {
            return style == other.style && address.equals(other.address);
        }
    }

    /** Where a line ends, and where the next one begins. */
    private record LineBreak(int end, int next) {}
}

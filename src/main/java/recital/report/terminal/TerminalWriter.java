package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;

/** Writes styled text to a terminal, wrapped by word to its width. */
final class TerminalWriter {

    private static final char RIGHT_TO_LEFT_ISOLATE = 0x2067;
    private static final char POP_ISOLATE = 0x2069;

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

    /** Writes a name and text behind it, indented whole; the name is no part of the text, whose direction may be another. */
    void named(int columns, StyledText name, List<StyledText> spans) throws IOException {
        if (isLong(columns, name)) {
            above(columns, name);
            indented(columns, spans);
        } else {
            paragraph(List.of(StyledText.plain(" ".repeat(columns)), name), columns, spans);
        }
    }

    /** Whether a name leaves less than a third of its line to the text behind it. */
    private boolean isLong(int columns, StyledText name) {
        return 3 * (columns + DisplayWidth.of(name.text())) > 2 * textWidth;
    }

    private void above(int columns, StyledText name) throws IOException {
        indented(columns, name.text().stripTrailing(), name.style());
    }

    /** Writes a name in a column of its own and text beside it; where the name is too long, one space stands between. */
    void entry(StyledText name, int columns, List<StyledText> spans) throws IOException {
        if (isLong(0, name)) {
            above(0, name);
            indented(columns, spans);
            return;
        }
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
        paragraph(List.of(first), hanging, spans);
    }

    private void paragraph(List<StyledText> first, int hanging, List<StyledText> spans) throws IOException {
        GlyphText text = glyphs(spans);
        GlyphText beginning = glyphs(first);
        boolean rightToLeft = text.isRightToLeft();
        int taken = beginning.width();
        paintMixed(beginning, 0, beginning.length());
        int from = 0;
        do {
            LineBreak line = LineBreak.fitting(text, from, textWidth - taken);
            paintLine(text, from, line.end(), rightToLeft);
            out.append('\n');
            from = line.next();
            if (from < text.length()) {
                out.append(" ".repeat(hanging));
            }
            taken = hanging;
        } while (from < text.length());
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
        List<WrappedText> wrapped = texts.stream().map(this::wrapped).toList();
        int lines = wrapped.stream().mapToInt(text -> text.lines().size()).max().orElse(0);
        for (int line = 0; line < lines; line++) {
            int open = indent;
            for (int i = 0; i < texts.size(); i++) {
                WrappedText column = wrapped.get(i);
                int from = column.from(line);
                int to = column.to(line);
                int rest = Math.max(0, texts.get(i).width() - column.text().width(from, to));
                open += (i == 0 ? 0 : gap) + (texts.get(i).right() ? rest : 0);
                if (from < to) {
                    out.append(" ".repeat(open));
                    paintLine(column.text(), from, to, column.text().isRightToLeft());
                    open = 0;
                }
                open += texts.get(i).right() ? 0 : rest;
            }
            out.append('\n');
        }
    }

    private WrappedText wrapped(ColumnText column) {
        GlyphText text = glyphs(column.spans());
        List<LineBreak> lines = new ArrayList<>();
        for (int from = 0;
                from < text.length();
                from = lines.get(lines.size() - 1).next()) {
            lines.add(LineBreak.fitting(text, from, column.width()));
        }
        return new WrappedText(text, lines);
    }

    /** A text and where its lines end; beyond the last one the lines are empty. */
    private record WrappedText(GlyphText text, List<LineBreak> lines) {

        int from(int line) {
            int before = Math.min(line, lines.size());
            return before == 0 ? 0 : lines.get(before - 1).next();
        }

        int to(int line) {
            int from = from(line);
            return line < lines.size()
                    ? text.withoutLastSpaces(from, lines.get(line).end())
                    : from;
        }
    }

    private GlyphText glyphs(List<StyledText> spans) {
        return new GlyphText(spans, encodable, screen.links());
    }

    /**
     * Paints a line without the spaces at its end. One that is written from right to left keeps its direction and takes
     * nothing of the row around it; so does each stretch in that direction on another line.
     *
     * <p>source: Unicode Standard Annex 9, explicit directional isolates.
     */
    private void paintLine(GlyphText text, int from, int to, boolean rightToLeft) throws IOException {
        int end = text.withoutLastSpaces(from, to);
        if (rightToLeft && end > from) {
            isolate(text, new RightToLeftRun(from, end));
        } else {
            paintMixed(text, from, end);
        }
    }

    private void paintMixed(GlyphText text, int from, int to) throws IOException {
        if (!text.mayRunFromRightToLeft()) {
            paint(text, from, to);
            return;
        }
        int at = from;
        Optional<RightToLeftRun> run = RightToLeftRun.first(text, at, to);
        while (run.isPresent()) {
            paint(text, at, run.get().from());
            isolate(text, run.get());
            at = run.get().to();
            run = RightToLeftRun.first(text, at, to);
        }
        paint(text, at, to);
    }

    private void isolate(GlyphText text, RightToLeftRun run) throws IOException {
        out.append(RIGHT_TO_LEFT_ISOLATE);
        paint(text, run.from(), run.to());
        out.append(POP_ISOLATE);
    }

    /** Writes runs of one look between the sequences that switch it on and off. */
    private void paint(GlyphText text, int from, int to) throws IOException {
        int start = from;
        while (start < to) {
            int end = text.endOfLook(start, to);
            out.append(linked(colored(text.substring(start, end), text.style(start)), text.address(start)));
            start = end;
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
}

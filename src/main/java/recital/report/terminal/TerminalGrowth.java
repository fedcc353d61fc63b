package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.report.TextRenderer;
import recital.report.phrases.GrowthPhrases;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;
import recital.report.terminal.TerminalWriter.ColumnText;
import recital.search.growth.GrownParagraph;
import recital.search.growth.Growth;
import recital.search.growth.GrowthPeriod;
import recital.search.growth.Origin;
import recital.search.growth.WordCounts;
import recital.search.growth.WordKind;

/** Shows on a terminal where words come from: a row a year or session, then what grew most. */
final class TerminalGrowth implements TextRenderer<Growth> {

    private static final int GAP = 2;

    /** What grew most fits on a screen; the other formats have all. */
    private static final int MOST = 10;

    private final TerminalOptions options;

    TerminalGrowth(TerminalOptions options) {
        this.options = options;
    }

    @Override
    public void write(Growth growth, Writer out) throws IOException {
        TerminalWriter writer = new TerminalWriter(out, options);
        writer.line(GrowthPhrases.heading(growth), Style.STRONG);
        for (String line : GrowthPhrases.method(growth)) {
            writer.line(line, Style.QUIET);
        }
        writer.blank();
        table(growth, writer);
        writer.blank();
        for (String line : GrowthPhrases.shares(growth)) {
            writer.line(StyledText.plain(line));
        }
        for (String line : GrowthPhrases.growth(growth)) {
            writer.line(StyledText.plain(line));
        }
        grown(growth.grown(), writer);
    }

    private void table(Growth growth, TerminalWriter writer) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(
                        Stream.of(growth.grouping().code(), "texts", "words", "mean"), GrowthPhrases.columns().stream())
                .toList());
        for (GrowthPeriod period : growth.periods()) {
            rows.add(row(Integer.toString(period.number()), period.documents().size(), period.words(), period.mean()));
        }
        if (growth.periods().size() > 1) {
            WordCounts all = growth.words();
            rows.add(row("all", growth.documents(), all, (double) all.total() / growth.documents()));
        }
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> width(rows, column))
                .toArray();
        List<List<Integer>> parts = parts(widths);
        for (List<Integer> part : parts) {
            if (part != parts.get(0)) {
                writer.blank();
            }
            for (List<String> row : rows) {
                Style style = row == rows.get(0) ? Style.QUIET : Style.PLAIN;
                List<ColumnText> cells = new ArrayList<>();
                for (int column : part) {
                    cells.add(new ColumnText(
                            List.of(new StyledText(row.get(column), style)), widths[column], column > 0));
                }
                writer.columns(0, GAP, cells);
            }
        }
    }

    /** That of the longest word of a column. */
    private static int width(List<List<String>> rows, int column) {
        return rows.stream()
                .flatMapToInt(row -> Arrays.stream(row.get(column).split(" ")).mapToInt(String::length))
                .max()
                .orElse(0);
    }

    /** The columns side by side that a narrow terminal has room for, and below them the others, each part behind the first one. */
    private List<List<Integer>> parts(int[] widths) {
        List<List<Integer>> parts = new ArrayList<>(List.of(new ArrayList<>(List.of(0))));
        int used = widths[0];
        for (int column = 1; column < widths.length; column++) {
            List<Integer> last = parts.get(parts.size() - 1);
            if (last.size() > 1 && used + GAP + widths[column] > options.width()) {
                last = new ArrayList<>(List.of(0));
                parts.add(last);
                used = widths[0];
            }
            last.add(column);
            used += GAP + widths[column];
        }
        return parts;
    }

    private static List<String> row(String name, int documents, WordCounts words, double mean) {
        List<String> row = new ArrayList<>(List.of(
                name,
                GrowthPhrases.number(documents),
                GrowthPhrases.number(words.total()),
                GrowthPhrases.number(Math.round(mean))));
        Arrays.stream(Origin.values()).forEach(origin -> row.add(GrowthPhrases.number(words.of(origin))));
        Arrays.stream(WordKind.values()).forEach(kind -> row.add(GrowthPhrases.number(words.of(kind))));
        return row;
    }

    private void grown(List<GrownParagraph> grown, TerminalWriter writer) throws IOException {
        if (grown.isEmpty()) {
            return;
        }
        writer.blank();
        writer.line("What grew most", Style.STRONG);
        for (GrownParagraph paragraph : grown.subList(0, Math.min(MOST, grown.size()))) {
            writer.paragraph(
                    new StyledText(GrowthPhrases.place(paragraph), Style.STRONG),
                    GAP,
                    List.of(
                            StyledText.plain("  " + GrowthPhrases.what(paragraph)),
                            new StyledText(
                                    " (" + GrowthPhrases.origins(paragraph) + "): " + GrowthPhrases.excerpt(paragraph),
                                    Style.QUIET)));
        }
        if (grown.size() > MOST) {
            writer.line((grown.size() - MOST) + " more came or grew", Style.QUIET);
        }
    }
}

package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import recital.diff.Change;
import recital.diff.ResolutionDiff;
import recital.diff.Significance;
import recital.report.TextRenderer;
import recital.report.phrases.ChangePhrases;
import recital.report.phrases.ChangePhrases.KindPhrase;
import recital.report.phrases.ChangedTable;
import recital.report.phrases.ChangedWords;
import recital.report.phrases.CountPhrases;
import recital.report.phrases.DiffView;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;
import recital.report.phrases.UnchangedRuns;
import recital.report.phrases.UnchangedRuns.ChangeRun;
import recital.report.terminal.TerminalWriter.ColumnText;

/**
 * Shows a comparison on a terminal as a line a change: how many words went and came, and a bar of them; where there is
 * little room, what changed stands below.
 *
 * <p>Words, not letters, are counted: they are what a drafter weighs. The bars are drawn to one scale, by which the
 * longest fits.
 */
final class TerminalStat implements TextRenderer<ResolutionDiff> {

    private static final int GAP = 2;
    private static final int INDENT = 4;

    /** The fewest columns in which the words of a line can be read. */
    private static final int NARROWEST = 24;

    private final TerminalOptions options;

    TerminalStat(TerminalOptions options) {
        this.options = options;
    }

    private record StatLine(String ids, String what, Style style, ChangedWords words) {

        static StatLine of(ChangeRun run) {
            ChangedWords words = ChangedWords.of(run.changes());
            if (run.table().isPresent()) {
                ChangedTable table = run.table().get();
                return new StatLine(table.ids(), table.name() + ", " + table.what(), Style.PLAIN, words);
            }
            Change change = run.changes().get(0);
            ChangePhrases label = ChangePhrases.of(change);
            String kinds = ChangePhrases.kindPhrases(change).stream()
                    .map(KindPhrase::label)
                    .collect(Collectors.joining(", "));
            String what = label.what() + (kinds.isEmpty() ? "" : ": " + kinds);
            return new StatLine(
                    label.ids(),
                    what,
                    change.significance() == Significance.ROUTINE ? Style.QUIET : Style.PLAIN,
                    words);
        }
    }

    @Override
    public void write(ResolutionDiff diff, Writer out) throws IOException {
        TerminalWriter writer = new TerminalWriter(out, options);
        DiffView view = DiffView.of(diff, options.filter());
        List<ChangeRun> runs = UnchangedRuns.of(view.diff(), view.changes()).stream()
                .filter(ChangeRun::isChange)
                .toList();
        List<StatLine> lines = runs.stream().map(StatLine::of).toList();
        ChangedWords sum = lines.stream().map(StatLine::words).reduce(ChangedWords.NONE, ChangedWords::plus);
        writer.line(diff.earlier().name() + " \u2192 " + diff.later().name(), Style.STRONG);
        lines(lines, writer);
        long changed = runs.stream()
                .flatMap(run -> run.changes().stream())
                .filter(Change::changed)
                .count();
        writer.line(
                CountPhrases.count(changed, "paragraph") + " changed, " + CountPhrases.count(sum.removed(), "word")
                        + " removed, " + sum.inserted() + " inserted",
                Style.STRONG);
        TerminalDiff.leftOut(view, options, writer);
    }

    private static void lines(List<StatLine> lines, TerminalWriter writer) throws IOException {
        int room = writer.textWidth();
        int most = most(lines, line -> line.words.sum());
        int number = most(lines, line -> Integer.toString(line.words.sum()).length());
        int bar = Math.min(most, room / 4);
        int ids = Math.min(most(lines, line -> DisplayWidth.of(line.ids)), room / 4);
        int what = most(lines, line -> DisplayWidth.of(line.what));
        int left = room - ids - number - bar - 3 * GAP;
        boolean below = left < Math.min(what, NARROWEST);
        for (StatLine line : lines) {
            ColumnText name = new ColumnText(
                    List.of(new StyledText(line.ids, Style.STRONG)),
                    below ? room - number - bar - 2 * GAP : ids,
                    false);
            StyledText words = new StyledText(line.what, line.style);
            List<ColumnText> columns = new ArrayList<>(List.of(
                    name,
                    new ColumnText(List.of(StyledText.plain(Integer.toString(line.words.sum()))), number, true),
                    new ColumnText(bar(line.words, most, bar), bar, false)));
            if (!below) {
                columns.add(1, new ColumnText(List.of(words), Math.min(what, left), false));
            }
            writer.columns(0, GAP, columns);
            if (below) {
                writer.indented(INDENT, List.of(words));
            }
        }
    }

    private static int most(List<StatLine> lines, ToIntFunction<StatLine> measure) {
        return lines.stream().mapToInt(measure).max().orElse(0);
    }

    /** A sign a word, or so many words; who has any has a sign. */
    private static List<StyledText> bar(ChangedWords words, int most, int columns) {
        List<StyledText> bar = new ArrayList<>();
        bar.add(new StyledText("-".repeat(signs(words.removed(), most, columns)), Style.LOSS));
        bar.add(new StyledText("+".repeat(signs(words.inserted(), most, columns)), Style.GAIN));
        return bar;
    }

    private static int signs(int words, int most, int columns) {
        return most <= columns ? words : words == 0 ? 0 : Math.max(1, (int) ((long) words * columns / most));
    }
}

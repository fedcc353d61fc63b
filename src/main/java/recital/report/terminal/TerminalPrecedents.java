package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recital.diff.TextDiff;
import recital.report.TextRenderer;
import recital.report.phrases.DiffMarkup;
import recital.report.phrases.Excerpt;
import recital.report.phrases.PrecedentPhrases;
import recital.report.phrases.PrecedentPhrases.SeriesLine;
import recital.report.phrases.Provenance;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;
import recital.report.terminal.TerminalWriter.ColumnText;
import recital.search.precedent.PrecedentAnswer;
import recital.search.precedent.PrecedentGroup;
import recital.search.precedent.Precedents;
import recital.search.precedent.Precedents.View;

/** Shows on a terminal where wording was agreed before: a row for each group of precedents and the words that differ. */
final class TerminalPrecedents implements TextRenderer<Precedents> {

    private static final int INDENT = 4;
    private static final int GAP = 2;
    private static final int EXCERPT = 12;

    /** Of more titles the others are counted. */
    private static final int SERIES = 5;

    /** The width of a run of years. */
    private static final int YEARS = 10;

    /** The fewest columns in which a title can be read. */
    private static final int NARROWEST = 24;

    private final TerminalOptions options;
    private final DiffMarkup markup;

    TerminalPrecedents(TerminalOptions options) {
        this.options = options;
        this.markup = new DiffMarkup(options.signs(), options.full());
    }

    @Override
    public void write(Precedents precedents, Writer out) throws IOException {
        TerminalWriter writer = new TerminalWriter(out, options);
        writer.line(PrecedentPhrases.heading(precedents), Style.STRONG);
        writer.line(PrecedentPhrases.scope(precedents), Style.QUIET);
        writer.warning(Provenance.warning(precedents.scope().edition()));
        Optional<String> summary = PrecedentPhrases.summary(precedents);
        if (summary.isPresent()) {
            writer.line(StyledText.plain(summary.get()));
        }
        if (precedents.view() == View.DOCUMENT) {
            overview(precedents, writer);
        }
        for (PrecedentAnswer answer : precedents.answers()) {
            if (!answer.groups().isEmpty() || precedents.view() != View.DOCUMENT) {
                answer(answer, precedents, writer);
            }
        }
    }

    private void overview(Precedents precedents, TerminalWriter writer) throws IOException {
        writer.blank();
        TextTable table = new TextTable();
        for (PrecedentAnswer answer : precedents.answers()) {
            Optional<PrecedentGroup> closest = answer.groups().stream().findFirst();
            table.add(
                    List.of(
                            PrecedentPhrases.name(answer),
                            closest.isEmpty() ? "" : PrecedentPhrases.share(answer),
                            PrecedentPhrases.first(answer),
                            closest.map(group -> Integer.toString(group.resolutions()))
                                    .orElse("")),
                    Excerpt.of(answer.asked().text(), EXCERPT));
        }
        table.write(writer);
    }

    private void answer(PrecedentAnswer answer, Precedents precedents, TerminalWriter writer) throws IOException {
        writer.blank();
        List<StyledText> head = new ArrayList<>();
        String name = PrecedentPhrases.name(answer);
        if (!name.isEmpty()) {
            head.add(new StyledText(name + "  ", Style.STRONG));
        }
        head.add(StyledText.plain(PrecedentPhrases.shared(answer)));
        writer.line(head.toArray(StyledText[]::new));
        int number = 1;
        for (PrecedentGroup group : answer.groups()) {
            group(number++, group, answer, precedents, writer);
        }
        Optional<String> hidden = PrecedentPhrases.hidden(answer);
        if (hidden.isPresent()) {
            writer.blank();
            writer.indented(INDENT, hidden.get(), Style.QUIET);
        }
    }

    private void group(
            int number, PrecedentGroup group, PrecedentAnswer answer, Precedents precedents, TerminalWriter writer)
            throws IOException {
        writer.blank();
        writer.entry(
                StyledText.plain(number + "."),
                INDENT,
                List.of(
                        new StyledText(PrecedentPhrases.course(group), Style.STRONG),
                        StyledText.plain(", " + PrecedentPhrases.spread(group))));
        List<SeriesLine> all = PrecedentPhrases.series(group, precedents);
        List<SeriesLine> shown = options.full() || all.size() <= SERIES + 1 ? all : all.subList(0, SERIES);
        for (SeriesLine series : shown) {
            titled(series.years(), series.called(), writer);
        }
        if (shown.size() < all.size()) {
            titled("", "and " + (all.size() - shown.size()) + " more titles", writer);
        }
        writer.indented(INDENT, text(group, answer.asked().text()));
    }

    private static void titled(String years, String title, TerminalWriter writer) throws IOException {
        int columns = Math.max(YEARS, DisplayWidth.of(years));
        int room = writer.textWidth() - INDENT - columns - GAP;
        if (room < NARROWEST) {
            if (!years.isEmpty()) {
                writer.indented(INDENT, years, Style.PLAIN);
            }
            writer.indented(INDENT + GAP, title, Style.QUIET);
            return;
        }
        writer.columns(
                INDENT,
                GAP,
                List.of(
                        new ColumnText(List.of(StyledText.plain(years)), columns, false),
                        new ColumnText(List.of(new StyledText(title, Style.QUIET)), room, false)));
    }

    /** The words of the closest precedent with those of the asked paragraph, what stands between the runs left out. */
    private List<StyledText> text(PrecedentGroup group, String asked) {
        List<StyledText> text = new ArrayList<>();
        text.add(new StyledText(group.closest().paragraph() + ": ", Style.QUIET));
        String between = "";
        for (Optional<TextDiff> passage : PrecedentPhrases.quoted(group, asked)) {
            text.add(StyledText.plain(between));
            text.addAll(passage.map(markup::excerpted).orElse(List.of(new StyledText("\u2026", Style.QUIET))));
            between = " ";
        }
        return text;
    }
}

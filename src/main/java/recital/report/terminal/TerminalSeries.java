package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import recital.corpus.catalog.Entry;
import recital.corpus.catalog.Problem;
import recital.corpus.series.Series;
import recital.corpus.series.SeriesIndex;
import recital.report.TextRenderer;
import recital.report.phrases.CountPhrases;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;

/** Shows on a terminal the annual series of a collection, each with its sessions as a row of marks and in words. */
final class TerminalSeries implements TextRenderer<SeriesIndex> {

    private static final int INDENT = 3;
    private static final String HERE = "\u25a0";
    private static final String MISSING = "\u25a1";
    private static final String NONE = "\u00b7";

    private final String collection;
    private final TerminalOptions options;

    /**
     * @param collection what the collection is called
     * @param options how the terminal looks
     */
    public TerminalSeries(String collection, TerminalOptions options) {
        this.collection = collection;
        this.options = options;
    }

    @Override
    public void write(SeriesIndex index, Writer out) throws IOException {
        TerminalWriter writer = new TerminalWriter(out, options);
        int documents = index.alone().size()
                + index.series().stream()
                        .mapToInt(series -> series.members().size())
                        .sum();
        writer.line(
                collection + ": " + index.series().size() + " series in "
                        + CountPhrases.count(documents, index.edition().label() + " document"),
                Style.STRONG);
        boolean several = index.series().size() > 1;
        for (int i = 0; i < index.series().size(); i++) {
            writer.blank();
            series(several ? (i + 1) + ". " : "", index.series().get(i), writer);
        }
        if (!index.alone().isEmpty()) {
            writer.blank();
            writer.line("In no series: " + names(index.alone()), Style.STRONG);
        }
        for (Problem problem : index.problems()) {
            writer.line("Could not be read: " + problem, Style.WARNING);
        }
    }

    private static void series(String number, Series series, TerminalWriter writer) throws IOException {
        writer.line(number + (series.title().isEmpty() ? "(without a title)" : series.title()), Style.STRONG);
        writer.indented(INDENT, counts(series), Style.PLAIN);
        SortedSet<Integer> sessions = sessions(series.members());
        if (!sessions.isEmpty()) {
            writer.indented(INDENT, row(sessions, sessions(series.missing())), Style.PLAIN);
        }
        if (!series.gaps().isEmpty()) {
            writer.indented(INDENT, NONE + " no resolution known of session " + runs(series.gaps()), Style.PLAIN);
        }
        if (!series.missing().isEmpty()) {
            writer.indented(INDENT, MISSING + " recalled and not here: " + names(series.missing()), Style.WARNING);
        }
        writer.indented(INDENT, names(series.members()), Style.QUIET);
        if (!series.related().isEmpty()) {
            writer.indented(
                    INDENT,
                    List.of(new StyledText(
                            "recalled with them, on another subject: "
                                    + series.related().stream()
                                            .map(symbol -> symbol.shortForm())
                                            .collect(Collectors.joining(", ")),
                            Style.QUIET)));
        }
    }

    private static String counts(Series series) {
        List<Entry> members = series.members();
        int drafts =
                (int) members.stream().filter(entry -> entry.symbol().isDraft()).count();
        List<String> parts = new ArrayList<>();
        parts.add(CountPhrases.count(members.size() - drafts, "resolution"));
        if (drafts > 0) {
            parts.add(CountPhrases.count(drafts, "draft"));
        }
        SortedSet<Integer> years = members.stream()
                .flatMapToInt(entry -> entry.year().stream())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        if (!years.isEmpty()) {
            parts.add("years " + runs(years));
        }
        return String.join(", ", parts);
    }

    /** A mark for each session from the first to the last: here, recalled and not here, or none known. */
    private static String row(SortedSet<Integer> here, Set<Integer> missing) {
        SortedSet<Integer> all = new TreeSet<>(here);
        all.addAll(missing);
        return all.first() + " "
                + IntStream.rangeClosed(all.first(), all.last())
                        .mapToObj(session -> here.contains(session) ? HERE : missing.contains(session) ? MISSING : NONE)
                        .collect(Collectors.joining())
                + " " + all.last();
    }

    private static SortedSet<Integer> sessions(Collection<Entry> entries) {
        return entries.stream()
                .filter(entry -> !entry.symbol().isDraft())
                .flatMapToInt(entry -> entry.session().stream())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String names(Collection<Entry> entries) {
        return entries.stream().map(entry -> entry.symbol().shortForm()).collect(Collectors.joining(", "));
    }

    /** "2001–2002, 2004, 2006–2025". */
    static String runs(SortedSet<Integer> numbers) {
        List<String> runs = new ArrayList<>();
        for (int first : numbers) {
            if (!numbers.contains(first - 1)) {
                int last = first;
                while (numbers.contains(last + 1)) {
                    last++;
                }
                runs.add(first == last ? String.valueOf(first) : first + "\u2013" + last);
            }
        }
        return String.join(", ", runs);
    }
}

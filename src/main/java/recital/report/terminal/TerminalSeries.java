package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
import recital.report.phrases.SeriesPhrases;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;

/** Shows on a terminal the annual series of a collection, each with its sessions as a row of marks and in words. */
final class TerminalSeries implements TextRenderer<SeriesIndex> {

    private static final int INDENT = 3;
    private static final String HERE = "\u25a0";
    private static final String MISSING = "\u25a1";
    private static final String NONE = "\u00b7";

    private final String collection;
    private final List<Series> all;
    private final TerminalOptions options;

    /**
     * @param collection what the collection is called
     * @param all its series, among which those that are shown have their numbers
     * @param options how the terminal looks
     */
    public TerminalSeries(String collection, List<Series> all, TerminalOptions options) {
        this.collection = collection;
        this.all = all;
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
        for (Series series : index.series()) {
            writer.blank();
            series(all.size() > 1 ? (all.indexOf(series) + 1) + ". " : "", series, writer);
        }
        if (!index.alone().isEmpty()) {
            writer.blank();
            writer.line("In no series: " + SeriesPhrases.names(index.alone()), Style.STRONG);
        }
        for (Problem problem : index.problems()) {
            writer.line("Could not be read: " + problem, Style.WARNING);
        }
    }

    private static void series(String number, Series series, TerminalWriter writer) throws IOException {
        writer.line(number + SeriesPhrases.title(series), Style.STRONG);
        writer.indented(INDENT, SeriesPhrases.counts(series), Style.PLAIN);
        SortedSet<Integer> sessions = sessions(series.members());
        if (!sessions.isEmpty()) {
            writer.indented(INDENT, row(sessions, sessions(series.missing())), Style.PLAIN);
        }
        Optional<String> gaps = SeriesPhrases.gaps(series);
        if (gaps.isPresent()) {
            writer.indented(INDENT, NONE + " " + gaps.get(), Style.PLAIN);
        }
        Optional<String> missing = SeriesPhrases.missing(series);
        if (missing.isPresent()) {
            writer.indented(INDENT, MISSING + " " + missing.get(), Style.WARNING);
        }
        writer.indented(INDENT, SeriesPhrases.names(series.members()), Style.QUIET);
        Optional<String> related = SeriesPhrases.related(series);
        if (related.isPresent()) {
            writer.indented(INDENT, List.of(new StyledText(related.get(), Style.QUIET)));
        }
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
}

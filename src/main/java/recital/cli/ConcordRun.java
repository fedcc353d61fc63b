package recital.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import recital.concord.ConcordSeries;
import recital.concord.Concordance;
import recital.model.Language;
import recital.model.Symbol;

/** Compares the languages of resolutions, those of a series one after another, the series on all processors. */
final class ConcordRun {

    private final LanguageTexts texts;
    private final Function<Symbol, Optional<LocalDate>> adopted;
    private final TimedWork timed;
    private final Console console;
    private final AtomicInteger compared = new AtomicInteger();

    ConcordRun(LanguageTexts texts, Function<Symbol, Optional<LocalDate>> adopted, TimedWork timed, Console console) {
        this.texts = texts;
        this.adopted = adopted;
        this.timed = timed;
        this.console = console;
    }

    /** What one series comes to, and what is to be told of its texts. */
    private record SeriesResult(Map<Symbol, Concordance> concordances, List<String> notes) {}

    /**
     * Compares resolutions. What cannot be read is told of in the order of the series, whichever ends first.
     *
     * @param bySeries those of each series that are asked for, by all years of the series
     * @return those that can be read
     */
    Map<Symbol, Concordance> of(Map<List<Symbol>, List<Symbol>> bySeries) throws CommandException {
        int all = bySeries.values().stream().mapToInt(List::size).sum();
        List<Callable<SeriesResult>> work = new ArrayList<>();
        bySeries.forEach((years, asked) -> work.add(() -> compared(years, asked, all)));
        Map<Symbol, Concordance> concordances = new HashMap<>();
        for (SeriesResult series : ParallelWork.inOrder("the languages", work)) {
            series.notes.forEach(console::note);
            concordances.putAll(series.concordances);
        }
        return concordances;
    }

    private SeriesResult compared(List<Symbol> years, List<Symbol> asked, int all) throws CommandException {
        List<String> notes = new ArrayList<>();
        ConcordSeries series =
                new ConcordSeries(years.size(), place -> texts.read(years.get(place), notes::add), adopted);
        Map<Symbol, Concordance> concordances = new HashMap<>();
        for (Symbol symbol : asked) {
            int documents = years.size() * Language.values().length;
            timed.on(symbol.shortForm(), documents, () -> series.at(years.indexOf(symbol)))
                    .ifPresent(concordance -> concordances.put(symbol, concordance));
            console.progress().show("compared " + compared.incrementAndGet() + " of " + all + " resolutions");
        }
        return new SeriesResult(concordances, notes);
    }
}

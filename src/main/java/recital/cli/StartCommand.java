package recital.cli;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.Entry;
import recital.model.Edition;
import recital.model.OfficialAddress;
import recital.model.Symbol;
import recital.report.phrases.CountPhrases;

/** {@code recital start}: from nothing to the first answer. */
@Command(
        name = "start",
        abbreviateSynopsis = true,
        header = "The way to the first answer.",
        description =
                "Tells what the collection has, which texts of the latest resolutions are missing and the command "
                        + "that gets them, and the commands that can be typed next. It changes nothing.",
        footer = {"  recital start", "  recital start --corpus texts"})
final class StartCommand implements Callable<Integer> {

    /** Of a collection of more series the largest are told too, and how one is found. */
    private static final int MOST_SERIES = 3;

    private static final int LARGEST = 5;

    private final Console console;
    private final StringBuilder text = new StringBuilder();

    @Mixin
    private CollectionOptions collection;

    @Mixin
    private CommonOptions common;

    StartCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandException {
        DocumentLoader documents = collection.open(console);
        Corpus corpus = documents.corpus();
        List<NextSteps> series = NextSteps.of(corpus).stream()
                .filter(steps -> documents.means(steps.later().symbol()))
                .toList();
        whatIsThere(corpus);
        series.stream().limit(MOST_SERIES).forEach(this::series);
        if (series.size() > MOST_SERIES) {
            others(series);
        }
        always(corpus, series);
        console.print(text.toString());
        return ExitStatus.DONE;
    }

    private void whatIsThere(Corpus corpus) {
        long official = corpus.entries().stream()
                .filter(entry -> entry.present() && entry.edition() == Edition.OFFICIAL)
                .count();
        long paraphrased = corpus.entries().stream()
                .filter(entry -> entry.present() && entry.edition() == Edition.PARAPHRASE)
                .count();
        line("Here: " + CountPhrases.count(official, "official text")
                + (paraphrased == 0 ? "" : ", " + CountPhrases.count(paraphrased, "paraphrase") + " to try with"));
        line("in " + corpus.name());
    }

    private void series(NextSteps steps) {
        line("");
        line(steps.title());
        for (Entry entry : List.of(steps.earlier(), steps.later())) {
            line("  " + entry.symbol().shortForm()
                    + (entry.year().isPresent() ? " of " + entry.year().getAsInt() : "")
                    + (entry.present() ? ": here" : ": not here"));
        }
        List<Symbol> missing = steps.missing();
        if (!missing.isEmpty()) {
            line("First get what is missing:");
            line("  " + Advice.fetching(missing) + collection.repeated());
            line("or download");
            missing.forEach(symbol -> line("  " + OfficialAddress.of(symbol)));
            line("and name the files in");
            line("  recital corpus add FILE..." + collection.repeated());
        }
        line(missing.isEmpty() ? "What changed, as a list, as a page, and in Word:" : "Then, what changed:");
        line("  " + steps.comparing() + collection.repeated());
        line("  " + steps.reporting() + collection.repeated());
        line("  recital diff " + Advice.quoted(steps.later().symbol().shortForm()) + " draft.docx -o changes.docx"
                + collection.repeated());
    }

    private void others(List<NextSteps> series) {
        line("");
        line("The series of which there are most texts:");
        series.stream()
                .sorted(Comparator.comparingInt(NextSteps::texts).reversed())
                .limit(LARGEST)
                .forEach(steps -> line(
                        "  " + steps.texts() + " to " + steps.later().symbol().shortForm() + ": " + steps.title()));
        line("These were the newest and the largest of " + series.size() + " series. By words of a title, and all:");
        line("  recital series WORDS" + collection.repeated());
        line("  recital series" + collection.repeated());
    }

    private void always(Corpus corpus, List<NextSteps> series) {
        line("");
        if (series.isEmpty()) {
            line("No two resolutions of one title: add some, or try what is inside the program:");
            line("  recital corpus add FILE..." + collection.repeated());
            line("  recital diff 2017 2018");
        } else if (corpus.entries().stream()
                .anyMatch(entry -> entry.present() && entry.edition() == Edition.PARAPHRASE)) {
            line("At once, from the paraphrases inside the program:");
            line("  recital diff 2017 2018");
        }
        line("All commands: recital --help");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}

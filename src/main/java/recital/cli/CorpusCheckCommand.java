package recital.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import recital.corpus.Census;
import recital.corpus.Corpus;
import recital.corpus.CorpusException;
import recital.corpus.Entry;
import recital.corpus.Problem;
import recital.report.JsonCensus;
import recital.report.TerminalCensus;

/** {@code recital corpus check}: whether all was read. */
@Command(
        name = "check",
        sortOptions = false,
        abbreviateSynopsis = true,
        header = "Whether every character was read.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        description = "Accounts for every visible character of every document as paragraph, note, masthead, "
                + "closing or page furniture, and names what has no place and which files cannot be used.",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = ExitStatus.HEADING,
        exitCodeList = {ExitStatus.HELP_DONE, ExitStatus.HELP_UNPLACED},
        footerHeading = "%nExamples:%n",
        footer = {"  recital corpus check", "  recital corpus check --corpus texts --format json"})
final class CorpusCheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ListFormatOption format;

    @Mixin
    private OutputOptions output;

    @Mixin
    private CollectionOptions collection;

    @Mixin
    private CommonOptions common;

    CorpusCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Trouble {
        Corpus corpus = collection.open(console).corpus();
        List<Problem> problems = new ArrayList<>(corpus.problems());
        List<Census> documents = new ArrayList<>();
        for (Entry entry : corpus.entries()) {
            if (entry.present()) {
                try {
                    documents.add(corpus.census(entry));
                } catch (CorpusException e) {
                    problems.add(new Problem(e.code(), entry.id().toString(), e.getMessage()));
                }
            }
        }
        if (documents.isEmpty() && problems.isEmpty()) {
            throw new Trouble(corpus.name(), "no document to check", "name a folder of documents by --corpus");
        }
        output.deliver(
                documents,
                switch (format.chosen(output)) {
                    case TERMINAL -> new TerminalCensus(output.look(console));
                    case JSON -> new JsonCensus();
                },
                console);
        return tell(documents, problems);
    }

    private int tell(List<Census> documents, List<Problem> problems) {
        problems.forEach(problem -> console.note(CorpusAdvice.of(problem)));
        long incomplete =
                documents.stream().filter(census -> !census.complete()).count();
        long unusable = problems.stream()
                .filter(problem -> problem.level() == Problem.Level.TROUBLE)
                .count();
        if (incomplete + unusable == 0) {
            return ExitStatus.DONE;
        }
        console.complain("the collection is not whole: " + incomplete + " of " + documents.size()
                + " documents with characters out of place, " + unusable
                + " problems with files: see the list and the notes above");
        return ExitStatus.TROUBLE;
    }
}

package recital.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import recital.corpus.acquire.ImportRequest;
import recital.corpus.acquire.ImportRequestReader;
import recital.corpus.acquire.ImportResult;
import recital.corpus.acquire.Importer;
import recital.corpus.acquire.WebClient;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.ErrorCode;
import recital.model.Symbol;

/** {@code recital corpus add}: documents that the user has. */
@Command(
        name = "add",
        abbreviateSynopsis = true,
        header = "Add documents to the collection.",
        description = "Reads each document, tells its symbol, title and date, and copies it into the collection, "
                + "with its hash and origin in manifest.json. What is there is replaced only by the same "
                + "document in a form that keeps more of its structure. Each file is written whole or not at all.",
        exitCodeList = {ExitStatus.HELP_DONE, ExitStatus.HELP_NOT_ALL},
        footer = {
            "  recital corpus add A_RES_74_197.pdf",
            "  recital corpus add downloads --corpus texts",
            "  recital corpus add draft.docx --as A/C.2/80/L.17/Rev.1"
        })
final class CorpusAddCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|URL",
            description = "A file of any format, a folder of them, an address, or - for standard input.")
    private List<String> names;

    @Option(
            names = "--as",
            paramLabel = "SYMBOL",
            description = "What the one document is; refused where its text says otherwise.")
    private Optional<String> as;

    @Option(names = "--replace", description = "Put it in the place of what is there, whatever that is.")
    private boolean replace;

    @Mixin
    private ImportOptions adding;

    @Mixin
    private NetworkOptions network;

    @Mixin
    private CommonOptions common;

    private Importer importer;
    private ImportRequestReader requests;
    private WebClient web;
    private boolean incomplete;

    CorpusAddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandException, InterruptedException {
        Optional<Symbol> symbol = symbol();
        importer = adding.importer(adding.corpus(console), console);
        requests = new ImportRequestReader(adding.limits().bytes(), symbol, replace);
        web = network.web(adding.limits());
        for (String name : names) {
            addAll(name);
        }
        return incomplete ? ExitStatus.TROUBLE : ExitStatus.DONE;
    }

    private Optional<Symbol> symbol() {
        if (as.isPresent() && names.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "--as says what one document is, and " + names.size() + " are given");
        }
        return as.map(text -> Symbol.parse(text)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "Invalid value for option '--as': '" + text + "' is no symbol")));
    }

    private void addAll(String name) throws CommandException, InterruptedException {
        try {
            List<String> files = requests.files(name);
            boolean folder = !files.equals(List.of(name));
            if (folder && as.isPresent()) {
                reportError(name + ": a folder, and --as says what one document is");
                return;
            }
            if (files.isEmpty()) {
                reportError(name + ": a folder without documents");
            }
            for (String file : files) {
                add(file, folder);
            }
        } catch (CorpusException e) {
            reportError(Advice.message(e));
        }
    }

    private void add(String name, boolean ofFolder) throws CommandException, InterruptedException {
        try {
            ImportResult taken = importer.add(offer(name));
            taken.remarks().forEach(console::note);
            switch (taken.outcome()) {
                case ADDED, REPLACED, UNCHANGED -> console.print(ImportLine.of(taken) + "\n");
                case BETTER_FORM_HELD -> {
                    String message = name + ": " + ImportLine.of(taken) + ": --replace puts this one in its place";
                    if (ofFolder) {
                        console.note(message);
                    } else {
                        reportError(message);
                    }
                }
            }
        } catch (CorpusException e) {
            if (ofFolder && e.code() == ErrorCode.NO_RESOLUTION) {
                console.note(e.getMessage() + ": passed over");
            } else {
                reportError(Advice.message(e));
            }
        }
    }

    private ImportRequest offer(String name) throws CorpusException, InterruptedException {
        if (name.equals(STANDARD_INPUT)) {
            return requests.standardInput(console.in());
        }
        return ImportRequestReader.isAddress(name) ? requests.address(name, web) : requests.file(name);
    }

    private void reportError(String message) {
        incomplete = true;
        console.error(message);
    }
}

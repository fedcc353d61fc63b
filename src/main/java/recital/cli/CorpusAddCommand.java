package recital.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import recital.corpus.acquire.ImportBatch;
import recital.corpus.acquire.ImportOutcome;
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
            "  recital corpus add 78-en.zip --corpus texts",
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
            description = "A file of any format, a folder or ZIP archive of them, an address, or - for standard input.")
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
    private final FileProgress progress;
    private final List<Named> batchFiles = new ArrayList<>();
    private ImportBatch batch = new ImportBatch();
    private final Set<Symbol> added = new LinkedHashSet<>();
    private boolean incomplete;

    CorpusAddCommand(Console console) {
        this.console = console;
        this.progress = new FileProgress(console, "adding");
    }

    @Override
    public Integer call() throws CommandException, InterruptedException {
        Optional<Symbol> symbol = symbol();
        if (names.contains("")) {
            throw new ParameterException(spec.commandLine(), "Invalid value for 'FILE|DIR|URL': an empty name");
        }
        importer = adding.importer(adding.corpus(console), console);
        requests = new ImportRequestReader(adding.limits().bytes(), symbol, replace);
        web = network.web(adding.limits());
        List<Named> all = names.stream().flatMap(this::files).toList();
        for (int i = 0; i < all.size(); i++) {
            take(all.get(i));
            progress.read(i + 1, all.size());
        }
        addBatch();
        adding.noteNextSteps(added, console);
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

    /** The files that a name means, or why it means none. */
    private Stream<Named> files(String name) {
        try {
            List<String> files = requests.files(name);
            boolean folder = !files.equals(List.of(name));
            if (folder && as.isPresent()) {
                return Stream.of(Named.trouble(name + ": a folder or archive, and --as says what one document is"));
            }
            return files.isEmpty()
                    ? Stream.of(Named.trouble(name + ": a folder or archive without documents"))
                    : files.stream().map(file -> new Named(file, folder, Optional.empty()));
        } catch (CorpusException e) {
            return Stream.of(Named.trouble(Advice.message(e)));
        }
    }

    /** Those before it are added first where it is reported, or its coming may take its time. */
    private void take(Named file) throws CommandException, InterruptedException {
        if (file.trouble().isPresent()) {
            addBatch();
            reportError(file.trouble().get());
            return;
        }
        try {
            batch.add(offer(file.name()));
            batchFiles.add(file);
        } catch (CorpusException e) {
            addBatch();
            report(e, file);
        }
        if (batch.isFull() || !isFile(file.name())) {
            addBatch();
        }
    }

    private void addBatch() throws CommandException, InterruptedException {
        List<ImportOutcome> outcomes = importer.addAll(batch.requests());
        for (int i = 0; i < outcomes.size(); i++) {
            try {
                report(outcomes.get(i).result(), batchFiles.get(i));
            } catch (CorpusException e) {
                report(e, batchFiles.get(i));
            }
        }
        batch = new ImportBatch();
        batchFiles.clear();
    }

    private void report(ImportResult taken, Named file) throws CommandException {
        taken.remarks().forEach(console::note);
        switch (taken.outcome()) {
            case ADDED, REPLACED, UNCHANGED -> {
                added.add(taken.entry().symbol());
                console.print(ImportLine.of(taken) + "\n");
            }
            case BETTER_FORM_HELD -> {
                String message = file.name() + ": " + ImportLine.of(taken) + ": --replace puts this one in its place";
                if (file.ofFolder()) {
                    console.note(message);
                } else {
                    reportError(message);
                }
            }
        }
    }

    private void report(CorpusException refused, Named file) {
        if (file.ofFolder() && refused.code() == ErrorCode.NO_RESOLUTION) {
            console.note(refused.getMessage() + ": passed over");
        } else {
            reportError(Advice.message(refused));
        }
    }

    private static boolean isFile(String name) {
        return !name.equals(STANDARD_INPUT) && !ImportRequestReader.isAddress(name);
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

    /**
     * One of the files to be added.
     *
     * @param name its path, address or the sign for standard input
     * @param ofFolder whether the user named the folder of it
     * @param trouble why there is none, where that is so
     */
    private record Named(String name, boolean ofFolder, Optional<String> trouble) {

        static Named trouble(String message) {
            return new Named("", false, Optional.of(message));
        }
    }
}

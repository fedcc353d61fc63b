package recital.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import recital.corpus.acquire.DocumentSource;
import recital.corpus.acquire.FetchPlan;
import recital.corpus.acquire.Fetched;
import recital.corpus.acquire.Fetcher;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.Entry;
import recital.corpus.naming.DocumentNames;
import recital.model.Resolution;
import recital.model.Symbol;

/** {@code recital corpus fetch}: documents that the collection lacks. */
@Command(
        name = "fetch",
        customSynopsis = "recital corpus fetch [OPTIONS] [SYMBOL... | --chain=DOCUMENT]",
        header = "Get documents from the United Nations.",
        description = "Gets the documents named, or those of a chain, that the collection lacks in their official "
                + "wording; without either, all that its manifest lists. One at a time, with a pause; each is "
                + "added once it is whole and the document asked for. A run that ended early goes on when it is "
                + "started again.",
        exitCodeList = {ExitStatus.HELP_DONE, ExitStatus.HELP_NOT_ALL},
        footer = {
            "  recital corpus fetch 74/197 75/202",
            "  recital corpus fetch --chain A/C.2/74/L.32 --dry-run",
            "  recital corpus fetch 74/197 --source 'http://host/{file}.{type}'"
        })
final class CorpusFetchCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @ArgGroup
    private FetchTarget wanted;

    @Option(
            names = "--source",
            paramLabel = "ADDRESS",
            description = "Another document system, or an address with {symbol} or {file}, and {type}, in it.")
    private Optional<String> base;

    @Option(
            names = "--types",
            paramLabel = "TYPE",
            split = ",",
            completionCandidates = Candidates.FileTypes.class,
            description = "Types of file in the order to ask for them; without it pdf,docx,doc.")
    private List<String> types = DocumentSource.TYPES;

    @Option(names = "--dry-run", description = "List what would be fetched from where, and ask for nothing.")
    private boolean dryRun;

    @Mixin
    private ImportOptions adding;

    @Mixin
    private NetworkOptions network;

    @Mixin
    private CommonOptions common;

    CorpusFetchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandException, InterruptedException {
        DocumentSource source = source();
        Corpus corpus = adding.corpus(console);
        List<Symbol> plan = plan(corpus);
        if (dryRun) {
            list(plan, source);
            return ExitStatus.DONE;
        }
        if (plan.isEmpty()) {
            console.print("nothing to fetch: " + corpus.name() + " has it already\n");
            return ExitStatus.DONE;
        }
        Fetcher fetch = new Fetcher(network.web(adding.limits()), source, adding.importer(corpus, console));
        return fetchAll(plan, fetch);
    }

    private DocumentSource source() throws CommandException {
        try {
            return base.isPresent() ? DocumentSource.at(base.get(), types) : DocumentSource.unitedNations(types);
        } catch (CorpusException e) {
            throw new CommandException(
                    e.getMessage() + ": give --source as https://host or https://host/{file}.{type}", e);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--types': " + e.getMessage(), e);
        }
    }

    private List<Symbol> plan(Corpus corpus) throws CommandException {
        if (wanted == null) {
            return FetchPlan.ofListed(corpus);
        }
        return wanted.chain == null ? FetchPlan.of(symbols(), corpus) : chain(wanted.chain, corpus);
    }

    private List<Symbol> symbols() {
        return wanted.symbols.stream()
                .map(text -> Symbol.parse(text)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(), "'" + text + "' is no symbol, such as 72/200")))
                .toList();
    }

    /** The chain as far as it can be followed now; of a document that is not there, the document itself. */
    private List<Symbol> chain(String name, Corpus corpus) throws CommandException {
        try {
            Optional<Symbol> symbol = Symbol.parse(name);
            if (symbol.isPresent()) {
                Optional<Entry> here = corpus.find(symbol.get()).stream()
                        .filter(Entry::present)
                        .findFirst();
                return here.isPresent()
                        ? FetchPlan.ofChain(corpus.read(here.get()), corpus)
                        : FetchPlan.of(List.of(symbol.get()), corpus);
            }
            return FetchPlan.ofChain(document(name, corpus), corpus);
        } catch (CorpusException e) {
            throw new CommandException(e);
        }
    }

    private Resolution document(String name, Corpus corpus) throws CorpusException {
        return new DocumentNames(corpus, console.in(), adding.reader(console))
                .resolveAll(List.of(name), Optional.empty(), false)
                .documents()
                .get(0)
                .read();
    }

    private void list(List<Symbol> plan, DocumentSource source) throws CommandException {
        StringBuilder lines = new StringBuilder();
        plan.forEach(symbol ->
                lines.append(symbol).append('\t').append(source.first(symbol)).append('\n'));
        console.print(lines.toString());
        String others = types.size() > 1
                ? ", and what is not there as " + types.get(0) + " as "
                        + String.join(" or ", types.subList(1, types.size()))
                : "";
        console.note(plan.size() + " to fetch" + others + "; nothing was asked for");
    }

    /** What arrives may lead the chain further back. */
    private int fetchAll(List<Symbol> first, Fetcher fetch) throws CommandException, InterruptedException {
        Set<Symbol> tried = new LinkedHashSet<>();
        int had = 0;
        List<Symbol> plan = first;
        while (!plan.isEmpty()) {
            had += fetchEach(plan, tried, fetch);
            plan = wanted == null || wanted.chain == null
                    ? List.of()
                    : chain(wanted.chain, adding.corpus(console)).stream()
                            .filter(s -> !tried.contains(s))
                            .toList();
        }
        console.print(had + " of " + tried.size() + " documents fetched to "
                + adding.location(console).folder() + "\n");
        if (had == 0) {
            console.note("nothing was fetched; what is inside the program needs no network: recital diff 2017 2018");
        }
        adding.noteNextSteps(tried, console);
        return had == tried.size() ? ExitStatus.DONE : ExitStatus.TROUBLE;
    }

    private int fetchEach(List<Symbol> plan, Set<Symbol> tried, Fetcher fetch)
            throws CommandException, InterruptedException {
        int had = 0;
        int total = tried.size() + plan.size();
        for (Symbol symbol : plan) {
            tried.add(symbol);
            console.progress().show(tried.size() + " of " + total + ": " + symbol.shortForm() + " ...");
            had += report(fetch.fetch(symbol)) ? 1 : 0;
        }
        return had;
    }

    private boolean report(Fetched fetched) throws CommandException {
        if (fetched instanceof Fetched.Success it) {
            it.result().remarks().forEach(console::note);
            console.print(ImportLine.of(it.result()) + "\n");
            return true;
        }
        console.error(Advice.message((Fetched.Failure) fetched));
        return false;
    }

    /** The two ways to say which documents. */
    private static final class FetchTarget {

        @Parameters(paramLabel = "SYMBOL", arity = "1..*", description = "A symbol, such as 72/200 or A/C.2/74/L.32.")
        private List<String> symbols;

        @Option(
                names = "--chain",
                paramLabel = "DOCUMENT",
                description = "The document and those that its recitals recall: a symbol, year or file.")
        private String chain;
    }
}

package recital.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import recital.corpus.file.ErrorMessages;
import recital.report.html.HtmlSite;

/** {@code recital open}: the site of the collection in a browser. */
@Command(
        name = "open",
        abbreviateSynopsis = true,
        header = "All years in a browser.",
        description = "Makes the site of 'recital report --all' and opens its first page in a browser: in that which "
                + "BROWSER names, or in the usual one of this machine. Where none can be started, says the address.",
        footer = {"  recital open", "  recital open --corpus texts -o site"})
final class OpenCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Make the site in DIR; without it in a temporary folder.")
    private Optional<Path> folder = Optional.empty();

    @Mixin
    private CollectionOptions collection;

    @Mixin
    private CommonOptions common;

    OpenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandException {
        Path site = folder.isPresent() ? folder.get() : temporary();
        new SiteBuilder(collection.open(console), false, console).build(site);
        String address = site.resolve(HtmlSite.FIRST_PAGE).toUri().toString();
        console.print(address + "\n");
        if (!new BrowserStarter(console.environment()).start(address)) {
            console.note("no browser could be started: open the address in yours");
        }
        return ExitStatus.DONE;
    }

    private static Path temporary() throws CommandException {
        try {
            return Files.createTempDirectory("recital-site");
        } catch (IOException e) {
            throw new CommandException(
                    "the temporary folder: cannot be made: " + ErrorMessages.reasonFor(e) + ": name a folder with -o",
                    e);
        }
    }
}

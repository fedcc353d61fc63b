package recital.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import recital.search.index.IndexListener;
import recital.search.index.SharedCorpusIndex;
import recital.search.index.SharedIndexClient;
import recital.search.index.SharedIndexException;

/** Which index is asked: the one of this machine, or one that several share. */
final class IndexOptions {

    private static final String VARIABLE = "RECITAL_INDEX";
    private static final String OFF = "off";

    /** The variables that the client reads. */
    static final String USER = "RECITAL_INDEX_USER";

    static final String PASSWORD = "RECITAL_INDEX_PASSWORD";

    @Option(
            names = "--index",
            paramLabel = "ADDRESS",
            description = "An index on OpenSearch that several machines share, as https://host:9200/name, or " + OFF
                    + " for that of this machine; without it RECITAL_INDEX. " + USER + " and "
                    + PASSWORD + " say who asks.")
    private Optional<String> address = Optional.empty();

    /** The shared index, where one is named. */
    Optional<SharedCorpusIndex> shared(Console console, IndexListener listener) throws CommandException {
        String named = address.orElseGet(() -> console.environment().getOrDefault(VARIABLE, ""))
                .strip();
        if (named.isEmpty() || named.equals(OFF)) {
            return Optional.empty();
        }
        SharedIndexClient client = SharedIndexClient.find()
                .orElseThrow(() -> new CommandException(
                        "the shared index",
                        SharedIndexClient.JAR + " is not beside recital.jar",
                        "'mvn -Pshared-index package' makes it, and --index off asks the index of this machine"));
        try {
            return Optional.of(client.at(named, console.environment(), listener));
        } catch (SharedIndexException e) {
            throw new CommandException(e);
        }
    }
}

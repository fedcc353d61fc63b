package recital.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import recital.search.index.IndexListener;
import recital.search.shared.IndexCredentials;
import recital.search.shared.SharedCorpusIndex;
import recital.search.shared.SharedIndexAddress;
import recital.search.shared.SharedIndexException;

/** Which index is asked: the one of this machine, or one that several share. */
final class IndexOptions {

    private static final String VARIABLE = "RECITAL_INDEX";
    private static final String OFF = "off";

    @Option(
            names = "--index",
            paramLabel = "ADDRESS",
            description = "An index on OpenSearch that several machines share, as https://host:9200/name, or " + OFF
                    + " for that of this machine; without it RECITAL_INDEX. " + IndexCredentials.USER + " and "
                    + IndexCredentials.PASSWORD + " say who asks.")
    private Optional<String> address = Optional.empty();

    /** The shared index, where one is named. */
    Optional<SharedCorpusIndex> shared(Console console, IndexListener listener) throws CommandException {
        String named = address.orElseGet(() -> console.environment().getOrDefault(VARIABLE, ""))
                .strip();
        if (named.isEmpty() || named.equals(OFF)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SharedCorpusIndex(
                    SharedIndexAddress.of(named), IndexCredentials.of(console.environment()), listener));
        } catch (SharedIndexException e) {
            throw new CommandException(e);
        }
    }
}

package recital.search.index;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** The client of a shared index: an artefact of its own, found on the class path or beside the program. */
public interface SharedIndexClient {

    /** The jar that holds the client. */
    String JAR = "recital-shared-index.jar";

    /**
     * The shared index at an address.
     *
     * @param address {@code https://HOST:9200/NAME}
     * @param environment the variables that hold user and password
     * @param listener hears of progress and of what the user should know
     */
    SharedCorpusIndex at(String address, Map<String, String> environment, IndexListener listener)
            throws SharedIndexException;

    /** The installed client; empty where there is none. */
    static Optional<SharedIndexClient> find() {
        ClassLoader program = SharedIndexClient.class.getClassLoader();
        return ServiceLoader.load(SharedIndexClient.class, program).findFirst().or(() -> ServiceLoader.load(
                        SharedIndexClient.class, new URLClassLoader(beside(), program))
                .findFirst());
    }

    /** The jar of the client in the folder of the program's own. */
    private static URL[] beside() {
        try {
            URI program = SharedIndexClient.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return new URL[] {
                new File(new File(program).getParentFile(), JAR).toURI().toURL()
            };
        } catch (URISyntaxException | MalformedURLException e) {
            throw new IllegalStateException("the program lies in no folder", e);
        }
    }
}

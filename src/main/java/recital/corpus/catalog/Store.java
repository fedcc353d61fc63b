package recital.corpus.catalog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files of a collection lie. */
interface Store {

    /** Where the store is, as people name it. */
    String name();

    /** Whether the store has that file. */
    boolean has(String file);

    /** The real path of a file, where the store is of the disk. */
    Optional<Path> path(String file);

    /**
     * Reads a whole file.
     *
     * @param file its path in the store, with forward slashes
     * @throws IOException where there is none, it lies outside the store, or it is larger than allowed
     */
    byte[] read(String file) throws IOException;
}

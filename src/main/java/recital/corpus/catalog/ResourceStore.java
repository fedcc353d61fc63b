package recital.corpus.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import recital.corpus.file.LimitedBytes;

/** The collection inside the program's own jar. */
final class ResourceStore implements Store {

    private static final Pattern FILE =
            Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    private final String folder;
    private final long largest;

    ResourceStore(String folder, long largest) {
        this.folder = folder;
        this.largest = largest;
    }

    @Override
    public String name() {
        return "embedded collection";
    }

    @Override
    public boolean has(String file) {
        // It has no links, and to find nothing all that the program consists of would be looked through.
        return !file.equals(Corpus.LINKS)
                && FILE.matcher(file).matches()
                && ResourceStore.class.getResource(folder + "/" + file) != null;
    }

    @Override
    public Optional<Path> path(String file) {
        return Optional.empty();
    }

    @Override
    public byte[] read(String file) throws IOException {
        if (!has(file)) {
            throw new NoSuchFileException(file);
        }
        try (InputStream in = ResourceStore.class.getResourceAsStream(folder + "/" + file)) {
            return LimitedBytes.read(in, largest);
        }
    }
}

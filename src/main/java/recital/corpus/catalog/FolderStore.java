package recital.corpus.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import recital.corpus.file.ErrorMessages;
import recital.corpus.file.LimitedBytes;

/** A folder of the disk, out of which no file name and no symbolic link leads. */
final class FolderStore implements Store {

    private final Path root;
    private final String name;
    private final long largest;

    /**
     * Opens a folder.
     *
     * @param largest the largest file that is read, in bytes
     * @throws CorpusException where it is no folder
     */
    FolderStore(Path folder, long largest) throws CorpusException {
        this.name = folder.toString();
        this.largest = largest;
        if (!Files.isDirectory(folder)) {
            throw new CorpusException(
                    ErrorCode.UNUSABLE_FOLDER, name, Files.exists(folder) ? "not a folder" : "no such folder");
        }
        try {
            this.root = folder.toRealPath();
        } catch (IOException e) {
            throw new CorpusException(
                    ErrorCode.UNUSABLE_FOLDER, name, "cannot be opened: " + ErrorMessages.reasonFor(e), e);
        }
    }

    Path root() {
        return root;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean has(String file) {
        return path(file).filter(Files::isRegularFile).isPresent();
    }

    @Override
    public Optional<Path> path(String file) {
        try {
            return Optional.of(inside(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public byte[] read(String file) throws IOException {
        Path path = inside(file);
        if (!Files.isRegularFile(path)) {
            throw new IOException("not a file");
        }
        return LimitedBytes.read(path, largest);
    }

    /** The real path of a file, once every link is followed. */
    private Path inside(String file) throws IOException {
        Path named;
        try {
            named = root.resolve(file).normalize();
        } catch (InvalidPathException e) {
            throw new IOException("not a file name", e);
        }
        if (!named.startsWith(root)) {
            throw new IOException("lies outside the folder");
        }
        if (!Files.exists(named)) {
            throw new NoSuchFileException(file);
        }
        Path real = named.toRealPath();
        if (!real.startsWith(root)) {
            throw new IOException("leads outside the folder");
        }
        return real;
    }
}

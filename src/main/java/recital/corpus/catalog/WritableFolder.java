package recital.corpus.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import recital.corpus.file.AtomicFile;
import recital.corpus.file.ErrorMessages;
import recital.corpus.file.FolderLock;

/**
 * A folder of the disk to which documents are added, out of which no file name and no symbolic link leads.
 *
 * <p>Each file is written whole or not at all. What reads the manifest to write it anew holds the lock of the folder.
 */
public final class WritableFolder {

    /** Far above the time that one document takes, which is all that the folder is locked for. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private static final byte[] EMPTY_MANIFEST = new Manifest(List.of()).toJson();

    private final FolderStore store;

    private WritableFolder(FolderStore store) {
        this.store = store;
    }

    /**
     * Opens a folder, and makes it where it is missing.
     *
     * @param largest the largest file that is read, in bytes
     */
    public static WritableFolder at(Path folder, long largest) throws CorpusException {
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new CorpusException(
                    ErrorCode.UNUSABLE_FOLDER, folder.toString(), "cannot be made: " + ErrorMessages.reasonFor(e), e);
        }
        return new WritableFolder(new FolderStore(folder, largest));
    }

    /** The folder as people name it. */
    public String name() {
        return store.name();
    }

    /** The content of a file, where there is one. */
    public Optional<byte[]> content(String file) throws IOException {
        Path folder = folderOf(file);
        return Files.exists(folder) && Files.exists(existing(folder, file))
                ? Optional.of(store.read(file))
                : Optional.empty();
    }

    /** What the manifest of the folder says of a document, where it has a manifest that does. */
    public Optional<Entry> listed(DocumentId id) throws IOException, CorpusException {
        return Manifest.parse(manifest()).entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }

    /** Writes an entry into the manifest of the folder, which is made where it is missing. */
    public void list(Entry entry) throws IOException, CorpusException {
        write(Manifest.FILE, Manifest.with(entry, manifest()));
    }

    private byte[] manifest() throws IOException {
        return content(Manifest.FILE).orElse(EMPTY_MANIFEST);
    }

    /** Deletes a file, where there is one. */
    public void delete(String file) throws IOException {
        Files.deleteIfExists(existing(folderOf(file), file));
    }

    /**
     * Waits for other runs that write to the folder, and keeps them from it until the lock is closed.
     *
     * @throws FolderLock.BusyException where another still writes to it after half a minute
     */
    public FolderLock lock() throws IOException, InterruptedException {
        return FolderLock.on(store.root(), LONGEST_WAIT);
    }

    /** Writes a file, whole or not at all, in place of the one that may be there. */
    public void write(String file, byte[] content) throws IOException {
        AtomicFile.replace(place(file), content);
    }

    /** Where a file will stand; its folder, one level down at most, is made where it is missing. */
    private Path place(String file) throws IOException {
        Path folder = folderOf(file);
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(folder);
        }
        return existing(folder, file);
    }

    private Path folderOf(String file) throws IOException {
        Path folder = store.root().resolve(file).normalize().getParent();
        if (folder == null || !folder.startsWith(store.root())) {
            throw new IOException("lies outside the folder");
        }
        return folder;
    }

    /** The place of a file in a folder that exists, once every link that leads to the folder is followed. */
    private Path existing(Path folder, String file) throws IOException {
        Path real = folder.toRealPath();
        if (!real.startsWith(store.root())) {
            throw new IOException("leads outside the folder");
        }
        return real.resolve(Path.of(file).getFileName());
    }
}

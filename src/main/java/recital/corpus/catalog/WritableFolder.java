package recital.corpus.catalog;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recital.corpus.file.AtomicFile;
import recital.corpus.file.ErrorMessages;
import recital.corpus.file.FolderLock;

/**
 * A folder of the disk to which documents are added, out of which no file name and no symbolic link leads.
 *
 * <p>Each file is written whole or not at all. Who adds documents holds the lock of the folder from the first that is
 * listed until {@link #save()}, which writes the manifest for all of them: a run that ends before leaves whole documents,
 * which are found without it. For one thread.
 */
public final class WritableFolder {

    /** Far above the time that the documents take for which the folder is locked at a time. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private static final byte[] EMPTY_MANIFEST = new Manifest(List.of()).toJson();

    private final FolderStore store;

    /** The folders that were made here, each after that above it. */
    private final List<Path> made;

    private final Set<String> discarded = new LinkedHashSet<>();
    private byte[] manifestBytes = {};
    private @Nullable ManifestFile manifest;
    private boolean current;
    private boolean listing;

    private WritableFolder(FolderStore store, List<Path> made) {
        this.store = store;
        this.made = made;
    }

    /**
     * Opens a folder, and makes it where it is missing.
     *
     * @param largest the largest file that is read, in bytes
     */
    public static WritableFolder at(Path folder, long largest) throws CorpusException {
        List<Path> made = new ArrayList<>();
        try {
            for (Path one = folder.toAbsolutePath(); one != null && !Files.exists(one); one = one.getParent()) {
                made.add(0, one);
            }
            if (!made.isEmpty()) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new CorpusException(
                    ErrorCode.UNUSABLE_FOLDER, folder.toString(), "cannot be made: " + ErrorMessages.reasonFor(e), e);
        }
        return new WritableFolder(new FolderStore(folder, largest), made);
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
        return manifest().find(id);
    }

    /** What the manifest of the folder says that a file is, where it has a manifest that does. */
    public Optional<Entry> listedFile(String file) throws IOException, CorpusException {
        return manifest().findFile(file);
    }

    /** Lists an entry in the manifest of the folder, which is written by {@link #save()}. */
    public void list(Entry entry) throws IOException, CorpusException {
        manifest().put(entry);
        listing = true;
    }

    /** Takes an entry out of the manifest of the folder, which is written by {@link #save()}. */
    public void unlist(DocumentId id) throws IOException, CorpusException {
        manifest().remove(id);
        listing = true;
    }

    /** Parsed only where it is not what this run has read or written last. */
    private ManifestFile manifest() throws IOException, CorpusException {
        if (manifest == null || !current) {
            byte[] bytes = content(Manifest.FILE).orElse(EMPTY_MANIFEST);
            if (manifest == null || !Arrays.equals(bytes, manifestBytes)) {
                manifest = ManifestFile.parse(bytes);
                manifestBytes = bytes;
            }
            current = true;
        }
        return manifest;
    }

    /**
     * Deletes a file, where there is one, by {@link #save()}: right before the manifest that no longer names it takes
     * its place, so that of a run that is killed no file stays which no run knows as its own.
     *
     * @throws IOException where its folder lets nothing be deleted
     */
    public void discard(String file) throws IOException {
        Path folder = folderOf(file);
        if (Files.exists(folder) && !Files.isWritable(folder)) {
            throw new AccessDeniedException(file);
        }
        discarded.add(file);
    }

    /**
     * Writes the manifest with all that was listed, or no longer is, since the last time; made where it is missing.
     *
     * @throws IOException where it cannot be written: nothing of that is listed then
     */
    public void save() throws IOException {
        try {
            if (listing) {
                byte[] bytes = Objects.requireNonNull(manifest).toJson();
                AtomicFile.replaceAfter(this::deleteDiscarded, place(Manifest.FILE), bytes);
                manifestBytes = bytes;
            }
        } catch (IOException e) {
            manifest = null;
            throw e;
        } finally {
            listing = false;
            discarded.clear();
        }
    }

    private void deleteDiscarded() throws IOException {
        for (String file : discarded) {
            Files.deleteIfExists(existing(folderOf(file), file));
        }
    }

    /**
     * Waits for other runs that write to the folder, and keeps them from it until the lock is closed.
     *
     * @throws FolderLock.BusyException where another still writes to it after half a minute
     */
    public FolderLock lock() throws IOException, InterruptedException {
        FolderLock lock = FolderLock.on(store.root(), LONGEST_WAIT);
        current = false;
        return lock;
    }

    /** Writes a file, whole or not at all, in place of the one that may be there. */
    public void write(String file, byte[] content) throws IOException {
        AtomicFile.replace(place(file), content);
        discarded.remove(file);
    }

    /** Deletes files that were written and are listed nowhere; what cannot be deleted stays. */
    public void takeBack(List<String> files) {
        for (String file : files) {
            try {
                Files.deleteIfExists(existing(folderOf(file), file));
            } catch (IOException e) {
                // It is not listed, and the run tells why it ended.
            }
        }
    }

    /** Deletes the folders that were made since it was opened, itself perhaps, as far as nothing stands in them. */
    public void removeMade() {
        for (int i = made.size() - 1; i >= 0; i--) {
            try {
                Files.deleteIfExists(made.get(i));
            } catch (IOException e) {
                // Something stands in it, or it cannot be deleted; the run tells why it ended.
            }
        }
    }

    /** Where a file will stand; the folders above it are made where they are missing. */
    private Path place(String file) throws IOException {
        Path folder = folderOf(file);
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            // That above it may be a link, and is made or followed first.
            Path above = place(store.root().relativize(folder).toString());
            made.add(Files.createDirectory(above));
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

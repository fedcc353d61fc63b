package recital.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A folder of the disk to which documents are added, out of which no file name and no symbolic link leads.
 *
 * <p>Each file is written whole under a hidden name and then moved to its place in one step; an
 * interrupted run leaves nothing or all of it. For use by one thread.
 */
final class WritableFolder {

    private static final byte[] EMPTY_MANIFEST = new Manifest(List.of()).toJson();

    private final FolderStore store;
    private final Path temporary;

    private WritableFolder(FolderStore store) {
        this.store = store;
        this.temporary = store.root().resolve(".recital-" + UUID.randomUUID() + ".part");
        // Also where the program is interrupted. Asked for once and early: a program that ends already refuses it.
        temporary.toFile().deleteOnExit();
    }

    /**
     * Opens a folder, and makes it where it is missing.
     *
     * @param largest the largest file that is read, in bytes
     */
    static WritableFolder at(Path folder, long largest) throws CorpusException {
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new CorpusException(folder + ": cannot be made: " + Reasons.of(e), e);
        }
        return new WritableFolder(new FolderStore(folder, largest));
    }

    String name() {
        return store.name();
    }

    /** The content of a file, where there is one. */
    Optional<byte[]> content(String file) throws IOException {
        Path folder = folderOf(file);
        return Files.exists(folder) && Files.exists(existing(folder, file))
                ? Optional.of(store.read(file))
                : Optional.empty();
    }

    /** What the manifest of the folder says of a document, where it has a manifest that does. */
    Optional<Entry> listed(DocumentId id) throws IOException, CorpusException {
        return Manifest.parse(manifest()).entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }

    /** Writes an entry into the manifest of the folder, which is made where it is missing. */
    void list(Entry entry) throws IOException, CorpusException {
        write(Manifest.FILE, Manifest.with(entry, manifest()));
    }

    private byte[] manifest() throws IOException {
        return content(Manifest.FILE).orElse(EMPTY_MANIFEST);
    }

    void delete(String file) throws IOException {
        Files.deleteIfExists(existing(folderOf(file), file));
    }

    void write(String file, byte[] content) throws IOException {
        Path target = place(file);
        try {
            try (FileChannel channel =
                    FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                // Else a power cut after the move could leave a file of that name without its content.
                channel.force(true);
            }
            move(target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private void move(Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
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

package recital.corpus.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sole right to write to a folder, among all threads and all processes that ask for it, until it is closed.
 *
 * <p>It is the operating system's lock on the hidden file {@value #FILE}, which ends with the process whatever becomes
 * of it; a file that an interrupted process left behind locks nothing.
 */
public final class FolderLock implements AutoCloseable {

    /** The file that is locked, in the folder. */
    static final String FILE = ".recital.lock";

    private static final long POLL_MILLIS = 20;

    /** A lock of the system is the whole process's, and closing the file a second time would end it: one a folder. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private final boolean removable;

    private FolderLock(Path file, FileChannel channel, boolean removable) {
        this.file = file;
        this.channel = channel;
        this.removable = removable;
    }

    /**
     * Locks a folder.
     *
     * @param folder a folder that is there
     * @param longest how long another may be waited for; zero waits for none
     * @throws BusyException where another still has it after that time
     * @throws IOException where it cannot be written to
     */
    public static FolderLock on(Path folder, Duration longest) throws IOException, InterruptedException {
        Path file = folder.toRealPath().resolve(FILE);
        long started = System.nanoTime();
        while (true) {
            Optional<FolderLock> lock = attempt(file);
            if (lock.isPresent()) {
                UnfinishedFile.deleteAbandoned(Objects.requireNonNull(file.getParent()));
                return lock.get();
            }
            if (System.nanoTime() - started >= longest.toNanos()) {
                throw new BusyException(folder);
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private static Optional<FolderLock> attempt(Path file) throws IOException {
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        boolean held = false;
        try {
            Optional<Object> named = existing(file);
            channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            FileLock lock = channel.tryLock();
            // Who had it before may have deleted the file between the two steps: a lock on what has no name is none.
            held = lock != null && key(file).equals(named);
            return held ? Optional.of(new FolderLock(file, channel, named.isPresent())) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } finally {
            if (!held) {
                if (channel != null) {
                    channel.close();
                }
                HELD_HERE.remove(file);
            }
        }
    }

    private static Optional<Object> existing(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // Another has it, or one left it behind, or deletes it now; but a pipe would be waited for without end.
            if (!attributes(file).isRegularFile()) {
                throw new FileSystemException(file.toString(), null, FILE + " is not a file");
            }
        }
        return key(file);
    }

    /** What tells a file from another of its name; empty where the file system does not say. */
    private static Optional<Object> key(Path file) throws IOException {
        return Optional.ofNullable(attributes(file).fileKey());
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** Lets another have the folder; the file of the lock goes where it can be told from the next one of its name. */
    @Override
    public void close() throws IOException {
        try {
            if (removable) {
                Files.deleteIfExists(file);
            }
        } finally {
            try {
                channel.close();
            } finally {
                HELD_HERE.remove(file);
            }
        }
    }

    /** Another run is writing to the folder. */
    public static final class BusyException extends FileSystemException {

        private static final long serialVersionUID = 1L;

        BusyException(Path folder) {
            super(folder.toString(), null, "another run of recital is writing to it");
        }
    }
}

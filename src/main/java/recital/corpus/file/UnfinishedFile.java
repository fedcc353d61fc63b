package recital.corpus.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hidden file that is being written beside the one whose place it will take.
 *
 * <p>It is locked as long as the process that writes it runs, so that one that was killed is known by its files. The end
 * of the program waits for a file that is being moved to its place, takes away those that are being written and lets no
 * further one be begun: a run that is interrupted leaves none behind.
 */
final class UnfinishedFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    /** The byte that is locked, beyond all content: some systems let nobody read what another has locked. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private static final int ATTEMPTS = 10;

    /** In bytes: the name of a file has 255 at most where that is limited, and this one more than that of its target. */
    private static final int LONG_NAME = 200;

    private static final int SIGNS_OF_LONG_NAME = 40;

    /** Its name, that of its target in group 1, of a long one the beginning. */
    private static final Pattern NAME = Pattern.compile("\\.(.+)\\.[0-9a-f]{16}\\.tmp");

    /** A disk that does not answer does not hold the program back for longer. */
    private static final int LONGEST_END_SECONDS = 5;

    /** Held for reading where a file is begun or moved, and for writing from the end of the program on. */
    private static final ReadWriteLock END = new ReentrantReadWriteLock();

    /** All of this process, by their names, of which no two are alike. */
    private static final Map<Path, Path> UNFINISHED = new ConcurrentHashMap<>();

    private static final boolean CLEARED_AT_END = clearAtEnd();

    private final Path file;
    private final Path target;
    private final FileChannel channel;
    private boolean moved;

    private UnfinishedFile(Path file, Path target, FileChannel channel) {
        this.file = file;
        this.target = target;
        this.channel = channel;
    }

    /** Begins one; never where nothing would take it away, until the program has ended. */
    static UnfinishedFile of(Path target) throws IOException {
        END.readLock().lock();
        try {
            while (!CLEARED_AT_END) {
                LockSupport.park();
            }
            for (int i = 0; i < ATTEMPTS; i++) {
                UnfinishedFile begun = begin(target);
                // Between the two steps another process may have taken it for one that was abandoned.
                if (begun.lock() && Files.exists(begun.file)) {
                    return begun;
                }
                begun.close();
            }
            // So often it is no other process but a file system that refuses locks.
            return begin(target);
        } finally {
            END.readLock().unlock();
        }
    }

    private static UnfinishedFile begin(Path target) throws IOException {
        // A name that nobody can guess would cost a short run a thirtieth of its time; a file that has it is not
        // opened.
        String unused = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        Path file = target.resolveSibling("." + shortName(target) + "." + unused + ".tmp");
        UNFINISHED.put(file.getFileName(), file);
        boolean begun = false;
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            begun = true;
            return new UnfinishedFile(file, target, channel);
        } finally {
            if (!begun) {
                UNFINISHED.remove(file.getFileName());
            }
        }
    }

    private static String shortName(Path target) {
        String name = target.getFileName().toString();
        return name.getBytes(StandardCharsets.UTF_8).length <= LONG_NAME
                ? name
                : name.codePoints()
                        .limit(SIGNS_OF_LONG_NAME)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** False where another process has it. */
    private boolean lock() {
        try {
            return channel.tryLock(LOCKED, 1, false) != null;
        } catch (IOException e) {
            // The file system has no locks: nobody clears away there.
            return true;
        }
    }

    /**
     * Writes the content.
     *
     * @param force whether to wait until it is on the disk: else a power cut after the move could leave the file without
     *     its content
     */
    void write(AtomicFile.Content content, boolean force) throws IOException {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        content.writeTo(out);
        out.flush();
        if (force) {
            channel.force(true);
        }
    }

    /** Moves it to its place after a step. */
    void moveAfter(AtomicFile.Step step) throws IOException {
        END.readLock().lock();
        try {
            keepPermissions();
            step.run();
            move();
            moved = true;
        } finally {
            END.readLock().unlock();
        }
    }

    private void keepPermissions() throws IOException {
        if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS) && isPosix(target)) {
            Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(target));
        }
    }

    static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private void move() throws IOException {
        try {
            moveAsItIs();
        } catch (FileSystemException e) {
            // Some shared folders move no file that is open.
            channel.close();
            moveAsItIs();
        }
    }

    private void moveAsItIs() throws IOException {
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes it away where it did not come to its place. */
    @Override
    public void close() throws IOException {
        try (channel) {
            if (!moved) {
                Files.deleteIfExists(file);
            }
        } finally {
            UNFINISHED.remove(file.getFileName());
        }
    }

    /** Clears away what killed runs left in a folder: no process has it locked. */
    static void deleteAbandoned(Path folder) {
        deleteAbandoned(folder, target -> true);
    }

    /** Clears away what killed runs left that were writing this one file. */
    static void deleteAbandonedOf(Path target) {
        deleteAbandoned(Objects.requireNonNull(target.getParent()), shortName(target)::equals);
    }

    private static void deleteAbandoned(Path folder, Predicate<String> ofTarget) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, file -> {
            Matcher name = NAME.matcher(file.getFileName().toString());
            return name.matches() && ofTarget.test(name.group(1));
        })) {
            for (Path file : left) {
                // To open and close one of our own would end its lock.
                if (!UNFINISHED.containsKey(file.getFileName())
                        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    deleteUnlocked(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // It is in nobody's way.
        }
    }

    private static void deleteUnlocked(Path file) {
        // It may have the permissions of a file that nobody writes to.
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = channel.tryLock(LOCKED, 1, true)) {
            if (lock != null) {
                Files.deleteIfExists(file);
            }
        } catch (OverlappingFileLockException e) {
            // It was begun here just now.
        } catch (IOException e) {
            // It is another user's, or gone, and in nobody's way.
        }
    }

    /** Not where the program ends already. */
    private static boolean clearAtEnd() {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(UnfinishedFile::clear, "files being written"));
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static void clear() {
        try {
            END.writeLock().tryLock(LONGEST_END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (Path file : UNFINISHED.values()) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // The next run that has the folder to itself clears it away.
            }
        }
    }
}

package recital.corpus.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.regex.Pattern;

/**
 * Writes a file whole or not at all: a reader never sees half of it, and what was there before stays
 * until all of the new content is on the disk.
 *
 * <p>The content goes to a hidden file in the same folder first, which is then moved to its place in one step. The
 * permissions of a file that was there stay.
 */
public final class AtomicFile {

    private static final int BUFFER = 1 << 16;

    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private static final Pattern TEMPORARY = Pattern.compile("\\..+\\.[0-9a-f]{16}\\.tmp");

    private static final Duration LONGEST_WRITING = Duration.ofHours(1);

    private AtomicFile() {}

    /** Content that is written while it is made. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file in place of the one that may be there.
     *
     * <p>A link is followed; what is no regular file, such as {@code /dev/null} or a named pipe, is
     * written to directly.
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = target(file);
        checkWritable(file, target);
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target, StandardOpenOption.WRITE))) {
                content.writeTo(out);
            }
            return;
        }
        replace(target, content, true, () -> {});
    }

    /**
     * Fails as {@link #write(Path, Content)} would where the file has no place: to be asked before work that takes long.
     */
    public static void checkWritable(Path file) throws IOException {
        checkWritable(file, target(file));
    }

    private static void checkWritable(Path file, Path target) throws IOException {
        boolean there = Files.exists(target);
        if (there && !Files.isWritable(target)) {
            throw new AccessDeniedException(file.toString());
        }
        if (Files.isDirectory(target)) {
            throw new FileSystemException(file.toString(), null, "Is a directory");
        }
        if (!there || Files.isRegularFile(target)) {
            checkFolder(Objects.requireNonNull(target.toAbsolutePath().getParent()));
        }
    }

    private static void checkFolder(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (!Files.isDirectory(folder)) {
            throw new FileSystemException(folder.toString(), null, "Not a directory");
        }
        // Elsewhere the answer is known to be wrong of some folders; there the writing tells.
        if (isPosix(folder) && !Files.isWritable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Where a link leads, be it to what is not there yet. */
    private static Path target(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** Writes a file in place of whatever has its name: a link is not followed but replaced. */
    public static void replace(Path file, byte[] content) throws IOException {
        replaceAfter(() -> {}, file, content);
    }

    /** What is done once the new content is on the disk, and before it takes its place. */
    @FunctionalInterface
    public interface Step {
        void run() throws IOException;
    }

    /** The same after a step; where the new content cannot be written, the step is not taken. */
    public static void replaceAfter(Step step, Path file, byte[] content) throws IOException {
        replace(file, out -> out.write(content), true, step);
    }

    /** The same without waiting for the disk: for a file of which a checksum tells whether a power cut spoilt it. */
    public static void replaceUnforced(Path file, byte[] content) throws IOException {
        replace(file, out -> out.write(content), false, () -> {});
    }

    private static void replace(Path file, Content content, boolean force, Step step) throws IOException {
        // A name that nobody can guess would cost a short run a thirtieth of its time; a file that has it is not
        // opened.
        String unused = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + unused + ".tmp");
        boolean moved = false;
        try {
            writeToDisk(temporary, content, force);
            Ending.LOCK.readLock().lock();
            try {
                keepPermissions(file, temporary);
                step.run();
                move(temporary, file);
                moved = true;
            } finally {
                Ending.LOCK.readLock().unlock();
            }
        } finally {
            if (!moved) {
                Files.deleteIfExists(temporary);
            }
            Ending.UNFINISHED.remove(temporary);
        }
    }

    /**
     * Clears away what killed runs left in a folder, told from what is being written by its age.
     *
     * @param now by the clock of the file system
     */
    static void deleteAbandoned(Path folder, Instant now) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(
                folder, file -> TEMPORARY.matcher(file.getFileName().toString()).matches())) {
            for (Path file : left) {
                if (isAbandoned(file, now)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static boolean isAbandoned(Path file, Instant now) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return attributes.isRegularFile()
                && attributes.lastModifiedTime().toInstant().isBefore(now.minus(LONGEST_WRITING));
    }

    private static void writeToDisk(Path file, Content content, boolean force) throws IOException {
        try (FileChannel channel = Ending.open(file)) {
            BufferedOutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            content.writeTo(out);
            out.flush();
            if (force) {
                // Else a power cut after the move could leave a file of that name without its content.
                channel.force(true);
            }
        }
    }

    private static void keepPermissions(Path file, Path temporary) throws IOException {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && isPosix(file)) {
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(file));
        }
    }

    private static void move(Path temporary, Path file) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * The end of the program: a file that is being moved to its place is waited for, those that are being written are
     * taken away, and no further one is begun, so that a run that is interrupted leaves none behind.
     */
    private static final class Ending {

        /** Held for reading where a file is begun or moved, and for writing from the end of the program on. */
        private static final ReadWriteLock LOCK = new ReentrantReadWriteLock();

        /** Files that were begun and are not in their places. */
        private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

        /** A disk that does not answer does not hold the program back for longer. */
        private static final int SECONDS = 5;

        private static final boolean CLEARS = clears();

        /** Not where the program ends already. */
        private static boolean clears() {
            try {
                Runtime.getRuntime().addShutdownHook(new Thread(Ending::clear, "files being written"));
                return true;
            } catch (IllegalStateException e) {
                return false;
            }
        }

        /** Begins a file; never where nothing would take it away, until the program has ended. */
        static FileChannel open(Path file) throws IOException {
            LOCK.readLock().lock();
            try {
                while (!CLEARS) {
                    LockSupport.park();
                }
                UNFINISHED.add(file);
                return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } finally {
                LOCK.readLock().unlock();
            }
        }

        private static void clear() {
            try {
                LOCK.writeLock().tryLock(SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            for (Path file : UNFINISHED) {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    // The next run clears it away where it holds the folder.
                }
            }
        }
    }
}

package recital.corpus.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * Writes a file whole or not at all: a reader never sees half of it, and what was there before stays
 * until all of the new content is on the disk.
 *
 * <p>The content goes to a hidden file in the same folder first, which is then moved to its place in one step. The
 * permissions of a file that was there stay.
 */
public final class AtomicFile {

    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

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
        if (isReadAsWritten(target)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target, StandardOpenOption.WRITE))) {
                content.writeTo(out);
            }
            return;
        }
        UnfinishedFile.deleteAbandonedOf(target);
        replace(target, content, true, () -> {});
    }

    /** Whether a file is a pipe or a device, which is written to directly, so that what is half made is seen. */
    public static boolean isReadAsWritten(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file);
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
            checkFolder(Objects.requireNonNull(target.getParent()));
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
        if (UnfinishedFile.isPosix(folder) && !Files.isWritable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
    }

    /** Where a link leads, be it to what is not there yet. */
    private static Path target(Path file) throws IOException {
        if (isReadAsWritten(file)) {
            // A pipe that /dev/stdout leads to has no path.
            return file;
        }
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
        try (UnfinishedFile unfinished = UnfinishedFile.of(file)) {
            unfinished.write(content, force);
            unfinished.moveAfter(step);
        }
    }
}

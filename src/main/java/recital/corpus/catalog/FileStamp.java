package recital.corpus.catalog;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What tells without reading it that a file is the one that it was.
 *
 * @param size in bytes
 * @param changed when its content or what the system knows of it was last changed, which no program can set back; where
 *     the system does not tell that, when its content was, which an archive that is unpacked sets back; in nanoseconds
 *     since 1970
 * @param key a hash of what tells it from another file of its name, where the file system has such a thing
 */
record FileStamp(long size, long changed, int key) {

    /** Two changes within one step of a file system's clock leave one time; FAT has the longest steps. */
    private static final Duration CLOCK_STEP = Duration.ofSeconds(2);

    private static final FileSystem USUAL = FileSystems.getDefault();
    private static final boolean USUAL_TELLS_CHANGES = tellsChanges(USUAL);

    private static boolean tellsChanges(FileSystem files) {
        return files.supportedFileAttributeViews().contains("unix");
    }

    /** The stamp of a file, not of what a link leads to. */
    static FileStamp of(Path file, BasicFileAttributes attributes) throws IOException {
        long written = nanoseconds(attributes.lastModifiedTime());
        FileSystem files = file.getFileSystem();
        boolean told = files == USUAL ? USUAL_TELLS_CHANGES : tellsChanges(files);
        long changed = told
                ? nanoseconds((FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS))
                : written;
        // Some file systems do not go on with the time of change.
        return new FileStamp(attributes.size(), Math.max(changed, written), Objects.hashCode(attributes.fileKey()));
    }

    private static long nanoseconds(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }

    /** Whether no change of the file from that time on can leave it this stamp. */
    boolean isSettledAt(Instant time) {
        return !Instant.ofEpochSecond(0, changed).isAfter(time.minus(CLOCK_STEP));
    }
}

package recital.corpus.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What tells without reading it that a file is the one that it was.
 *
 * @param size in bytes
 * @param changed when its content or what the system knows of it was last changed, which no program can set back; where
 *     the system does not tell that, when its content was, which an archive that is unpacked sets back
 * @param key a hash of what tells it from another file of its name, where the file system has such a thing
 */
record FileStamp(long size, Instant changed, int key) {

    /** Two changes within one step of a file system's clock leave one time; FAT has the longest steps. */
    private static final Duration CLOCK_STEP = Duration.ofSeconds(2);

    /** The stamp of a file, not of what a link leads to. */
    static FileStamp of(Path file, BasicFileAttributes attributes) throws IOException {
        FileTime written = attributes.lastModifiedTime();
        FileTime changed = file.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? (FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS)
                : written;
        return new FileStamp(
                attributes.size(),
                // Some file systems do not go on with the time of change.
                (changed.compareTo(written) > 0 ? changed : written).toInstant(),
                Optional.ofNullable(attributes.fileKey()).map(Objects::hashCode).orElse(0));
    }

    /** Whether no change of the file from that time on can leave it this stamp. */
    boolean isSettledAt(Instant time) {
        return !changed.isAfter(time.minus(CLOCK_STEP));
    }
}

package recital.corpus.catalog;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What tells without reading it that a file is the one that it was.
 *
 * @param size in bytes
 * @param changed when its content was last changed
 * @param key a hash of what tells it from another file of its name, where the file system has such a thing
 */
record FileStamp(long size, Instant changed, int key) {

    /** Two changes within one step of a file system's clock leave one time; FAT has the longest steps. */
    private static final Duration CLOCK_STEP = Duration.ofSeconds(2);

    static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(
                attributes.size(),
                attributes.lastModifiedTime().toInstant(),
                Optional.ofNullable(attributes.fileKey()).map(Objects::hashCode).orElse(0));
    }

    /** Whether no change of the file from that time on can leave it this stamp. */
    boolean isSettledAt(Instant time) {
        return !changed.isAfter(time.minus(CLOCK_STEP));
    }
}

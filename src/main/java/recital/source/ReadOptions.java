package recital.source;

import java.util.Objects;

/**
 * How files are read.
 *
 * @param limits how much of a file is read before it is refused
 * @param tracked how the tracked changes of a Word file are read
 */
public record ReadOptions(Limits limits, TrackedChanges tracked) {

    /** Within the usual limits, and with tracked changes as if they were accepted. */
    public static final ReadOptions DEFAULT = within(Limits.DEFAULT);

    public ReadOptions {
        Objects.requireNonNull(limits);
        Objects.requireNonNull(tracked);
    }

    /** Other limits, and tracked changes as if they were accepted. */
    public static ReadOptions within(Limits limits) {
        return new ReadOptions(limits, TrackedChanges.ACCEPTED);
    }

    /** All that can change what is read, on one line; the time that reading may take cannot. */
    public String fingerprint() {
        return String.join(
                " ",
                tracked.name(),
                "" + limits.bytes(),
                "" + limits.characters(),
                "" + limits.depth(),
                "" + limits.pages(),
                "" + limits.memory());
    }
}

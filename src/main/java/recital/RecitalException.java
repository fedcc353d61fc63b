package recital;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import recital.source.Limit;

/** A document that cannot be had or read; the message is one line for people, {@code place: reason}. */
public final class RecitalException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final String place;
    private final @Nullable Limit limit;

    RecitalException(Code code, String place, String reason, Exception cause) {
        this(code, place, reason, Optional.empty(), cause);
    }

    private RecitalException(Code code, String place, String reason, Optional<Limit> limit, Exception cause) {
        super(place + ": " + reason, cause);
        this.code = code;
        this.place = place;
        this.limit = limit.orElse(null);
    }

    static RecitalException unreadable(String place, String reason, Optional<Limit> limit, Exception cause) {
        return new RecitalException(limit.isPresent() ? Code.LIMIT : Code.UNREADABLE, place, reason, limit, cause);
    }

    /** What is the matter. */
    public Code code() {
        return code;
    }

    /** The file or name that it is about, as it was given. */
    public String place() {
        return place;
    }

    /** The limit that the document passes, where that is the matter. */
    public Optional<Limit> limit() {
        return Optional.ofNullable(limit);
    }

    /** What can be the matter with a document. */
    public enum Code {
        /** There is no such file, or no one document of that name. */
        NOT_FOUND,
        /** It passes one of the limits. */
        LIMIT,
        /** Its format is unknown, it is broken, or the stream failed. */
        UNREADABLE,
        /** It can be read, and there is no resolution in it. */
        NO_RESOLUTION
    }
}

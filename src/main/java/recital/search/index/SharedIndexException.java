package recital.search.index;

import java.io.IOException;

/** Why a shared index cannot be used, on one line that begins with its address. */
public final class SharedIndexException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Code code;

    public SharedIndexException(Code code, String message) {
        super(message);
        this.code = code;
    }

    public SharedIndexException(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** What kind of failure it is, so that callers can say what to do about it. */
    public enum Code {
        /** What was given is no address of an index. */
        INVALID_ADDRESS,
        /** No node answers there. */
        AWAY,
        /** Who answers cannot prove who it is. */
        UNTRUSTED,
        /** A password would be sent in the clear. */
        UNPROTECTED,
        /** The node wants to know who asks, or does not know who does. */
        UNAUTHORIZED,
        /** Who asks may not do that. */
        FORBIDDEN,
        /** There is no such index. */
        MISSING,
        /** The index is none of this program's. */
        FOREIGN,
        /** Another version of the program made it. */
        OTHER_VERSION,
        /** Most of it would have to go, since it was made of another collection. */
        OTHER_COLLECTION,
        /** The node has more to do than it can for longer than was waited. */
        BUSY,
        /** Anything else that the node says. */
        FAILED
    }

    public Code code() {
        return code;
    }
}

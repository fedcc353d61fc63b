package recital.corpus.acquire;

import java.security.cert.CertPathBuilderException;
import java.util.Objects;
import recital.corpus.catalog.ErrorCode;
import recital.corpus.file.TooLargeException;

/** Something that could not be had from the network; the message is one line for people. */
final class WebException extends Exception {

    private static final long serialVersionUID = 1L;

    private final FailureKind kind;

    WebException(FailureKind kind, String message) {
        super(message);
        this.kind = Objects.requireNonNull(kind);
    }

    WebException(FailureKind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = Objects.requireNonNull(kind);
    }

    FailureKind kind() {
        return kind;
    }

    ErrorCode code() {
        if (getCause() instanceof TooLargeException) {
            return ErrorCode.TOO_LARGE;
        }
        return getCause() instanceof CertPathBuilderException ? ErrorCode.UNKNOWN_CERTIFICATE : ErrorCode.NOT_FETCHED;
    }

    /** What a failure means for what else is to be had. */
    enum FailureKind {
        /** The source has nothing of this address; another type may be there. */
        ABSENT,
        /** The answer is not to be used; another attempt would bring the same. */
        REFUSED,
        /** The source failed at this address, and again when it was asked again. */
        FAILED,
        /** The source cannot be reached or wants to be left alone: nothing more is asked of it. */
        CLOSED
    }
}

package recital.report;

import java.io.IOException;

/** A result that a format cannot tell faithfully, so that nothing is written; the message is a reason for people. */
public final class RenderException extends IOException {

    private static final long serialVersionUID = 1L;

    /** With a reason in lower case, without a stop. */
    public RenderException(String reason) {
        super(reason);
    }
}

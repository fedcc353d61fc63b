package recital.diff;

import java.time.Duration;
import recital.model.Resolution;

/** Two documents that were not compared in the time that there is for it. */
public final class ComparisonTimeoutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ComparisonTimeoutException(Resolution earlier, Resolution later, Duration longest, Throwable cause) {
        super(
                earlier.shortName() + " and " + later.shortName() + ": not compared in " + longest.toSeconds()
                        + " seconds",
                cause);
    }
}

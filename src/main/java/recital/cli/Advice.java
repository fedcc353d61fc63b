package recital.cli;

import recital.align.OverrideException;

/** What a user can do about an error of the library; the only place that speaks of options to it. */
final class Advice {

    private Advice() {}

    /** What went wrong and what to do about it, as the middle of a line. */
    static String told(Exception error) {
        return error instanceof OverrideException
                ? error.getMessage() + ": mend the line or take it out"
                : error.getMessage();
    }
}

package recital.cli;

/** The exit statuses of recital, the one place that says what they mean. */
final class ExitStatus {

    /** Done; of {@code diff}: the two documents do not differ. */
    static final int DONE = 0;

    /** Of {@code diff} alone: the two documents differ, whatever was filtered from view. */
    static final int DIFFERENT = 1;

    /** Bad usage, unreadable input, a failed pair of a batch, characters that {@code corpus check} could not place, findings on which {@code check} was to fail. */
    static final int TROUBLE = 2;

    static final String HELP_DONE = "0:done";
    static final String HELP_SAME = "0:the two documents do not differ";
    static final String HELP_DONE_OR_SAME = "0:done; of diff: the two documents do not differ";
    static final String HELP_DIFFERENT = "1:they differ, whatever was filtered from view";
    static final String HELP_DIFFERENT_DIFF = "1:of diff alone: they differ, whatever was filtered from view";
    static final String HELP_TROUBLE = "2:trouble, of which one line on standard error tells";

    static final String HELP_FAILED_PAIR = "2:trouble, or a pair failed; one line on standard error tells";
    static final String HELP_NOT_ALL = "2:something could not be had; one line on standard error tells of each";
    static final String HELP_UNPLACED = "2:trouble, or characters without a place; one line on standard error tells";

    static final String HELP_FOUND =
            "2:trouble, or something was found on which --fail-on fails; one line on standard error tells";

    private ExitStatus() {}
}

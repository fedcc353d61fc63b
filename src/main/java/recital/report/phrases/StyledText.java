package recital.report.phrases;

/** A run of text in one style; what a terminal would obey is out of it from the start. */
public record StyledText(String text, Style style) {

    public StyledText {
        text = TextSanitizer.clean(text);
    }

    /** A run without a style. */
    public static StyledText plain(String text) {
        return new StyledText(text, Style.PLAIN);
    }

    /** What a run is to its reader; where there is colour it shows. */
    public enum Style {
        PLAIN,
        STRONG,
        QUIET,
        DELETED,
        INSERTED,
        /** Proposed and not in what follows. */
        ABANDONED,
        /** In the last of several texts alone. */
        ADDED,
        /** Dropped and back. */
        RESTORED,
        /** A sign that stands for words that went. */
        LOSS,
        /** A sign that stands for words that came. */
        GAIN,
        WARNING,
        THIS_YEAR,
        RECENT,
        SOME_YEARS,
        OLD
    }
}

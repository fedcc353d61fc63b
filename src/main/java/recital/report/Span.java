package recital.report;

/** A run of text in one style; what a terminal would obey is out of it from the start. */
public record Span(String text, Style style) {

    public Span {
        text = Safe.lines(text);
    }

    /** A run without a style. */
    public static Span plain(String text) {
        return new Span(text, Style.PLAIN);
    }

    /** What a run is to its reader; where there is colour it shows. */
    public enum Style {
        PLAIN,
        STRONG,
        QUIET,
        DELETED,
        INSERTED,
        WARNING,
        THIS_YEAR,
        RECENT,
        SOME_YEARS,
        OLD
    }
}

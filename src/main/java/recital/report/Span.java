package recital.report;

/** A run of text in one style; what a terminal would obey is out of it from the start. */
record Span(String text, Style style) {

    Span {
        text = Safe.lines(text);
    }

    static Span plain(String text) {
        return new Span(text, Style.PLAIN);
    }

    /** How a run looks where there is colour. */
    enum Style {
        PLAIN(""),
        STRONG("1"),
        QUIET("2"),
        DELETED("31;9"),
        INSERTED("32;4"),
        WARNING("33"),
        THIS_YEAR("1;32"),
        RECENT("36"),
        SOME_YEARS("34"),
        OLD("35");

        private final String codes;

        Style(String codes) {
            this.codes = codes;
        }

        /** The run between the sequences that switch its style on and off. */
        String paint(String run) {
            return this == PLAIN || run.isEmpty() ? run : "\u001b[" + codes + "m" + run + "\u001b[0m";
        }
    }
}

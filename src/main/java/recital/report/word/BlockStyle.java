package recital.report.word;

/** The styles of paragraphs, each by its id in the part {@code styles.xml}. */
enum BlockStyle {
    SYMBOL("Symbol"),
    MASTHEAD("Masthead"),
    ADOPTION("Adoption"),
    /** On whose report a resolution was adopted. */
    REPORT("Report"),
    TITLE("ResolutionTitle"),
    FORMULA("Formula"),
    PREAMBULAR("Preambular"),
    OPERATIVE("Operative"),
    POINT("Point"),
    SUBPOINT("Subpoint"),
    HEADING("Heading1"),
    ANNEX_HEADING("AnnexHeading"),
    ANNEXED("Annexed"),
    CELL("TableText"),
    /** A cell that holds a figure and nothing else. */
    FIGURE_CELL("TableFigure"),
    HEADER_CELL("TableHeading"),
    CLOSING("Closing"),
    NOTE("FootnoteText"),
    COMMENT("CommentText"),
    /** The short rule with which a document ends. */
    END_RULE("EndRule");

    private final String id;

    BlockStyle(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}

package recital.report.html;

import java.util.List;
import java.util.Optional;

/** What stands in a section of a page about many years; the template of its name writes it. */
sealed interface PageElement {

    /** A provision in one year; its text where it stands there. */
    record LifeYear(
            String heading, String what, boolean doubtful, Optional<MarkedText> text, List<PairPage.Noted> notes)
            implements PageElement {}

    /** A link that no alignment proves. */
    record LikelyLink(String text) implements PageElement {}

    /** What a likely ancestor said. */
    record AncestorText(String provision, String text) implements PageElement {}

    /** Words that one document brought in; the age class is that of the style sheet, the absence may be empty. */
    record BlameRun(String year, String place, int ageClass, String words, String absence) implements PageElement {}

    /** The measures that a paragraph compares, a row each, by the years in which nothing changed. */
    record FigureGrid(List<String> years, List<FigureGrid.Row> rows) implements PageElement {

        record Row(String name, List<Number> numbers) {}

        /** Empty where the years have none; new where it is not that of the years before. */
        record Number(String text, boolean isNew) {}
    }

    /** The figures of a paragraph as they stand in the text. */
    record FigureTable(List<FigureTable.FigureRow> rows) implements PageElement {

        record FigureRow(String year, String place, String figure, String clause) {}
    }

    /** The opening verbs of a provision; scale and change may be empty. */
    record VerbTable(List<VerbTable.VerbRow> rows) implements PageElement {

        record VerbRow(String years, String places, String opening, String scale, String change, VerbStep step) {}
    }

    /**
     * The documents that a series cites by the documents that cite them, filled where the text does and hollow where a
     * note alone does; a screen reader says where.
     */
    record CitationGrid(List<String> years, List<CitationGrid.CitedRow> rows) implements PageElement {

        record CitedRow(String cited, List<Cell> cells) {}

        /** Empty where the document does not cite. */
        record Cell(String sign, String where) {}
    }

    /** What a year changed, or where a document is cited in each; the change of a row may be empty. */
    record CitationTable(List<String> columns, List<CitationTable.ChangeRow> rows) implements PageElement {

        record ChangeRow(String change, String first, String document, String where) {}
    }

    /** The citations that went from the text to a note, or from a note to the text. */
    record MovedCitations(String text) implements PageElement {}

    /**
     * A measure as a line over the years; the axis begins at zero, so that a small change does not look large.
     *
     * <p>A number that is a bound has an open mark with its words above it, since the quantity itself lies elsewhere.
     * Places are in the units of the picture.
     *
     * @param heard the years and numbers for a screen reader
     */
    record LineChart(String caption, String heard, String unit, String points, List<Mark> marks)
            implements PageElement {

        static final int WIDTH = 480;
        static final int HEIGHT = 186;
        static final int MARGIN = 36;

        /** Bottom and right end of the axis. */
        static final int AXIS = HEIGHT - MARGIN;

        static final int END = WIDTH - MARGIN;

        /** Where the years stand. */
        static final double YEARS = AXIS + 18;

        /** A number of one year; its bound is empty where it is exact. */
        record Mark(String x, String y, String bound, String boundY, String number, String numberY, String year) {}

        boolean hasBound() {
            return marks.stream().anyMatch(mark -> !mark.bound().isEmpty());
        }
    }

    /**
     * The steps of a provision's verb by year: one lane for each degree of strength, the stronger above. Places are in
     * the units of the picture.
     *
     * @param heard the runs for a screen reader
     * @param lanes their heights
     * @param steps lines from one verb to another
     * @param runs the lines and marks of each run of years with one verb
     * @param key the steps that the picture shows
     */
    record VerbSteps(
            int height,
            String heard,
            List<Integer> lanes,
            List<Path> steps,
            List<Label> laneLabels,
            List<List<Path>> runs,
            List<Label> years,
            List<VerbStep> key,
            boolean hasDraft)
            implements PageElement {

        static final int WIDTH = 360;

        /** A line or mark; the kind is its class in the style sheet. */
        record Path(String kind, String d) {}

        record Label(String x, int y, String anchor, String text) {}
    }
}

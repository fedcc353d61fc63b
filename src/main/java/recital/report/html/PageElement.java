package recital.report.html;

import java.util.List;
import java.util.Optional;
import recital.report.phrases.ConcordPhrases;
import recital.report.phrases.PrecedentPhrases;

/** What stands in a section of a page about many years; the template of its name writes it. */
sealed interface PageElement {

    /**
     * A provision in one year.
     *
     * @param heading leads to the paragraph in its document
     * @param text where it stands there, and has not the wording of the year that the reader has seen already
     * @param others the provisions that it was split from or took in, and those that were split off
     */
    record LifeYear(
            String anchor,
            Linked heading,
            String what,
            boolean doubtful,
            Optional<MarkedText> text,
            List<PairPage.Noted> notes,
            List<Linked> others)
            implements PageElement {}

    /** A sentence; the kind is its class in the style sheet. */
    record Remark(String kind, String text) implements PageElement {}

    /** What a likely ancestor said. */
    record AncestorText(Linked provision, String text) implements PageElement {}

    /**
     * A paragraph as it reads, each run of words in the colour of its age.
     *
     * @param id leads to the provision
     * @param origins the documents that brought its words in, newest first
     * @param absences words that were out for a time, and when
     */
    record BlamedText(
            String anchor, Linked id, List<BlamedText.Origin> origins, List<BlamedText.Run> runs, List<String> absences)
            implements PageElement {

        /** The age class is that of the style sheet. */
        record Run(String year, int ageClass, String words) {

            /** Of the oldest class, which looks like any text. */
            boolean isOld() {
                return ageClass == 3;
            }

            /** The words without the space after them, which has no line under it. */
            String core() {
                return words.stripTrailing();
            }

            String after() {
                return words.substring(core().length());
            }

            Run and(String more) {
                return new Run(year, ageClass, words + more);
            }
        }

        /** The name leads to what brought the words in. */
        record Origin(Linked name, int ageClass, int words) {}
    }

    /** A text in which the runs that were agreed before are marked. */
    record AgreedText(List<PrecedentPhrases.MarkedRun> runs) implements PageElement {}

    /**
     * What an earlier paragraph has of a text, in passages with what differs, and nothing where words are left out; the
     * name leads to the document.
     */
    record QuotedText(Linked name, List<Optional<MarkedText>> passages) implements PageElement {}

    /** A table whose rows have a name that may lead elsewhere, and words. */
    record PrecedentTable(List<String> columns, List<Linked> names, List<List<String>> rows) implements PageElement {}

    /** A footnote. */
    record NoteText(String mark, String text) implements PageElement {}

    /** What the colours and lines of a text mean, with the switch that sets the years into it. */
    record AgeKey(List<String> ages) implements PageElement {}

    /**
     * A table with a bar in each row; the numbers stand beside it.
     *
     * @param columns what stands above the name, the bar and the numbers
     * @param key what the parts of a bar are, in the order of their kinds; may be empty
     */
    record BarTable(String caption, List<String> columns, List<BarTable.Key> key, List<BarTable.BarRow> rows)
            implements PageElement {

        /** The length of the longest bar. */
        static final int WIDTH = 100;

        /** A name of more characters leaves no room for the bar on a narrow page. */
        private static final int LONG_NAME = 24;

        boolean hasLongNames() {
            return rows.stream().anyMatch(row -> row.name().text().length() > LONG_NAME);
        }

        /** What a part of a bar is. */
        record Key(String kind, String text) {}

        /** A row; the bars follow one another. */
        record BarRow(Linked name, List<Bar> bars, List<String> numbers) {}

        /** A part of a bar; the kind is its class in the style sheet. */
        record Bar(String kind, String x, String width) {}
    }

    /**
     * A number for each of some rows and columns, as a shade behind it.
     *
     * @param heard what the grid shows, for those who hear it
     * @param corner what a row is
     */
    record ShadedGrid(String heard, String corner, List<ShadedGrid.Column> columns, List<ShadedGrid.ShadedRow> rows)
            implements PageElement {

        /** How many shades there are. */
        static final int SHADES = 10;

        /**
         * A column.
         *
         * @param called what the name stands for, for those who hear it; may be empty
         */
        record Column(Linked name, String called) {}

        record ShadedRow(Linked name, List<ShadedCell> cells) {}

        /** Of shade 0 to 9; the number stands in it, so that the colour is not needed. It may lead elsewhere. */
        record ShadedCell(int shade, Linked number, String about) {}
    }

    /** What the languages of a resolution say in one place, a column a language. */
    record Passages(List<Passages.LanguageColumn> columns) implements PageElement {

        /**
         * What one language says.
         *
         * @param name leads to the official document
         * @param paragraphs what its paragraphs are called
         * @param odd whether it is the one that differs
         */
        record LanguageColumn(
                String code,
                String direction,
                Linked name,
                String paragraphs,
                boolean odd,
                List<ConcordPhrases.Piece> pieces) {}
    }

    /** Links one below the other, each with a few words. */
    record LinkList(List<LinkList.Entry> entries) implements PageElement {

        record Entry(Linked link, String note) {}
    }

    /** The fields by which a site is searched; the button, where it has a name, is for a search that takes its time. */
    record SearchForm(String button) implements PageElement {}

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

        record VerbRow(String years, List<Linked> places, String opening, String scale, String change, VerbStep step) {}
    }

    /**
     * Something of every document in one row: a sign for the eye, and for the ear what it means.
     *
     * @param label what the table is
     * @param head what its rows are
     */
    record YearGrid(String label, String head, List<Linked> years, List<YearGrid.GridRow> rows) implements PageElement {

        /** The note tells more of the name; it may be empty. */
        record GridRow(Linked name, String note, List<Cell> cells) {}

        /** Empty where the document has nothing; the kind is its class in the style sheet. */
        record Cell(String sign, String kind, String heard) {}
    }

    /** What a year changed, or where a document is cited in each; the change of a row may be empty. */
    record CitationTable(List<String> columns, List<CitationTable.ChangeRow> rows) implements PageElement {

        record ChangeRow(String change, String first, Linked document, String where) {}
    }

    /**
     * What was found at a place of a draft.
     *
     * @param evidence the words of the draft in quotation marks; may be empty
     * @param elsewhere where to look
     */
    record FindingEntry(String place, String rule, String message, String evidence, List<Linked> elsewhere)
            implements PageElement {}

    /**
     * What a paragraph compares, a line each over the years on one axis that begins at zero, so that a small change does
     * not look large.
     *
     * <p>A number that is a bound has an open mark, since the quantity itself lies elsewhere.
     * Places are in the units of the picture.
     *
     * @param heard the years and numbers for a screen reader
     * @param scale from nought upwards
     */
    record LineChart(
            String heard,
            String unit,
            List<LineChart.Tick> scale,
            List<LineChart.Line> lines,
            List<LineChart.YearLabel> years)
            implements PageElement {

        static final int WIDTH = 480;
        static final int HEIGHT = 250;
        static final int MARGIN = 36;

        /** Bottom and right end of the plot. */
        static final int AXIS = HEIGHT - MARGIN;

        static final int END = WIDTH - MARGIN;

        /** Where the lines of the scale begin, right of its numbers, and the first year. */
        static final int GRID = 82;

        static final int START = 100;

        /** Where the years stand. */
        static final double YEARS = AXIS + 18;

        /**
         * A measure.
         *
         * @param kind its place among those compared, from 0: its dashes and marks
         * @param mark the shape of its marks, as the caption shows it
         */
        record Line(int kind, String name, String sign, String points, List<Mark> marks) {}

        /** A number of one year, open where it is a bound; the number is empty where there is no room for it. */
        record Mark(String shape, boolean open, String anchor, String x, String y, String number) {}

        record YearLabel(String x, String year) {}

        /** A line of the scale and its number. */
        record Tick(String y, String number) {}

        boolean hasBound() {
            return lines.stream().flatMap(line -> line.marks().stream()).anyMatch(Mark::open);
        }
    }

    /**
     * The steps of a provision's verb by year: one lane for each degree of strength, the stronger above. Places are in
     * the units of the picture.
     *
     * @param heard the runs for a screen reader
     * @param lanes their heights
     * @param steps lines from one verb to another of its scale: what is not compared neither falls nor rises
     * @param bands where one scale ends and another begins
     * @param runs the lines and marks of each run of years with one verb
     * @param key the steps that the picture shows
     */
    record VerbSteps(
            int height,
            String heard,
            List<Integer> lanes,
            List<Integer> bands,
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

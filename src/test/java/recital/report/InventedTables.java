package recital.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import recital.Resolutions;
import recital.align.Aligner;
import recital.diff.Differ;
import recital.diff.ResolutionDiff;
import recital.model.Cell;
import recital.model.Language;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.parse.ParseException;
import recital.parse.Parsers;
import recital.source.Limits;
import recital.source.SourceException;
import recital.source.format.Sources;

/** Two years of the accounts of the wells: a row comes, one goes, figures change, two stay. */
public final class InventedTables {

    private InventedTables() {}

    private static final String EARLIER =
            """
            <article><p>The General Assembly,</p>
            <p>1. Approves the accounts of the wells for 2022 as follows:</p>
            <table>
            <tr><th></th><th>Gross</th><th></th><th>Net</th></tr>
            <tr><th></th><th colspan="3">(buckets)</th></tr>
            <tr><td>Water drawn in 2022</td><td>62 287 400</td><td></td><td>57 451 300</td></tr>
            <tr><td>Less leaks</td><td>(1 323 600)</td><td></td><td>(1 323 600)</td></tr>
            <tr><td>Lent to the lighthouse</td><td>(400)</td><td></td><td>(400)</td></tr>
            <tr><td>Subtotal</td><td>60 963 400</td><td></td><td>56 127 300</td></tr>
            <tr><td>Kept for the drought</td><td>7</td><td></td><td>7</td></tr>
            <tr><td>Kept for guests</td><td>12</td><td></td><td>\u2013</td></tr>
            </table>
            <p>2. Decides to count the buckets again.</p></article>
            """;

    private static final String LATER = EARLIER.replace("2022", "2023")
            .replace("62 287 400", "81 945 300")
            .replace("<td>(1 323 600)</td><td></td><td>(1", "<td>1 323 600</td><td></td><td>(1")
            .replace("<tr><td>Lent to the lighthouse</td><td>(400)</td><td></td><td>(400)</td></tr>", "")
            .replace(
                    "<tr><td>Subtotal</td>",
                    "<tr><td>Spilled at the feast</td><td>(90)</td><td></td><td>(80)</td></tr><tr><td>Subtotal</td>");

    private static final String OIL =
            """
            <article><p>The General Assembly,</p>
            <p>1. Approves the oil of the lighthouses as follows:</p>
            <table>
            <tr><th>Lighthouse</th><th>2020 (jars)</th><th>2021 (jars)</th></tr>
            <tr><td>North point</td><td>300</td><td>330</td></tr>
            <tr><td>Harbour mouth</td><td>80</td><td>85</td></tr>
            <tr><td>Long sandbank</td><td>60</td><td>65</td></tr>
            </table>
            <p>2. Decides to count the jars again.</p></article>
            """;

    private static final String KEEPERS =
            """
            <article><p>The General Assembly,</p>
            <p>1. Approves the keepers of the lighthouses as follows:</p>
            <table>
            <tr><th>What is done with the post</th><th>Title of the post</th><th>Lighthouse</th><th>Number</th></tr>
            <tr><td>Kept for another winter</td><td>Signalman</td><td>North point of the bay</td><td>1</td></tr>
            <tr><td>Given to the harbour</td><td>Keeper of the lamp</td><td>Long sandbank</td><td>2</td></tr>
            </table>
            <p>2. Decides to count the keepers again.</p></article>
            """;

    /** The two years compared. */
    public static ResolutionDiff diff() {
        return diff(earlier(), later());
    }

    /** A table whose columns head other years, in which a figure changed and a row went. */
    public static ResolutionDiff ofOtherYears() {
        String later = OIL.replace("2020", "2022")
                .replace("2021", "2023")
                .replace("330", "350")
                .replace("<tr><td>Harbour mouth</td><td>80</td><td>85</td></tr>", "");
        return diff(read(OIL, "A/RES/77/981"), read(later, "A/RES/78/981"));
    }

    /** A table with a word in place of another in one of its cells. */
    public static ResolutionDiff ofOtherKeepers() {
        return diff(read(KEEPERS, "A/RES/77/982"), read(KEEPERS.replace("Signalman", "Housekeeper"), "A/RES/78/982"));
    }

    private static ResolutionDiff diff(Resolution earlier, Resolution later) {
        return new Differ().diff(new Aligner().align(earlier, later));
    }

    /** The first year. */
    public static Resolution earlier() {
        return read(EARLIER, "A/RES/77/980");
    }

    /** The second year. */
    public static Resolution later() {
        return read(LATER, "A/RES/78/980");
    }

    /** One row in another language, its figure changed. */
    public static ResolutionDiff in(Language language, String label) {
        return new Differ().diff(new Aligner().align(ofRows(language, label + "|12"), ofRows(language, label + "|14")));
    }

    /** A table, a string a row. */
    public static Resolution ofRows(String... rows) {
        return ofRows(Language.ENGLISH, rows);
    }

    private static Resolution ofRows(Language language, String... rows) {
        Resolutions resolution = Resolutions.resolution("77/980").language(language);
        for (int row = 1; row <= rows.length; row++) {
            String[] texts = rows[row - 1].split("\\|");
            for (int column = 1; column <= texts.length; column++) {
                Cell cell = new Cell(1, row, column, 1, 1, row == 1 && rows.length > 1);
                ParagraphId id = new ParagraphId("OP1/1/" + cell.place());
                String text = texts[column - 1];
                resolution.paragraph(new Paragraph(id, text, text, List.of(), 0, 0, Optional.of(cell)));
            }
        }
        return resolution.build();
    }

    private static Resolution read(String page, String name) {
        try {
            return Parsers.parse(Sources.read(page.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT), name);
        } catch (SourceException | ParseException e) {
            throw new AssertionError(e);
        }
    }
}

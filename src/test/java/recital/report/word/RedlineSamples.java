package recital.report.word;

import static recital.Resolutions.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import recital.Invented;
import recital.Resolutions;
import recital.align.Aligner;
import recital.diff.Differ;
import recital.diff.ResolutionDiff;
import recital.model.Cell;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.report.Comparison;
import recital.report.InventedTables;
import recital.report.Samples;

/** Comparisons with what is hard to track, by what it is. */
final class RedlineSamples {

    private static final String DIG = "Urges all villages to dig wells before the summer comes;";
    private static final String LIGHT = "Invites the keepers of the lighthouses to paint their doors white;";

    private RedlineSamples() {}

    static Map<String, ResolutionDiff> all() {
        Map<String, ResolutionDiff> all = new LinkedHashMap<>();
        all.put("many kinds", Samples.everything().build());
        all.put("paraphrase", Samples.paraphrased());
        all.put("nothing", Samples.selfComparison());
        all.put("a table", InventedTables.diff());
        all.put("a table backwards", compared(InventedTables.later(), InventedTables.earlier()));
        all.put("a table that went", compared(InventedTables.earlier(), wells().build()));
        all.put("a table that came", compared(wells().build(), InventedTables.later()));
        all.put("a column that came", compared(table(2), table(3)));
        all.put("a column that went", compared(table(3), table(2)));
        all.put("moved", moved());
        all.put("moved notes", movedNotes());
        all.put("last went", lastWent());
        all.put(
                "all went",
                Comparison.of("72/901", "73/901")
                        .removed("OP1", DIG)
                        .added("OP2", LIGHT)
                        .build());
        all.put("split", split());
        all.put("split far", splitFar());
        all.put("merged", merged());
        all.put("merged far", mergedFar());
        all.put("notes", notes());
        all.put("strange", strange());
        all.put("added at the end", addedAtTheEnd());
        for (int i = 1; i < Invented.LIGHTS.size(); i++) {
            all.put("lights " + i, invented(Invented.LIGHTS.get(i - 1), Invented.LIGHTS.get(i)));
        }
        for (int i = 1; i < Invented.BEES.size(); i++) {
            all.put("bees " + i, invented(Invented.BEES.get(i - 1), Invented.BEES.get(i)));
        }
        return all;
    }

    private static ResolutionDiff invented(String earlier, String later) {
        return compared(Invented.resolution(earlier), Invented.resolution(later));
    }

    static ResolutionDiff compared(Resolution earlier, Resolution later) {
        return new Differ().diff(new Aligner().align(earlier, later));
    }

    private static Resolutions wells() {
        return resolution("72/901").preamble("Noting the wells of the north,").operative(1, DIG);
    }

    private static Resolution table(int columns) {
        Resolutions resolution = resolution("7" + columns + "/901")
                .preamble("Noting the wells of the north,")
                .operative(1, "Approves the following accounts:");
        for (int row = 1; row <= 4; row++) {
            for (int column = 1; column <= columns; column++) {
                String text = column == 1 ? "Well number " + row : String.valueOf(100 * row + column);
                Cell cell = new Cell(1, row, column, 1, 1, row == 1);
                ParagraphId id = new ParagraphId("OP1/1/" + cell.place());
                resolution.paragraph(new Paragraph(id, text, text, List.of(), 0, 0, Optional.of(cell)));
            }
        }
        return resolution.build();
    }

    /** OP2 goes before OP1 and is edited there. */
    static ResolutionDiff moved() {
        String bees = "Requests the beekeepers of the southern valleys to count";
        return compared(
                resolution("72/901")
                        .preamble("Noting the wells of the north,")
                        .operative(1, DIG + " and to keep them clean through the winter months that follow;")
                        .operative(2, LIGHT)
                        .operative(3, bees + " their hives every spring;")
                        .build(),
                resolution("73/901")
                        .preamble("Noting the wells of the north,")
                        .operative(1, bees + " their hives every autumn;")
                        .operative(2, DIG + " and to keep them clean through the winter months that follow;")
                        .operative(3, LIGHT)
                        .build());
    }

    private static ResolutionDiff movedNotes() {
        return compared(
                resolution("72/901")
                        .preamble("Noting the wells[1] of the north and the springs of the southern valleys,")
                        .preamble("Recalling the report[2] on the lighthouses and on their keepers,")
                        .note("1", "See A/71/5.")
                        .note("2", "A/71/6 and A/71/7.")
                        .build(),
                resolution("73/901")
                        .preamble("Recalling the report[1] on the lighthouses and on their keepers,")
                        .preamble("Noting the wells[2] of the north and the springs of the southern valleys,")
                        .note("1", "A/71/6 and A/72/7.")
                        .note("2", "See A/71/5.")
                        .build());
    }

    static ResolutionDiff lastWent() {
        return Comparison.of("72/901", "73/901")
                .same("OP1", DIG)
                .removed("OP2", LIGHT)
                .build();
    }

    static ResolutionDiff split() {
        return Comparison.of("72/901", "73/901")
                .split("OP1", "OP1,OP2", "Urges all to dig[-, and asks-]{+;\nAsks+} them to drink;")
                .same("OP2", "OP3", LIGHT)
                .build();
    }

    static ResolutionDiff splitFar() {
        return Comparison.of("72/901", "73/901")
                .split(
                        "OP1",
                        "OP1,OP3",
                        "Urges all to dig wells in every valley[-, and asks-]{+;\nAsks+} them to drink;")
                .same("OP2", "OP2", LIGHT)
                .build();
    }

    static ResolutionDiff merged() {
        return Comparison.of("72/901", "73/901")
                .merged("OP1,OP2", "OP1", "Urges all to dig[-;\nAsks-]{+, and asks+} them to drink;")
                .same("OP3", "OP2", LIGHT)
                .build();
    }

    private static ResolutionDiff mergedFar() {
        return Comparison.of("72/901", "73/901")
                .merged(
                        "OP1,OP3",
                        "OP1",
                        "Urges all to dig wells in every valley[-;\nAsks-]{+, and asks+} them to drink;")
                .same("OP2", "OP2", LIGHT)
                .build();
    }

    /** One is reworded, one goes, one comes, one has a sign that nobody counts, one is referred to twice. */
    static ResolutionDiff notes() {
        return compared(
                resolution("72/901")
                        .preamble("Noting the wells[1] of the north, the springs[*] of the south and the rain[2],")
                        .operative(1, DIG)
                        .note("1", "See A/71/5, annex.")
                        .note("2", "See A/71/9 on the rain of the year before.")
                        .note("*", "On behalf of all who drink.")
                        .build(),
                resolution("73/901")
                        .preamble("Noting the wells[1] of the north, the springs[*] of the south and the rain,")
                        .operative(1, "Urges all villages[2] to dig wells before[1] the summer comes;")
                        .note("1", "See A/72/5, annex.")
                        .note("2", "Those of the north.")
                        .note("*", "On behalf of all who drink.")
                        .build());
    }

    /** Characters that XML cannot hold or that mean something there, and a number without words of its own. */
    static ResolutionDiff strange() {
        List<Paragraph> points = new ArrayList<>();
        points.add(new Paragraph(
                new ParagraphId("OP2(a)"), "To dig\u0001 deep;", "2.\n(a) To dig\u0001 deep;", List.of(), 0, 0));
        points.add(new Paragraph(
                new ParagraphId("OP2(b)"), "To drink \ud83d\ude00 <&> \"well\";", "(b) To drink", List.of(), 0, 0));
        Resolutions earlier = resolution("72/901").operative(1, "Urges\u0007 all 5 m[3] deep\u202e wells;");
        Resolutions later = resolution("73/901").operative(1, "Urges\u0007 all\u00a06 m[3] deep \ud800 wells\ufffe;");
        points.forEach(later::paragraph);
        return compared(earlier.build(), later.build());
    }

    /** Words at the end of a paragraph, and paragraphs after it. */
    static ResolutionDiff addedAtTheEnd() {
        return Comparison.of("72/901", "73/901")
                .same("OP1", LIGHT)
                .edited("OP2", "OP2", "Urges all to dig{+ and to drink+}")
                .added("OP3", "Asks for rain")
                .added("OP4", "Decides to wait")
                .same("OP3", "OP5", "Thanks the clouds;")
                .build();
    }
}

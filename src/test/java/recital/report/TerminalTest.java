package recital.report;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.diff.ChangeKind.WORDING;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recital.Resolutions;
import recital.align.Aligner;
import recital.diff.Differ;
import recital.diff.ResolutionDiff;
import recital.model.Edition;
import recital.model.Format;
import recital.model.Language;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Notice;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.report.csv.CsvRenderers;
import recital.report.json.JsonRenderers;
import recital.report.terminal.DisplayWidth;
import recital.report.terminal.Layout;
import recital.report.terminal.Screen;
import recital.report.terminal.TerminalOptions;
import recital.report.terminal.TerminalRenderers;

class TerminalTest {

    private static final String LONG = "one two three four five six seven eight nine ten eleven twelve thirteen "
            + "fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three";

    @ParameterizedTest
    @ValueSource(ints = {20, 33, 40, 80, 132})
    void noLineIsWiderThanTheTerminal(int width) {
        assertThat(Golden.rendered(
                                TerminalRenderers.diff(TerminalOptions.plain(width)),
                                Samples.everything().build())
                        .lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(width));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40})
    void wordLongerThanTheLineIsCutAtItsEdge(int width) {
        String word = "https://example.org/" + "x".repeat(70);
        String text = shown(changed("See {+" + word + "+} there"), width);

        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
        assertThat(text.replaceAll("\\s", "")).contains(word);
    }

    @Test
    void wideCharactersTakeTwoColumnsAndCombiningOnesNone() {
        assertThat(DisplayWidth.of("\u5f48\u73e0")).isEqualTo(4);
        assertThat(DisplayWidth.of("e\u0301a")).isEqualTo(2);
        assertThat(DisplayWidth.of("\ud83d\ude00")).isEqualTo(2);
    }

    @Test
    void hostileTextSendsNothingToTheTerminal() {
        String hostile = "\u001b[2J\u001b]0;owned\u0007 \u009b31m \u202egnp\r\n\u007f";
        ResolutionDiff diff = Comparison.of("A/RES/72/901", "A/RES/73/902")
                .title("{+" + hostile + "+}")
                .edited("OP1", "OP1", hostile + "{+" + hostile + "+}", WORDING)
                .note("\u001b[1m", "2", hostile + "{+x+}")
                .build();

        for (Renderer<ResolutionDiff> renderer : List.<Renderer<ResolutionDiff>>of(
                TerminalRenderers.diff(TerminalOptions.plain(80)),
                CsvRenderers.links(Filter.NONE),
                JsonRenderers.diff(Filter.NONE))) {
            assertThat(Golden.rendered(renderer, diff))
                    .doesNotContainPattern("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u202e]");
        }
    }

    @Test
    void longPassageWithoutChangeIsCutToItsContext() {
        assertThat(shown(changed("{+A+} " + LONG + " {+B+} " + LONG), 200))
                .contains(
                        "{+A+} one two three four five six seven eight nine \u2026 sixteen seventeen eighteen nineteen twenty "
                                + "twenty-one twenty-two twenty-three {+B+} one two three four five six seven eight nine \u2026\n");
    }

    @Test
    void passageIsShownWholeWhereAskedFor() {
        TerminalOptions full = new TerminalOptions(1000, false, true, true, false, Filter.NONE);

        assertThat(Golden.rendered(TerminalRenderers.diff(full), changed("{+A+} " + LONG)))
                .contains("{+A+} " + LONG);
    }

    @Test
    void addedAndRemovedParagraphsAreNeverCut() {
        ResolutionDiff diff = Comparison.of("A/RES/72/901", "A/RES/73/902")
                .removed("OP1", LONG)
                .added("OP1", "Not " + LONG)
                .build();

        assertThat(shown(diff, 500)).contains("[-" + LONG + "-]").contains("{+Not " + LONG + "+}");
    }

    @Test
    void editOfNothingButSpaceCanBeSeen() {
        assertThat(shown(changed("cyber{+ +}space"), 80)).contains("cyber{+\u2423+}space");
    }

    @Test
    void wordsWithASignOfTheirOwnStandApartFromTheMarks() {
        assertThat(shown(changed("the Marble Forum{++ 20+} and the Pebble Forum[-- 5-]"), 80))
                .contains("the Marble Forum{+ + 20 +} and the Pebble Forum[- - 5 -]");
    }

    @Test
    void sidesHoldTheTextsOfTheirDocumentsAndWhatOneLacksIsBlank() {
        ResolutionDiff diff = Comparison.of("A/RES/72/901", "A/RES/73/902")
                .edited("OP1", "OP2", "Urges [-all-]{+most+} players;", WORDING)
                .note("1", "2", "Of [-clay-]{+glass+}.")
                .removed("OP2", "Drops a marble;")
                .added("OP3", "Adds \u5f48\u73e0;")
                .build();
        TerminalOptions sides = TerminalOptions.plain(120).with(Layout.SIDE_BY_SIDE);

        assertThat(Golden.rendered(TerminalRenderers.diff(sides), diff).lines().map(String::stripTrailing))
                .containsSubsequence(
                        "A/RES/72/901" + " ".repeat(50) + "A/RES/73/902",
                        "   Urges [-all-] players;" + " ".repeat(37) + "Urges {+most+} players;",
                        "      note 1: Of [-clay-]." + " ".repeat(36) + "note 2: Of {+glass+}.",
                        "   [-Drops a marble;-]",
                        " ".repeat(62) + "{+Adds \u5f48\u73e0;+}");
    }

    @Test
    void bothSidesOfASplitBeginEachParagraphOnALine() {
        ResolutionDiff diff = Comparison.of("A/RES/72/901", "A/RES/73/902")
                .edited("OP1", "OP1", "One[- and-]{+;\n+}two;", WORDING)
                .build();
        TerminalOptions sides = TerminalOptions.plain(120).with(Layout.SIDE_BY_SIDE);

        assertThat(Golden.rendered(TerminalRenderers.diff(sides), diff).lines())
                .contains("   One [-and-]two;" + " ".repeat(44) + "One{+;\u00b6+}", " ".repeat(62) + "two;");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 33, 40, 80, 132})
    void statIsNoWiderThanTheTerminal(int width) {
        assertThat(Golden.rendered(
                                TerminalRenderers.diff(
                                        TerminalOptions.plain(width).with(Layout.STAT)),
                                Samples.everything().build())
                        .lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(width));
    }

    @Test
    void statCountsWordsAndDrawsThemToOneScale() {
        ResolutionDiff diff = Comparison.of("A/RES/72/901", "A/RES/73/902")
                .edited("OP1", "OP1", "Urges [-all of the-]{+most+} players[-,-];", WORDING)
                .same("OP2", "OP2", "Stays;")
                .added("OP3", LONG)
                .build();

        assertThat(Golden.rendered(
                        TerminalRenderers.diff(TerminalOptions.plain(60).with(Layout.STAT)), diff))
                .isEqualTo(
                        """
                A/RES/72/901 \u2192 A/RES/73/902
                OP1  edited: wording   4  -+
                OP3  added            23  +++++++++++++++
                2 paragraphs changed, 3 words removed, 24 inserted
                """);
    }

    @Test
    void symbolsAreLinksAndWhatOnlyLooksLikeOneIsNone() {
        Screen linked = new Screen(true, true, StandardCharsets.UTF_8);
        ResolutionDiff diff = Comparison.of("A/RES/72/901", "A/RES/73/902")
                .edited("OP1", "OP1", "See A/C.2/74/L.90 and 50/50 of S/RES/2504 (2020), {+and/or+} so;", WORDING)
                .build();

        assertThat(Golden.rendered(
                        TerminalRenderers.diff(TerminalOptions.plain(80).with(linked)), diff))
                .contains("See " + link("A/C.2/74/L.90", "A/C.2/74/L.90") + " and 50/50 of "
                        + link("S/RES/2504(2020)", "S/RES/2504 (2020)") + ", ");
    }

    private static String link(String address, String text) {
        return "\u001b]8;;https://undocs.org/en/" + address + "\u001b\\" + text + "\u001b]8;;\u001b\\";
    }

    @Test
    void textIsNarrowerThanATerminalThatIsTooWide() {
        TerminalOptions options = TerminalOptions.plain(200).withTextWidth(50);

        assertThat(Golden.rendered(
                                TerminalRenderers.diff(options),
                                Samples.everything().build())
                        .lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(50));
    }

    @Test
    void colourNeedsNoSigns() {
        TerminalOptions color = new TerminalOptions(80, true, false, false, false, Filter.NONE);

        assertThat(Golden.rendered(TerminalRenderers.diff(color), changed("on [-31-]{+33+} per cent")))
                .contains("on \u001b[31;9m31\u001b[0m \u001b[32;4m33\u001b[0m per cent");
    }

    @Test
    void colourIsSwitchedOffBeforeEveryLineEnd() {
        TerminalOptions color = new TerminalOptions(30, true, true, true, true, Filter.NONE);

        assertThat(Golden.rendered(
                                TerminalRenderers.diff(color),
                                Samples.everything().build())
                        .lines())
                .allSatisfy(line ->
                        assertThat(line.lastIndexOf("\u001b[0m")).isGreaterThanOrEqualTo(line.lastIndexOf("\u001b[")));
    }

    @Test
    void renumberedParagraphsAreFoldedWithBothNumbersAndGapsShow() {
        ResolutionDiff diff = Comparison.of("A/RES/72/901", "A/RES/73/902")
                .added("OP1", "New;")
                .same("OP1", "OP2", "a;")
                .same("OP2", "OP3", "b;")
                .same("OP4", "OP4", "c;")
                .moved("OP3", "OP5", "d;")
                .build();

        assertThat(shown(diff, 80)).contains("\u00b7 3 paragraphs unchanged: OP1\u2013OP2, OP4 \u2192 OP2\u2013OP4\n");
    }

    @Test
    void unchangedParagraphAskedForIsShown() {
        Filter paragraph = new Filter(Set.of(), Optional.empty(), Set.of(new ParagraphId("PP1")), false);
        TerminalOptions options = new TerminalOptions(80, false, true, false, false, paragraph);

        assertThat(Golden.rendered(TerminalRenderers.diff(options), Samples.selfComparison()))
                .contains("PP1  same wording")
                .contains("Recalling what it said")
                .contains("0 changes are hidden");
    }

    @Test
    void missingTitleIsNoChangeOfTitle() {
        ResolutionDiff diff = Comparison.of("A/RES/72/901", "A/C.2/74/L.90")
                .title("[-Marbles-]")
                .same("PP1", "x")
                .build();

        assertThat(shown(diff, 80)).contains("title    Marbles (not given in the later document)\n");
    }

    @Test
    void paraphrasedTextIsCalledParaphrased() {
        assertThat(shown(Samples.paraphrased(), 400))
                .contains("Paraphrase, written for recital in its own words, without notes: "
                        + "not the official wording, do not quote. Official text: https://undocs.org/en/A/RES/72/901 and "
                        + "https://undocs.org/en/A/C.2/74/L.90\n");
        assertThat(Golden.rendered(
                        CsvRenderers.paragraphs(), Samples.paraphrased().earlier()))
                .startsWith("# Paraphrase");
    }

    @Test
    void unofficialCopyIsNamed() {
        ResolutionDiff diff = Comparison.of("A/RES/72/901", "A/RES/73/902")
                .format(Format.AKOMA_NTOSO)
                .same("PP1", "x")
                .build();

        assertThat(shown(diff, 100)).contains("official text, XML copy");
    }

    @Test
    void documentIsShownWithItsNotesAndWhatWasMended() {
        Paragraph paragraph = new Paragraph(
                new ParagraphId("PP1"), "Recalling its marbles and bags,", "x", List.of(new NoteMark(21, "1")), 1, 4);
        Resolution document = new Resolution(
                "marbles.txt",
                Optional.empty(),
                "Marbles",
                Optional.empty(),
                OptionalInt.empty(),
                Optional.of("16 (b)"),
                Language.ENGLISH,
                Edition.OFFICIAL,
                Format.TEXT,
                "",
                List.of(paragraph),
                List.of(new Note("1", "Of glass.", "1 Of glass.")),
                "",
                List.of(),
                List.of(
                        new Notice(Notice.NoticeKind.DOUBTFUL, 0, 9, "late"),
                        new Notice(Notice.NoticeKind.MENDED, 0, 4, "\"mar bles\" to \"marbles\"")));

        assertThat(Golden.rendered(TerminalRenderers.document(TerminalOptions.plain(80), true), document))
                .isEqualTo(
                        """
                marbles.txt
                title     Marbles
                document  agenda item 16 (b) \u00b7 official, read from plain text

                PP1  Recalling its marbles[1] and bags,

                Notes
                [1]  Of glass.

                What was mended or doubted
                mended    line 4: "mar bles" to "marbles"
                doubtful  line 9: late
                """);
    }

    private static ResolutionDiff changed(String marked) {
        return Comparison.of("A/RES/72/901", "A/RES/73/902")
                .edited("OP1", "OP1", marked, WORDING)
                .build();
    }

    private static String shown(ResolutionDiff diff, int width) {
        return Golden.rendered(TerminalRenderers.diff(TerminalOptions.plain(width)), diff);
    }

    /** "Note 2, Ibid. for A/72/10 to A/73/10" leaves too little of a narrow line to what the note says. */
    @Test
    void longNameOfANoteStandsAboveItsWords() {
        Resolution earlier = noted("A/RES/72/970", "A/72/10");
        Resolution later = noted("A/RES/73/970", "A/73/10");
        String shown = Golden.rendered(
                TerminalRenderers.diff(TerminalOptions.plain(40)),
                new Differ().diff(new Aligner().align(earlier, later)));

        assertThat(shown.lines())
                .containsSequence(
                        "      note 2, Ibid. for A/72/10 \u2192", "      A/73/10:", "      Ibid., chap. [-I-]{+V+}.")
                .allMatch(line -> DisplayWidth.of(line) <= 40);
    }

    private static Resolution noted(String symbol, String report) {
        return Resolutions.resolution(symbol)
                .paragraph("PP1", "Recalling the wells[1] and the ropes[2] of the bay,")
                .note("1", "See " + report + ".")
                .note("2", "Ibid., chap. " + (report.startsWith("A/72") ? "I" : "V") + ".")
                .build();
    }
}

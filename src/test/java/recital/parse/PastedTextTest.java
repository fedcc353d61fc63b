package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.ProcessorTime;
import recital.model.Fragment;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Notice;
import recital.model.Resolution;
import recital.source.Limits;
import recital.source.format.Sources;

/** Text pasted from pages and word processors, whole paragraphs with nothing but their words to tell what they are. */
class PastedTextTest {

    private static final String WELLS =
            """
            Recalling the summit held in Geneva in May 2033,1 and the Wells Fund,2
            Noting that wells run dry,
            1. Decides to dig ten wells in the north and ten in the south;
            2. Urges all States:
            (a) To dig;
            (b) To drink, as the Fund3 has asked;
            3. Requests the Secretary-General to report to the Assembly on the wells.
            """;
    private static final String NOTES = "1 Resolution 88/4.\n2 See A/90/7, annex.\n3 Ibid.\n";
    private static final String CLOSING = "60th plenary meeting\n20 December 2035\n";

    @Test
    void everyLineIsAParagraph() throws Exception {
        Resolution wells =
                read("A/RES/90/12\n90/12. Wells and springs\nThe General Assembly,\n" + WELLS + CLOSING + NOTES);

        assertThat(wells.symbol()).hasToString("Optional[A/RES/90/12]");
        assertThat(wells.title()).isEqualTo("Wells and springs");
        assertThat(wells.adopted()).hasToString("Optional[2035-12-20]");
        assertThat(rows(wells))
                .containsExactly(
                        "PP1 Recalling the summit held in Geneva in May 2033, and the Wells Fund,",
                        "PP2 Noting that wells run dry,",
                        "OP1 Decides to dig ten wells in the north and ten in the south;",
                        "OP2 Urges all States:",
                        "OP2(a) To dig;",
                        "OP2(b) To drink, as the Fund has asked;",
                        "OP3 Requests the Secretary-General to report to the Assembly on the wells.");
        assertThat(wells.paragraphs().get(0).marks()).containsExactly(new NoteMark(48, "1"), new NoteMark(68, "2"));
        assertThat(wells.notes())
                .extracting(Note::mark, Note::text)
                .containsExactly(tuple("1", "Resolution 88/4."), tuple("2", "See A/90/7, annex."), tuple("3", "Ibid."));
        assertThat(wells.closing()).isEqualTo("60th plenary meeting\n20 December 2035");
        assertThat(wells.notices()).isEmpty();
    }

    @Test
    void meetingAndItsDateMayStandOnOneLine() throws Exception {
        Resolution wells = read("A/RES/90/12\n90/12. Wells and springs\nThe General Assembly,\n" + WELLS
                + "60th plenary meeting 20 December 2035\n" + NOTES);

        assertThat(wells.adopted()).hasToString("Optional[2035-12-20]");
        assertThat(wells.closing()).isEqualTo("60th plenary meeting 20 December 2035");
        assertThat(rows(wells)).hasSize(7);
        assertThat(wells.notes()).hasSize(3);
    }

    /** What an e-mail or Markdown makes of bold and italic letters, of notes, and of numbers that are no list. */
    @Test
    void signsOfEmphasisAreNoText() throws Exception {
        Resolution wells = read(
                """
                A/RES/90/12

                # 90/12. Wells and springs

                *The General Assembly*,

                *Recalling* the summit held in\s
                Geneva in **May 2033**,[^1]

                _Noting with
                concern_ that wells\\* run dry,

                1\\. ***Decides*** to dig \\[ten\\] wells;

                2\\. *Urges* all States:

                \\(a) To dig 2 * 3 wells.

                [^1]: See *Wells*, vol. 1.
                """);

        assertThat(wells.title()).isEqualTo("Wells and springs");
        assertThat(rows(wells))
                .containsExactly(
                        "PP1 Recalling the summit held in Geneva in May 2033,",
                        "PP2 Noting with concern that wells* run dry,",
                        "OP1 Decides to dig [ten] wells;",
                        "OP2 Urges all States:",
                        "OP2(a) To dig 2 * 3 wells.");
        assertThat(wells.notes()).extracting(Note::text).containsExactly("See Wells, vol. 1.");
    }

    @Test
    void starsAndLowLinesOfATextWithoutEmphasisStay() throws Exception {
        Resolution wells = read("A/RES/90/12\n90/12. Wells and springs\nThe General Assembly,\n"
                + "Recalling the *summit* of \\wells_and_springs\\,\n1. Decides to dig _ten_ wells.\n");

        assertThat(rows(wells))
                .containsExactly(
                        "PP1 Recalling the *summit* of \\wells_and_springs\\,", "OP1 Decides to dig _ten_ wells.");
    }

    @Test
    void footOfAPageIsApartWithoutBlankLines() throws Exception {
        Resolution wells = read(
                """
                United Nations                     A/C.2/90/L.7*

                The General Assembly,

                Recalling the summit held in Geneva in May 2033,
                and the well-known Fund,

                1. Requests the Secretary-General to report
                on the wells.

                __________________
                 * Reissued for technical reasons on 7 November 2035.

                35-12345 (E)    071135
                *3512345*
                """);

        assertThat(rows(wells))
                .containsExactly(
                        "PP1 Recalling the summit held in Geneva in May 2033, and the well-known Fund,",
                        "OP1 Requests the Secretary-General to report on the wells.");
        assertThat(wells.notes())
                .extracting(Note::mark, Note::text)
                .containsExactly(tuple("*", "Reissued for technical reasons on 7 November 2035."));
        assertThat(wells.furniture()).extracting(Fragment::text).contains("__________________", "*3512345*");
    }

    @Test
    void blankLinesPartParagraphsThatAreWrapped() throws Exception {
        Resolution wells = read(
                """
                The General Assembly,

                Recalling the summit held in Geneva in May 2033,
                and the well-
                known Fund,

                1. Decides to dig ten wells in the north
                and ten in the south;
                2. Urges all States to drink
                from them,
                whatever they cost;

                3. Requests the Secretary-General to report
                on the wells.
                """);

        assertThat(rows(wells))
                .containsExactly(
                        "PP1 Recalling the summit held in Geneva in May 2033, and the well-known Fund,",
                        "OP1 Decides to dig ten wells in the north and ten in the south;",
                        "OP2 Urges all States to drink from them, whatever they cost;",
                        "OP3 Requests the Secretary-General to report on the wells.");
    }

    /** As word processors and browsers write marks and notes. */
    @ParameterizedTest
    @ValueSource(
            strings = {"%d|%d %s", "[%d]|[%d] %s", "[%d]|[%d]%s", "%d|%d\n%s", " %d|%d %s", "%d|%d. %s", "%d|%d%s"})
    void notesAreToldFromParagraphs(String written) throws Exception {
        String mark = written.substring(0, written.indexOf('|'));
        String note = written.substring(written.indexOf('|') + 1);
        Resolution wells = read("The General Assembly,\n"
                + "Recalling the summit of Geneva," + String.format(mark, 1) + " and the Fund," + String.format(mark, 2)
                + "\n"
                + "1. Decides to dig, as the Fund" + String.format(mark, 3)
                + " has asked;\n2. Urges all States to drink.\n" + CLOSING
                + String.format(note, 1, "Resolution 88/4.") + "\n"
                + String.format(note, 2, "See A/90/7, annex.") + "\n"
                + String.format(note, 3, "Ibid.") + "\n");

        assertThat(rows(wells))
                .containsExactly(
                        "PP1 Recalling the summit of Geneva, and the Fund,",
                        "OP1 Decides to dig, as the Fund has asked;",
                        "OP2 Urges all States to drink.");
        assertThat(wells.notes())
                .extracting(Note::text)
                .containsExactly("Resolution 88/4.", "See A/90/7, annex.", "Ibid.");
        assertThat(wells.notices()).isEmpty();
    }

    @Test
    void raisedDigitsAreMarks() throws Exception {
        Resolution wells = read(
                "The General Assembly,\nRecalling the Fund,\u00b9\u00b2\n1. Decides to dig.\n\u00b9\u00b2 See A/90/7.\n");

        assertThat(rows(wells)).containsExactly("PP1 Recalling the Fund,", "OP1 Decides to dig.");
        assertThat(wells.paragraphs().get(0).marks()).containsExactly(new NoteMark(19, "12"));
        assertThat(wells.notes()).extracting(Note::mark).containsExactly("12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L’Assemblée générale, | Rappelant le Fonds[1] et les puits[2], | 1. Décide de creuser ;",
                "L’Assemblée générale, | Rappelant le Fonds¹ et les puits2, | 1. Décide de creuser ;",
                "La Asamblea General, | Recordando el Fondo[1] y los pozos[2], | 1. Decide cavar;",
                "Генеральная Ассамблея, | ссылаясь на Фонд[1] и колодцы[2], | 1. постановляет копать;",
                "大会， | 回顾基金[1]和水井[2]， | 1. 决定挖井；",
                "إن الجمعية العامة، | إذ تشير إلى الصندوق[1] وإلى الآبار[2]، | 1 - تقرر الحفر؛"
            })
    void marksAreTakenOutInEveryLanguage(String formula, String recital, String decision) throws Exception {
        Resolution wells = read("A/RES/90/12\n\n" + formula + "\n\n" + recital + "\n\n" + decision
                + "\n\n[1] A/90/7.\n\n[2] A/90/8.\n");

        assertThat(wells.paragraphs().get(0).text()).isEqualTo(recital.replaceAll("\\[\\d]|[¹2]", ""));
        assertThat(wells.paragraphs().get(0).marks()).extracting(NoteMark::mark).containsExactly("1", "2");
        assertThat(wells.notes()).extracting(Note::text).containsExactly("A/90/7.", "A/90/8.");
    }

    @Test
    void theFormulaMayLackItsCommaBehindTheTitle() throws Exception {
        Resolution wells = read("大会\n\n78/255. 水井\n\n大会\n\n1. 决定挖井；\n\n2. 请秘书长提出报告。\n");

        assertThat(wells.title()).isEqualTo("水井");
        assertThat(rows(wells)).containsExactly("OP1 决定挖井；", "OP2 请秘书长提出报告。");
    }

    @Test
    void notesMayFollowTheirParagraphs() throws Exception {
        Resolution wells = read(
                """
                The General Assembly,
                Recalling the summit of Geneva in May 20331 and the Fund,2
                1 Resolution 88/4.
                2 See A/90/7, annex.
                1. Decides to dig, as the Fund3 has asked;
                3 Ibid.
                2. Urges all States to drink.
                """);

        assertThat(rows(wells))
                .containsExactly(
                        "PP1 Recalling the summit of Geneva in May 2033 and the Fund,",
                        "OP1 Decides to dig, as the Fund has asked;",
                        "OP2 Urges all States to drink.");
        assertThat(wells.notes()).extracting(Note::mark).containsExactly("1", "2", "3");
    }

    @Test
    void aTitleOverTheNotesIsFurniture() throws Exception {
        Resolution wells = read("The General Assembly,\n" + WELLS + CLOSING + "Notes\n" + NOTES);

        assertThat(wells.notes()).hasSize(3);
        assertThat(wells.furniture()).extracting(Fragment::text).containsExactly("Notes");
    }

    @Test
    void marksWhoseNotesWereNotPastedLeaveTheWordsAndAreSaid() throws Exception {
        Resolution wells = read("The General Assembly,\n" + WELLS);

        assertThat(rows(wells)).contains("PP1 Recalling the summit held in Geneva in May 2033, and the Wells Fund,");
        assertThat(wells.notices())
                .extracting(Notice::message)
                .containsExactly("notes 1 to 3 are not in the text; their marks are taken out of the words");
    }

    @Test
    void numbersThatAreNoMarksStay() throws Exception {
        Resolution wells = read(
                """
                The General Assembly,
                Recalling Article 1 of the Charter, Agenda 21, the Group of 77, CO2 and COVID-19,
                1. Decides to fund programmes 2, 3 and 4 of the 2036 budget with 2,000 dollars.
                """);

        assertThat(rows(wells))
                .containsExactly(
                        "PP1 Recalling Article 1 of the Charter, Agenda 21, the Group of 77, CO2 and COVID-19,",
                        "OP1 Decides to fund programmes 2, 3 and 4 of the 2036 budget with 2,000 dollars.");
        assertThat(wells.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The General Assembly, ", "The General Assembly,\n", "The General Assembly\n"})
    void theFormulaMayLackItsCommaOrItsLine(String formula) throws Exception {
        Resolution wells = read(formula + "Recalling the springs,\n1. Decides to dig.\n");

        assertThat(rows(wells)).containsExactly("PP1 Recalling the springs,", "OP1 Decides to dig.");
        assertThat(wells.notices()).isEmpty();
    }

    @Test
    void aLabelOnALineOfItsOwnBelongsToTheNextLine() throws Exception {
        Resolution wells = read(
                "The General Assembly,\nRecalling the springs,\n1.\nUrges all States:\n(a)\nTo dig;\n(b)\nTo drink.\n");

        assertThat(rows(wells))
                .containsExactly(
                        "PP1 Recalling the springs,", "OP1 Urges all States:", "OP1(a) To dig;", "OP1(b) To drink.");
    }

    @Test
    void aHeadingMayBeAsLongAsAParagraph() throws Exception {
        String heading = "Wells " + "and springs ".repeat(20) + "of the north";
        Resolution wells = read("The General Assembly,\n" + "Recalling the springs,\n".repeat(60)
                + "1. Decides to dig;\n" + heading + "\n2. Decides to drink.\n");

        assertThat(rows(wells)).endsWith("OP1 Decides to dig;", "H1 " + heading, "OP2 Decides to drink.");
    }

    @Test
    void aNumberMayHaveOnlyPointsUnderIt() throws Exception {
        Resolution wells = read(
                "The General Assembly,\nRecalling the springs,\n1.\n(a)\nUrges all to dig;\n(b)\nUrges all to drink.\n");

        assertThat(rows(wells))
                .containsExactly(
                        "PP1 Recalling the springs,", "OP1(a) Urges all to dig;", "OP1(b) Urges all to drink.");
    }

    private static final String TYPED =
            """
            The General Assembly,

            Recalling the financing of springs,

            1. Decides to dig in
            the hills:

            (a) By hand;

            2. Decides to wait.
            """;

    private static final List<String> ROWS = List.of(
            "PP1 Recalling the financing of springs,",
            "OP1 Decides to dig in the hills:",
            "OP1(a) By hand;",
            "OP2 Decides to wait.");

    @Test
    void textIsReadAsIfItWereTyped() throws Exception {
        assertThat(rows(read(TYPED))).isEqualTo(ROWS);
        // A soft hyphen that breaks no line, a ligature, marks of direction.
        assertThat(rows(read(TYPED.replace("Assembly", "Assem\u00adbly")))).isEqualTo(ROWS);
        assertThat(rows(read(TYPED.replace("fi", "\ufb01")))).isEqualTo(ROWS);
        assertThat(rows(read(TYPED.replace("\n", "\n\u200e")))).isEqualTo(ROWS);
        // Accents behind their letters.
        assertThat(
                        rows(
                                read(
                                        "L\u2019Assemble\u0301e ge\u0301ne\u0301rale,\n\nRappelant les forages,\n\n1. De\u0301cide d\u2019attendre.\n")))
                .containsExactly("PP1 Rappelant les forages,", "OP1 D\u00e9cide d\u2019attendre.");
    }

    @Test
    void signsBeforeQuotedLinesAndNumbersOfLinesAreNoText() throws Exception {
        assertThat(rows(read(TYPED + ">".repeat(20_000)))).hasSameSizeAs(ROWS);
        assertThat(rows(read("On Monday the Guard wrote:\n" + TYPED.replaceAll("(?m)^", "> "))))
                .isEqualTo(ROWS);
        assertThat(rows(read(numbered(1, 0)))).startsWith(ROWS.toArray(String[]::new));
        assertThat(rows(read("A\nB\nC\nD\n5 E\nF\nG\nH\nI\n10 J\n" + numbered(5, 10))))
                .startsWith(ROWS.toArray(String[]::new));
        // Numbers that are not those of their lines are text.
        assertThat(rows(read(TYPED.replace("the hills", "6 hills")))).contains("OP1 Decides to dig in 6 hills:");
    }

    private static String numbered(int step, int before) {
        StringBuilder numbered = new StringBuilder();
        int count = before;
        for (String line :
                (TYPED + "60th plenary meeting\n20 December 2035\n\nAnnex\n" + "A well\n".repeat(9)).split("\n", -1)) {
            count += line.isBlank() ? 0 : 1;
            numbered.append(line.isBlank() || count % step > 0 ? "" : count + "  ")
                    .append(line)
                    .append("\n");
        }
        return numbered.toString();
    }

    @Test
    void anotherDraftOfAReportIsReadOnAndSaid() throws Exception {
        Resolution both = read(TYPED.replace(
                "wait.",
                "wait.\n\nDraft resolution II\n\nWells\n\nThe General Assembly,\n\n"
                        + "Noting the wells,\n\n1. Decides to rest."));

        assertThat(both.notices())
                .extracting(Notice::message)
                .containsExactly(
                        "\"Draft resolution II\" begins another text, which is read on as if it were of the one "
                                + "before: give each a file of its own");
    }

    @Test
    void numbersMayHaveABracketForAStopWhereNoneHasAStop() throws Exception {
        assertThat(rows(read(TYPED.replace("1.", "1)").replace("2.", "2)")))).isEqualTo(ROWS);
        assertThat(rows(read(TYPED.replace("(a) By hand;", "1) Decides on spades;"))))
                .endsWith("OP2 Decides to wait.")
                .doesNotContain("OP1-2 Decides on spades;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(%d)", "%d -", "%d \u2013", "%d.\u2013", "%d.-", "%d/", "%d:", "%d\u00b0", "%d", "OP %d \u2013"
            })
    void numbersMayHaveAnySignOrNoneWhereNoneHasAStop(String number) throws Exception {
        assertThat(rows(read(TYPED.replace("1.", number.formatted(1)).replace("2.", number.formatted(2)))))
                .isEqualTo(ROWS);
    }

    @Test
    void signOfTheFirstNumberIsThatOfTheOperativeParagraphs() throws Exception {
        assertThat(rows(read(TYPED.replace("1.", "1 -")
                        .replace("(a) By hand;", "(1) Requests spades;")
                        .replace("2.", "2 -"))))
                .containsExactly(
                        "PP1 Recalling the financing of springs,",
                        "OP1 Decides to dig in the hills:",
                        "OP1(1) Requests spades;",
                        "OP2 Decides to wait.");
    }

    /** Where operative paragraphs have no number, "(1)" is a point. */
    @Test
    void numberBehindAnUnnumberedOperativeParagraphIsThatOfAPoint() throws Exception {
        assertThat(rows(read(TYPED.replace("1. ", "")
                        .replace("(a) By hand;", "(1) Requests spades;")
                        .replace("2. ", ""))))
                .contains("OP1(1) Requests spades;");
    }

    @Test
    void digitsThatAreNoneOfALanguageAreNoNumber() throws Exception {
        assertThat(read(TYPED.replace("1.", "(\ud835\udfcf)")).paragraphs()).isNotEmpty();
        // A no-break space behind its stop.
        assertThat(rows(read(TYPED.replace("1. ", "1.\u00a0")
                        .replace("2. ", "2.\u00a0")
                        .replace("(a) By hand;", "(1) Requests spades;"))))
                .contains("OP1(1) Requests spades;", "OP2 Decides to wait.");
    }

    @Test
    void numbersWithoutASignMayStartAgain() throws Exception {
        assertThat(rows(read(TYPED.replace("1.", "1").replace("2.", "2") + "\n1 Requests spades.\n")))
                .endsWith("OP2 Decides to wait.", "OP1-2 Requests spades.");
    }

    /** As wide as a screen, but broken at one width. */
    @Test
    void longLinesThatAreBrokenAtOneWidthAreNoParagraphs() throws Exception {
        String words = ("Decides" + " of the hills and of the plains and of the isles".repeat(21))
                        .replaceAll("(.{225,240}) ", "$1\n")
                + ";\n";

        assertThat(rows(read("The General Assembly,\nRecalling the springs,\n1. " + words + "2. " + words)))
                .hasSize(3);
    }

    @Test
    void recitalsMayBeNumberedThroughWithWhatFollows() throws Exception {
        Resolution wells = read(TYPED.replace("Recalling", "1. Recalling")
                .replace("springs,", "springs, (agreed)\n\n2. Noting the isles, and\n")
                .replace("1. Decides", "3. Decides")
                .replace("2. Decides", "4. Decides"));

        assertThat(rows(wells))
                .containsExactly(
                        "PP1 Recalling the financing of springs, (agreed)",
                        "PP2 Noting the isles, and",
                        "OP3 Decides to dig in the hills:",
                        "OP3(a) By hand;",
                        "OP4 Decides to wait.");
        assertThat(wells.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a)", "(i)", "1.", "(1)", "-", "\u2022", "PP1", "PP 1 \u2013"})
    void recitalsMayBeNumberedToo(String label) throws Exception {
        assertThat(rows(read(TYPED.replace("Recalling", label + " Recalling")))).isEqualTo(ROWS);
    }

    /** Where a recital has points, one of them may begin as a recital does: "(a) Promoting". */
    @Test
    void pointOfARecitalIsNoRecital() throws Exception {
        assertThat(rows(read(
                        TYPED.replace("springs,", "springs:\n\n(a) Promoting deep wells,\n\n(b) Noting the hills,"))))
                .startsWith(
                        "PP1 Recalling the financing of springs: (a) Promoting deep wells, (b) Noting the hills,",
                        "OP1 Decides to dig in the hills:");
    }

    private static String longWords(int times) {
        return " of the hills and of the plains and of the isles".repeat(times);
    }

    /** As texts under negotiation are pasted, a line a paragraph; no page has lines as long as these. */
    @ParameterizedTest
    @ValueSource(strings = {" (agreed ad ref)", " [EU]", " (G77)", "", "[1]"})
    void longLinesAreParagraphsWhateverStandsBehindThem(String aside) throws Exception {
        String end = aside.isEmpty() ? "" : ";" + aside;
        Resolution wells = read("The General Assembly,\n\nRecalling the wells" + longWords(5) + end.replace(';', ',')
                + "\n\nNoting the springs" + longWords(6) + end.replace(';', ',') + "\n\n1. Decides to dig"
                + longWords(7) + end
                + "\n\n- Requests the smiths to help" + longWords(8) + end + "\n\n2. Decides to wait" + longWords(9)
                + end + "\n");

        assertThat(wells.paragraphs())
                .extracting(paragraph -> paragraph.id().value())
                .containsExactly("PP1", "PP2", "OP1", "OP1/1", "OP2");
    }

    /** The blank line and the number behind it tell where it ends. */
    @Test
    void paragraphThatLacksItsSignIsNotJoinedToTheNext() throws Exception {
        assertThat(rows(read(TYPED.replace("springs,", "springs")
                        .replace("hills:", "hills")
                        .replace("(a) By hand;\n\n", ""))))
                .containsExactly(
                        "PP1 Recalling the financing of springs",
                        "OP1 Decides to dig in the hills",
                        "OP2 Decides to wait.");
    }

    @Test
    void wrappedParagraphsMayBeMarkedAsAgreed() throws Exception {
        assertThat(rows(read(TYPED.replace("springs,", "springs, (agreed)").replace("hand;", "hand; [EU]"))))
                .containsExactly(
                        "PP1 Recalling the financing of springs, (agreed)",
                        "OP1 Decides to dig in the hills:",
                        "OP1(a) By hand; [EU]",
                        "OP2 Decides to wait.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[^%d]|[^%d]: %s", "^%d^|[%d] %s"})
    void notesOfMarkdownAreNotesThoughNoWordIsEmphasized(String forms) throws Exception {
        String mark = forms.substring(0, forms.indexOf('|'));
        String note = forms.substring(forms.indexOf('|') + 1);
        Resolution wells = read(
                TYPED.replace("springs,", "springs," + mark.formatted(1)).replace("wait.", "wait." + mark.formatted(2))
                        + "\n" + note.formatted(1, "A/90/1.") + "\n\n"
                        + note.formatted(2, "A/90/2.") + "\n");

        assertThat(rows(wells)).isEqualTo(ROWS);
        assertThat(wells.notes()).extracting(Note::text).containsExactly("A/90/1.", "A/90/2.");
    }

    @Test
    void numbersOfParagraphsUnderNegotiationAreNoMarks() throws Exception {
        String labelled = TYPED.replace(
                        "Recalling the financing of springs,", "PP1 Recalling the financing of springs,[1]")
                .replace("1.", "OP1")
                .replace("2. Decides to wait.", "OP2 Decides to wait.[2]");

        assertThat(rows(read(labelled))).isEqualTo(ROWS);
    }

    @Test
    void whereNoOperativeParagraphIsFoundItIsSaid() throws Exception {
        assertThat(read(TYPED.replace("1.", "No. 1:").replace("2. Decides to wait.", "No. 2: Decides to wait;"))
                        .notices())
                .extracting(Notice::message)
                .containsExactly(
                        "no operative paragraph was found, though 2 of those read as recitals end with a semicolon");
    }

    @Test
    void whatIsAnnexedFollowsTheClosingAndIsNumberedByItself() throws Exception {
        Resolution wells = read("The General Assembly,\n" + WELLS + CLOSING
                + "Annex\nRules of the wells\n1. Nobody owns a well.\n2. Everybody drinks.\n" + NOTES);

        assertThat(rows(wells))
                .endsWith("AN1 Annex", "AN2 Rules of the wells", "AN3 Nobody owns a well.", "AN4 Everybody drinks.");
        assertThat(wells.notes()).hasSize(3);
    }

    @Test
    void anAnnexIsNotTakenForNotes() throws Exception {
        Resolution wells = read("The General Assembly,\nRecalling the springs,\n1. Decides to dig.\n" + CLOSING
                + "Annex\n1. Nobody owns a well.\n2. Everybody drinks.\n");

        assertThat(rows(wells)).endsWith("AN1 Annex", "AN2 Nobody owns a well.", "AN3 Everybody drinks.");
        assertThat(wells.notes()).isEmpty();
    }

    /** A text as long as any that is accepted, full of what could be notes and marks. */
    @ParameterizedTest
    @Tag("slow")
    @ValueSource(
            strings = {
                "a,1 ",
                "1 ",
                "1 A.\n",
                "[1] A.\n",
                "1\n",
                "(a)\n",
                "1. A.\n",
                "2031 ",
                "Agenda 21",
                "[1] A\na\n",
                "*A* a\n",
                "*a",
                "\n1\\. _A",
                "[^1]: A\n",
                "1 A\nb\n",
                "7 A\nb\n",
                "a\n"
            })
    void hostileTextIsReadInTime(String part) throws Exception {
        byte[] file = ("The General Assembly,\nRecalling the springs,1\n" + part.repeat(400_000 / part.length())
                        + "\n1 See A.\n")
                .getBytes(StandardCharsets.UTF_8);

        ProcessorTime.assertWithin(Duration.ofSeconds(20), () -> {
            try {
                Parsers.parse(Sources.read(file, Limits.DEFAULT), "x");
            } catch (ParseException refused) {
                assertThat(refused.getMessage()).containsAnyOf("more than", "few of its paragraphs");
            }
        });
    }

    private static Resolution read(String text) throws Exception {
        return Parsers.parse(Sources.read(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT), "wells");
    }

    private static List<String> rows(Resolution resolution) {
        return resolution.paragraphs().stream()
                .map(p -> p.id() + " " + p.text())
                .toList();
    }
}

package recital.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.model.Fragment;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Resolution;
import recital.parse.Parsers;
import recital.source.Limits;
import recital.source.ParagraphStream;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;
import recital.source.Source;
import recital.source.SourceException;

class PdfReaderTest {

    @Test
    void paragraphsAreToldApartByIndentAndGap() throws Exception {
        byte[] file = new Typesetter()
                .paragraph("Recalling the wells of the upper valley,", "and those of the lower valley,")
                .paragraph("Noting the price of rope,")
                .file();

        assertThat(read(file))
                .extracting(Piece::text)
                .containsExactly(
                        "Recalling the wells of the upper valley, and those of the lower valley,",
                        "Noting the price of rope,");
    }

    @Test
    void beginningHasThePagesThatHoldSoManyCharacters() throws Exception {
        byte[] file = new Typesetter()
                .paragraph("Recalling the wells of the upper valley,")
                .page()
                .paragraph("Noting the price of rope,")
                .page()
                .paragraph("Noting the price of pails,")
                .file();

        assertThat(beginning(file, 20)).isEqualTo("Recallingthewellsoftheuppervalley,");
        assertThat(beginning(file, 60)).endsWith("priceofrope,");
        assertThat(beginning(file, 1_000)).endsWith("priceofpails,");
    }

    private static String beginning(byte[] file, int characters) throws SourceException {
        return new PdfReader()
                .readBeginning(file, Limits.DEFAULT, characters)
                .orElseThrow()
                .visibleText()
                .replace(" ", "");
    }

    @Test
    void lettersSetWideApartAreOneWord() throws Exception {
        byte[] file = new Typesetter()
                .apart(2.4f)
                .paragraph("Seeking to include every well,")
                .file();

        assertThat(read(file)).extracting(Piece::text).containsExactly("Seeking to include every well,");
    }

    @Test
    void spacesThatAreNotDrawnAreSeenAsGaps() throws Exception {
        byte[] file = new Typesetter()
                .withoutSpaces()
                .paragraph("Seeking to include every well,")
                .file();
        byte[] wide = new Typesetter()
                .withoutSpaces()
                .apart(0.8f)
                .paragraph("Seeking to include every well,")
                .file();

        assertThat(read(file)).extracting(Piece::text).containsExactly("Seeking to include every well,");
        assertThat(read(wide)).extracting(Piece::text).containsExactly("Seeking to include every well,");
    }

    /** Ghostscript leaves out what the letters of a font are where their codes are those of Windows. */
    @Test
    void codesOfAFontThatTellsNothingOfThemAreLetters() throws Exception {
        String words = "Taking note of the \u201cPact\u201d, \u2013 caf\u00e9,";

        assertThat(read(inFontWithoutLetters("/Name /Wells", words)))
                .extracting(Piece::text)
                .containsExactly(words);
        assertThat(read(inFontWithoutLetters("/Name /Wingdings-Regular", "l")))
                .extracting(Piece::text)
                .containsExactly("\ufffd");
        assertThat(read(inFontWithoutLetters("/ToUnicode 6 0 R", "l")))
                .as("a letter that is left out of those that are told")
                .extracting(Piece::text)
                .containsExactly("\ufffd");
    }

    private static byte[] inFontWithoutLetters(String entries, String words) {
        String font =
                "/Subtype /Type3 %s /FontBBox [0 0 9 9] /FontMatrix [.001 0 0 .001 0 0] /FirstChar 0 /LastChar 255"
                                .formatted(entries)
                        + " /CharProcs << >> /Encoding << /Differences [0%s] >> /Widths [%s]"
                                .formatted(" /g1".repeat(256), "500 ".repeat(256));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(HandmadePdf.latin("BT /F 10 Tf 120 700 Td ("));
        content.writeBytes(words.getBytes(Charset.forName("windows-1252")));
        content.writeBytes(HandmadePdf.latin(") Tj ET"));
        return HandmadePdf.onePage("/Contents 5 0 R /Resources << /Font << /F 4 0 R >> >>", font).stream(
                        "", content.toByteArray())
                .file();
    }

    /** As the United Nations print marks in Arabic. */
    @Test
    void markMayStandInBracketsThatAreRaisedWithIt() throws Exception {
        byte[] file = new Typesetter()
                .recital("Recalling the wells", "(12)", " and their rope,")
                .recital("Noting the price of pails (in 10", "(3)", " units),")
                .at(100, 100, 8, "__________")
                .at(117, 92.5f, 5.5f, "(12)")
                .at(135, 89.5f, 8.5f, "Resolution 80/7.")
                .file();

        assertThat(read(file))
                .extracting(Piece::role, Piece::text)
                .contains(
                        tuple(Role.TEXT, "Recalling the wells and their rope,"),
                        tuple(Role.TEXT, "Noting the price of pails (in 10(3) units),"),
                        tuple(Role.NOTE, "Resolution 80/7."));
        assertThat(read(file))
                .flatExtracting(Piece::marks)
                .extracting(NoteMark::offset, NoteMark::mark)
                .containsExactly(tuple("Recalling the wells".length(), "12"));
    }

    /** A web page that is printed has its notes as paragraphs at its end. */
    @Test
    void paragraphThatBeginsWithARaisedNumberIsANote() throws Exception {
        byte[] file = new Typesetter()
                .rest("The General Assembly,")
                .recital("Recalling the wells of the upper valley", "1", " and their rope,")
                .rest("1. Decides to mend the wells.")
                .rest("60th plenary meeting", "20 December 2035")
                .page()
                .recital("", "1", " Resolution 80/7.")
                .file();
        Resolution read = Parsers.parse(new PdfReader().read(file, Limits.DEFAULT), "wells");

        assertThat(read.paragraphs().get(0).text())
                .isEqualTo("Recalling the wells of the upper valley and their rope,");
        assertThat(read.paragraphs().get(0).marks()).extracting(NoteMark::mark).containsExactly("1");
        assertThat(read.notes()).extracting(Note::text).containsExactly("Resolution 80/7.");
        assertThat(read.closing()).isEqualTo("60th plenary meeting\n20 December 2035");
    }

    /** LibreOffice tells by a span what an Arabic word is whose letters stand under signs of vowels. */
    @Test
    void whatASpanStandsForIsReadWhereItsFontTellsNothing() throws Exception {
        assertThat(read(inHelvetica("(Noting the ) Tj /Span << /ActualText (wells) >> BDC (\\300\\301) Tj EMC (,) Tj")))
                .extracting(Piece::text)
                .containsExactly("Noting the wells,");
        assertThat(read(inHelvetica("(Noting ) Tj /Span << /ActualText (13) >> BDC (12) Tj EMC ( wells,) Tj")))
                .as("what is shown is believed")
                .extracting(Piece::text)
                .containsExactly("Noting 12 wells,");
        assertThat(read(inHelvetica(
                        "(Noting ) Tj /Span << /ActualText (%s) >> BDC (\\300) Tj EMC".formatted("wells ".repeat(9)))))
                .as("no text of one letter")
                .extracting(Piece::text)
                .containsExactly("Noting \ufffd");
        assertThat(read(inHelvetica("(Noting ) Tj /Span << /ActualText (wells) >> BDC EMC (rope,) Tj")))
                .extracting(Piece::text)
                .containsExactly("Noting rope,");
    }

    /** A page in a font of which the signs 192 and 193 have names that nobody knows. */
    private static byte[] inHelvetica(String shown) {
        String font =
                "/Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R /Encoding << /BaseEncoding /WinAnsiEncoding"
                        + " /Differences [192 /unknown1 /unknown2] >>";
        return HandmadePdf.onePage("/Contents 5 0 R /Resources << /Font << /F 4 0 R >> >>", font).stream(
                        "", HandmadePdf.latin("BT /F 10 Tf 120 700 Td " + shown + " ET"))
                .stream("", HandmadePdf.latin("begincmap endcmap"))
                .file();
    }

    /** The letters of a text behind the picture of a page are said to be as large as what was seen of them. */
    @Test
    void linesAsFarApartAsMostAreOneParagraphHoweverSmall() throws Exception {
        Typesetter set = new Typesetter();
        String[][] paragraphs = {
            {"Recalling the wells of the upper valley,", "and those of the lower valley,", "and their pails,"},
            {"Noting the price of rope,", "and that of pails,"}
        };
        float y = 700;
        for (String[] lines : paragraphs) {
            for (String line : lines) {
                set.at(120, y, 7, line);
                y -= 12;
            }
            y -= 6;
        }

        assertThat(read(set.file()))
                .extracting(Piece::text)
                .containsExactly(String.join(" ", paragraphs[0]), String.join(" ", paragraphs[1]));
    }

    @Test
    void hyphenAtTheEndOfALineTakesNoSpace() throws Exception {
        byte[] file = new Typesetter()
                .paragraph("Noting the follow-", "up to the wells,")
                .file();

        assertThat(read(file)).extracting(Piece::text).containsExactly("Noting the follow-up to the wells,");
    }

    @Test
    void raisedNumberIsTheMarkOfTheNoteAtTheFoot() throws Exception {
        byte[] file = new Typesetter()
                .marked("Recalling the report on wells,", "1")
                .marked("Noting basins of 40 m", "2")
                .notes("1See the report.")
                .file();

        List<Piece> pieces = read(file);
        assertThat(pieces.get(1).text()).isEqualTo("Recalling the report on wells,");
        assertThat(pieces.get(1).marks())
                .extracting(m -> m.offset() + ":" + m.mark())
                .containsExactly("30:1");
        assertThat(pieces.get(2).text()).isEqualTo("Noting basins of 40 m2");
        assertThat(pieces)
                .filteredOn(p -> p.role() == Role.NOTE)
                .extracting(Piece::label, Piece::text)
                .containsExactly(tuple("1", "See the report."));
    }

    @Test
    void noteThatGoesOnOverTheFootOfTwoPagesIsOne() throws Exception {
        byte[] file = new Typesetter()
                .marked("Recalling the report on wells,", "1")
                .notes("1See the report", " on the wells dug from")
                .page()
                .paragraph("Noting the price of rope,")
                .notes(" 18 March on.")
                .file();

        assertThat(read(file))
                .filteredOn(p -> p.role() == Role.NOTE)
                .extracting(Piece::text)
                .containsExactly("See the report on the wells dug from 18 March on.");
    }

    @Test
    void paragraphGoesOnOverTheEndOfThePage() throws Exception {
        byte[] file = new Typesetter()
                .paragraph(
                        "Recalling the wells of the upper valley. And those",
                        "of the lower valley, which are deep. And also")
                .page()
                .rest("those of the hills,")
                .paragraph("Noting the price of rope,")
                .file();

        assertThat(read(file))
                .extracting(Piece::text, Piece::page)
                .containsExactly(
                        tuple(
                                "Recalling the wells of the upper valley. And those of the lower valley, which are deep. And also"
                                        + " those of the hills,",
                                1),
                        tuple("Noting the price of rope,", 2));
    }

    @Test
    void headersAndFootersAreMargins() throws Exception {
        byte[] file = new Typesetter()
                .paragraph("Recalling the wells,")
                .page()
                .at(60, 743, 8.5f, "Wells and")
                .at(60, 733, 8.5f, "water")
                .at(500, 733, 8.5f, "A/RES/99/1")
                .at(60, 37, 8.5f, "2/2")
                .at(500, 38, 7, "25-12345")
                .paragraph("Noting the price of rope,", "which is high,", "and will be higher,")
                .file();

        assertThat(read(file))
                .filteredOn(p -> p.role() == Role.MARGIN)
                .extracting(Piece::text)
                .containsExactly("Wells and", "water", "A/RES/99/1", "2/2", "25-12345");
        assertThat(read(file)).filteredOn(p -> p.role() == Role.TEXT).hasSize(2);
    }

    /** Though they are alike, and their numbers count with the pages. */
    @Test
    void paragraphsWithWhichPagesBeginAreText() throws Exception {
        Typesetter printed = new Typesetter().paragraph("Recalling the wells,");
        for (int page = 2; page <= 5; page++) {
            printed.page()
                    .at(60, 740, 10, page + ".   Decides to spend 100 buckets on well " + page + ";")
                    .at(60, 715, 10, "And so on.");
        }

        assertThat(read(printed.file()))
                .filteredOn(piece -> piece.role() == Role.TEXT && piece.text().contains("Decides"))
                .hasSize(4);
    }

    /** An annex in small type below a note that ends in an address. */
    @Test
    void smallTextIsNoRestOfANote() throws Exception {
        byte[] file = new Typesetter()
                .recital("Recalling the wells", "1", " of the valley,")
                .paragraph("which are deep,", "and those of the hills,", "and of the isles,")
                .paragraph("Noting the price of rope in the valley,", "which is high,", "and will be higher,")
                .paragraph("Noting the price of lamps in the valley,", "which is high,", "and will be higher,")
                .paragraph("Noting the price of tin in the valley,", "which is high,", "and will be higher,")
                .at(60, 60, 7, "1 See https://www.wells.example/report")
                .page()
                .at(60, 700, 7, "The keepers of the wells meet twice a year, in spring and in autumn,")
                .at(60, 690, 7, "at the lighthouse.")
                .file();

        assertThat(read(file))
                .filteredOn(piece -> piece.role() == Role.NOTE)
                .extracting(Piece::text)
                .containsExactly("See https://www.wells.example/report");
    }

    @Test
    void noteWithoutARuleGoesOnAtTheFootOfTheNextPage() throws Exception {
        byte[] file = new Typesetter()
                .recital("Recalling the wells", "1", " of the valley,")
                .paragraph("which are deep,", "and those of the hills,", "and of the isles,")
                .at(60, 60, 7, "1 See the report of the keepers of the wells, volume two, and what")
                .page()
                .paragraph("Noting the price of rope,", "which is high,", "and will be higher,")
                .at(60, 60, 7, "was said of it there.")
                .file();

        assertThat(read(file))
                .filteredOn(piece -> piece.role() == Role.NOTE)
                .extracting(Piece::text)
                .containsExactly(
                        "See the report of the keepers of the wells, volume two, and what was said of it there.");
        assertThat(read(file)).extracting(Piece::text).noneMatch(text -> text.equals("was said of it there."));
    }

    /** As viewers print files anew: spaces are drawn within a run of text, and none between two. */
    @Test
    void runsThatStandApartAreWordsThoughSpacesAreDrawn() throws Exception {
        byte[] file = new Typesetter()
                .paragraph("Recalling the wells of the upper valley,", "which are deep,", "and those of the hills,")
                .at(60, 500, 10, "Noting the price of")
                .at(60 + 78.5f, 500, 10, "rope, which is high,")
                .file();

        assertThat(read(file)).extracting(Piece::text).contains("Noting the price of rope, which is high,");
    }

    /** A stamp across the page, or up its margin. */
    @ParameterizedTest
    @ValueSource(doubles = {45, 90})
    void whatSlopesIsNoPartOfTheLinesThatItCrosses(double angle) throws Exception {
        byte[] file = new Typesetter()
                .paragraph("Recalling the wells of the upper valley,", "which are deep,", "and those of the hills,")
                .sloping(80, 690, 60, angle, "DRAFT")
                .paragraph("Noting the price of rope,", "which is high,", "and will be higher,")
                .file();

        assertThat(read(file))
                .extracting(Piece::role, Piece::text)
                .containsExactlyInAnyOrder(
                        tuple(Role.MARGIN, "DRAFT"),
                        tuple(
                                Role.TEXT,
                                "Recalling the wells of the upper valley, which are deep, and those of the hills,"),
                        tuple(Role.TEXT, "Noting the price of rope, which is high, and will be higher,"));
    }

    /** Lines of one pitch, each further in by so much as it has spaces before it, twice over. */
    private static byte[] unspaced(float pitch, String... lines) {
        Typesetter file = new Typesetter();
        String full =
                "and those of the hills and of the valleys and of the plains and of the isles and of all the coasts and";
        float y = 720;
        for (int turn = 0; turn < 2; turn++) {
            for (String line : lines) {
                int spaces = line.length() - line.stripLeading().length();
                String text = line.strip().replace("...", full);
                file.at(60 + 6 * spaces, y, 10, text);
                y -= pitch;
            }
        }
        return file.file();
    }

    private static void assertParagraphs(byte[] file) throws Exception {
        assertThat(read(file))
                .extracting(piece -> piece.text().replaceFirst(" and those .* coasts and", ""))
                .containsExactly(
                        "Recalling the wells which are deep,",
                        "Noting the price of rope,",
                        "1. Urges all to dig deep;",
                        "Recalling the wells which are deep,",
                        "Noting the price of rope,",
                        "1. Urges all to dig deep;");
    }

    @ParameterizedTest
    @ValueSource(floats = {12, 24})
    void firstLinesTellParagraphsApartWhereNoSpaceDoes(float pitch) throws Exception {
        assertParagraphs(unspaced(
                pitch,
                "    Recalling the wells ...",
                "which are deep,",
                "    Noting the price ...",
                "of rope,",
                "    1. Urges all ...",
                "to dig deep;"));
    }

    @Test
    void shortLastLinesDo() throws Exception {
        assertParagraphs(unspaced(
                12,
                "Recalling the wells ...",
                "which are deep,",
                "Noting the price ...",
                "of rope,",
                "1. Urges all ...",
                "to dig deep;"));
    }

    @Test
    void soDoFirstLinesThatStandOut() throws Exception {
        assertParagraphs(unspaced(
                12,
                "Recalling the wells ...",
                "    which are",
                "    deep,",
                "Noting the price ...",
                "    of",
                "    rope,",
                "1. Urges all ...",
                "    to dig",
                "    deep;"));
    }

    @Test
    void signOfNumberInARunningHeadIsNoNumber() throws Exception {
        Typesetter printed = new Typesetter().paragraph("Recalling the wells,");
        for (int page = 2; page <= 5; page++) {
            printed.page()
                    .at(60, 740, 10, page == 3 ? "Proposal of keepers 3" : "Proposal of keepers #")
                    .paragraph("Noting rope " + page + ",");
        }

        assertThat(read(printed.file()))
                .filteredOn(p -> p.role() == Role.MARGIN)
                .extracting(Piece::text)
                .containsOnly("Proposal of keepers #");
    }

    /** Whatever the program that printed it puts there; what stands there once is text. */
    @Test
    void linesThatRecurAtTheEdgesOfPagesAreMargins() throws Exception {
        Typesetter printed = new Typesetter().paragraph("Recalling the wells,");
        List<String> prices = List.of("of rope", "of lamps", "of tin");
        for (int page = 2; page <= 4; page++) {
            String price = prices.get(page - 2);
            printed.page()
                    .at(60, 740, 10, "Draft of the keepers, rev. 2")
                    .at(300, 37, 10, "Page " + page + " of 4")
                    .paragraph(
                            "Noting the price " + price + ",", price + " which is high,", "and " + price + " of all,");
        }
        byte[] file = printed.page().at(60, 740, 10, "Thanking all bakers,").file();

        assertThat(read(file))
                .filteredOn(p -> p.role() == Role.MARGIN)
                .extracting(Piece::text)
                .containsExactly(
                        "Draft of the keepers, rev. 2",
                        "Page 2 of 4",
                        "Draft of the keepers, rev. 2",
                        "Page 3 of 4",
                        "Draft of the keepers, rev. 2",
                        "Page 4 of 4");
        assertThat(read(file))
                .filteredOn(p -> p.role() == Role.TEXT)
                .extracting(Piece::text)
                .anyMatch(text -> text.endsWith("Thanking all bakers,"));
    }

    @Test
    void tableIsReadByCellsAndItsRepeatedHeadIsFurniture() throws Exception {
        byte[] file = new Typesetter()
                .paragraph("1.   Decides on the shares below:", "which are for two years,", "and no more:")
                .row("Village", "Share")
                .row("Ardu", "0.4")
                .page()
                .row("Village", "Share")
                .row("Belmo", "0.6")
                .paragraph("2.   Decides to dig.", "And to go on digging", "when that is done.")
                .file();

        assertThat(read(file))
                .extracting(Piece::role, Piece::text)
                .containsExactly(
                        tuple(Role.TEXT, "1. Decides on the shares below: which are for two years, and no more:"),
                        tuple(Role.MARGIN, "Village Share"),
                        tuple(Role.TEXT, "Village"),
                        tuple(Role.TEXT, "Share"),
                        tuple(Role.TEXT, "Ardu"),
                        tuple(Role.TEXT, "0.4"),
                        tuple(Role.TEXT, "Belmo"),
                        tuple(Role.TEXT, "0.6"),
                        tuple(Role.TEXT, "2. Decides to dig. And to go on digging when that is done."));
    }

    @Test
    void boldLineIsAHeadingAndASectionNumeralStandsAlone() throws Exception {
        byte[] file = new Typesetter()
                .rest("II", "Wells and water")
                .bold("Deep wells")
                .paragraph("Noting rope,")
                .file();

        assertThat(read(file))
                .extracting(Piece::role, Piece::text)
                .containsExactly(
                        tuple(Role.TEXT, "II"),
                        tuple(Role.TEXT, "Wells and water"),
                        tuple(Role.HEADING_BY_STYLE, "Deep wells"),
                        tuple(Role.TEXT, "Noting rope,"));
    }

    @Test
    void tagsTellWhatTheLayoutDoesNot() throws Exception {
        Typesetter set = new Typesetter();
        set.artifact(() -> set.at(60, 760, 10, "A/RES/99/1"));
        set.tagged("P", () -> set.at(123, 700, 10, "Recalling the wells of"));
        set.tagged("H1", () -> set.at(123, 688, 10, "Rope"));
        set.tagged("P", () -> set.at(123, 676, 10, "Noting its price,"));
        set.tagged("Note", () -> set.at(123, 664, 10, "* See the list."));

        assertThat(read(set.file()))
                .extracting(Piece::role, Piece::text)
                .containsExactly(
                        tuple(Role.TEXT, "A/RES/99/1"),
                        tuple(Role.TEXT, "Recalling the wells of"),
                        tuple(Role.HEADING_BY_STYLE, "Rope"),
                        tuple(Role.TEXT, "Noting its price,"),
                        tuple(Role.NOTE, "See the list."));
    }

    /** The note of the sponsors stands in a frame, which Word tags as a paragraph in the last one of the page. */
    @Test
    void sponsorsNoteOfADraftIsNoParagraph() throws Exception {
        Typesetter set = new Typesetter();
        set.tagged("P", () -> set.at(123, 720, 10, "Vale:* draft resolution"));
        set.tagged("P", () -> {
            set.at(123, 700, 10, "Recalling the wells of the upper and of the lower valley,");
            set.tagged("P", () -> {
                set.at(123, 90, 8, "* On behalf of the States that are members");
                set.at(123, 80, 8, "of the Group of Wells.");
            });
        });
        set.page();
        set.tagged("P", () -> {
            set.at(123, 700, 10, "Noting their price,");
            set.tagged("Note", () -> set.at(123, 90, 8, "** See the list."));
        });

        assertThat(read(set.file()))
                .extracting(Piece::role, Piece::label, Piece::text)
                .containsExactly(
                        tuple(Role.TEXT, "", "Vale:* draft resolution"),
                        tuple(Role.TEXT, "", "Recalling the wells of the upper and of the lower valley,"),
                        tuple(Role.TEXT, "", "Noting their price,"),
                        tuple(Role.NOTE, "*", "On behalf of the States that are members of the Group of Wells."),
                        tuple(Role.NOTE, "**", "See the list."));
    }

    /** Where the first word of a page had room on the last line of the page before, a paragraph ended there. */
    @Test
    void paragraphGoesOnWhereItsNextWordHadNoRoom() throws Exception {
        assertThat(overThePage("and the rope of the lower valley, which is", "long and costly,"))
                .hasSize(1);
        assertThat(overThePage("and the rope, see", "https://wells.example.org/the-rope-of-the-wells, all of"))
                .hasSize(1);
        assertThat(overThePage("and the rope,", "Noting with concern its price,"))
                .extracting(Piece::text)
                .containsExactly(
                        "Recalling the wells of the upper valley, all of them, and the rope,",
                        "Noting with concern its price,");
    }

    private static List<Piece> overThePage(String last, String first) throws Exception {
        Typesetter set = new Typesetter();
        set.tagged("P", () -> set.at(123, 712, 10, "Recalling the wells of the upper valley, all of them,")
                .at(123, 700, 10, last));
        set.page();
        set.tagged("P", () -> set.at(123, 700, 10, first));
        return read(set.file());
    }

    /** Where no first line is indented, the words at the top of a page tell whether they are the rest of a paragraph. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "and the summit of the wells held in Paris, | France, in May, | PP1",
                "and the summit of the wells held in Paris, | Noting the price of rope, | PP1 PP2",
                "and the summit of the wells held in Paris, | 1. Decides to dig. | PP1 OP1",
                "and the summit of the wells held in Paris, | Urges all to dig. | PP1 OP1",
                "and the summit of the wells held in Paris, | Rope and pails | PP1 H1",
                "and the plan \u201cOur wells, our water:\u201d | a call for action, | PP1",
                "and the summit, held in May, of the great | Wells Fund, | PP1"
            })
    void wordsTellWhetherAParagraphGoesOnWhereNoneIsIndented(String last, String first, String ids) throws Exception {
        Typesetter set = new Typesetter()
                .rest("The General Assembly,")
                .rest("Recalling the wells of the upper valley, all of them,", last)
                .page()
                .rest(first);

        assertThat(Parsers.parse(new PdfReader().read(set.file(), Limits.DEFAULT), "wells")
                        .paragraphs())
                .extracting(paragraph -> paragraph.id().toString())
                .containsExactly(ids.split(" "));
    }

    /** One line at the foot of a page is no paragraph because it is not indented where none is. */
    @Test
    void paragraphOfWhichOneLineFitsOnAPageGoesOn() throws Exception {
        Typesetter set = new Typesetter()
                .rest("Recalling the wells of the upper valley, all of them,", "and the rope,")
                .rest("Noting the summit of the wells and of the Springs")
                .page()
                .rest("Fund, which met in Paris,");

        assertThat(read(set.file()))
                .extracting(Piece::text)
                .containsExactly(
                        "Recalling the wells of the upper valley, all of them, and the rope,",
                        "Noting the summit of the wells and of the Springs Fund, which met in Paris,");
    }

    /** LibreOffice and browsers have one paragraph on two pages where Word has two. */
    @Test
    void paragraphsOfAFileThatHasThemOnTwoPagesAreWhole() throws Exception {
        Typesetter set = new Typesetter();
        set.tagged("P", () -> {
            set.tagged("Span", () -> set.at(123, 700, 10, "Recalling the wells of the upper"));
            set.page();
            set.tagged("Span", () -> set.at(123, 700, 10, "valley, all of them,"));
        });
        set.tagged("P", () -> set.at(123, 688, 10, "Recalling also the wells of the lower valley,"));
        set.page();
        set.tagged("P", () -> set.at(123, 700, 10, "Noting with concern the price of rope,"));

        assertThat(read(set.file()))
                .extracting(Piece::text)
                .containsExactly(
                        "Recalling the wells of the upper valley, all of them,",
                        "Recalling also the wells of the lower valley,",
                        "Noting with concern the price of rope,");
    }

    /** Browsers write a list without bodies of its items, one within another. */
    @Test
    void itemsOfAListAreParagraphs() throws Exception {
        Typesetter set = new Typesetter();
        set.tagged("P", () -> set.at(123, 700, 10, "The General Assembly,"));
        set.tagged("L", () -> {
            item(set, 688, "1. ", "Decides to dig;");
            set.tagged("LI", () -> {
                set.tagged("Lbl", () -> set.at(123, 676, 10, "2. "));
                set.tagged("NonStruct", () -> set.at(140, 676, 10, "Invites all to draw:"));
                set.tagged("L", () -> item(set, 664, "(a) ", "By day;"));
            });
            item(set, 652, "3. ", "Stays seized.");
        });

        assertThat(read(set.file()))
                .extracting(Piece::text)
                .containsExactly(
                        "The General Assembly,",
                        "1. Decides to dig;",
                        "2. Invites all to draw:",
                        "(a) By day;",
                        "3. Stays seized.");
    }

    private static void item(Typesetter set, float y, String label, String words) {
        set.tagged("LI", () -> {
            set.tagged("Lbl", () -> set.at(123, y, 10, label));
            set.tagged("NonStruct", () -> set.at(140, y, 10, words));
        });
    }

    /** What is tagged as a note and has no mark is none. */
    @Test
    void noteWithoutAMarkHasNoPlace() throws Exception {
        Typesetter set = new Typesetter();
        set.tagged("P", () -> set.at(123, 700, 10, "The General Assembly,"));
        set.tagged("P", () -> set.at(123, 688, 10, "1. Decides to mend the wells."));
        set.tagged("Note", () -> set.at(123, 664, 10, "See the list."));
        Resolution read = Parsers.parse(new PdfReader().read(set.file(), Limits.DEFAULT), "test");

        assertThat(read.notes()).isEmpty();
        assertThat(read.furniture()).extracting(Fragment::text).contains("See the list.");
    }

    @Test
    void tagsThatLeaveSomethingOutAreNotFollowed() throws Exception {
        Typesetter set = new Typesetter();
        set.tagged("P", () -> set.at(147, 700, 10, "Recalling the wells,"));
        set.at(147, 670, 10, "Noting rope,");

        assertThat(read(set.file())).extracting(Piece::text).containsExactly("Recalling the wells,", "Noting rope,");
    }

    @Test
    void everythingShownIsInOnePiece() throws Exception {
        byte[] file = new Typesetter()
                .marked("Recalling the wells,", "1")
                .notes("1See the report.")
                .file();
        ParagraphStream flow = (ParagraphStream) new PdfReader().read(file, Limits.DEFAULT);

        assertThat(flow.pieces().stream()
                        .map(Piece::source)
                        .reduce("", String::concat)
                        .replaceAll("\\s", ""))
                .hasSameSizeAs(flow.visibleText().replaceAll("\\s", ""));
    }

    @Test
    void lockedFileIsRefused() {
        byte[] file = new Typesetter().paragraph("Recalling the wells,").lockedFile("secret");

        assertRefused(file, Limits.DEFAULT, "password");
    }

    /** What its handler needs is not shipped, so that PDFBox finds a class missing. */
    @ParameterizedTest
    @ValueSource(strings = {"Adobe.PubSec", "Well.Keeper"})
    void fileThatNoPasswordOpensIsRefusedAsALockedOneIs(String handler) {
        HandmadePdf pdf = HandmadePdf.onePage("")
                .object("<< /Filter /" + handler
                        + " /SubFilter /adbe.pkcs7.s4 /V 2 /R 3 /Length 128 /Recipients [<3000>] >>");

        byte[] file = pdf.file("/Encrypt 5 0 R /ID [<00> <00>] ");

        assertRefused(file, Limits.DEFAULT, "locked with a password or certificate");
    }

    @Test
    void fileThatOnlyItsOwnerMayChangeIsRead() throws Exception {
        byte[] file = new Typesetter().paragraph("Recalling the wells,").lockedFile("");

        assertThat(read(file)).extracting(Piece::text).containsExactly("Recalling the wells,");
    }

    @Test
    void scanIsRefused() {
        assertRefused(new Typesetter().file(), Limits.DEFAULT, "without text");
    }

    @Test
    void limitsArePassedWithAWord() {
        byte[] file = new Typesetter()
                .paragraph("Recalling the wells,")
                .page()
                .paragraph("Noting rope,")
                .file();

        assertRefused(file, limits(8 << 20, 1, 1 << 20, 60), "more than 1 pages");
        assertRefused(file, limits(10, 9, 1 << 20, 60), "longer than 10 characters");
        assertRefused(file, limits(8 << 20, 9, 16, 60), "takes more than 16 bytes of memory");
        assertRefused(file, limits(8 << 20, 9, 1 << 20, 0), "not read in 0 seconds");
    }

    @Test
    void streamThatUnpacksToGigabytesIsRefused() {
        byte[] file = HandmadePdf.onePage("/Contents 5 0 R").stream(
                        "/Filter /FlateDecode", HandmadePdf.flate(" ", 64 << 20))
                .file();

        assertRefused(file, limits(8 << 20, 9, 1 << 20, 60), "takes more than 1048576 bytes of memory");
    }

    @Test
    void tagsNestedTooDeepAreRefused() {
        Typesetter set = new Typesetter();
        nest(set, 40);

        assertRefused(set.file(), new Limits(64 << 20, 8 << 20, 20), "nested more than 20 deep");
    }

    @Test
    void tagThatIsItsOwnParentIsRead() throws Exception {
        Typesetter set = new Typesetter();
        set.tagged("P", () -> set.at(100, 100, 10, "Recalling the wells,"));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(set.file())) {
            Object first = document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getKids()
                    .get(0);
            COSDictionary tag = ((PDStructureElement) first).getCOSObject();
            tag.setItem(COSName.P, tag);
            document.save(file);
        }

        Source source = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> new PdfReader(true).read(file.toByteArray(), Limits.DEFAULT));

        assertThat(source.visibleText()).contains("Recalling the wells,");
    }

    private static void nest(Typesetter set, int depth) {
        set.tagged("Div", () -> {
            if (depth > 0) {
                nest(set, depth - 1);
            } else {
                set.at(100, 100, 10, "Recalling");
            }
        });
    }

    @Test
    void fileCutAnywhereIsReadOrRefused() throws Exception {
        byte[] file = new Typesetter()
                .marked("Recalling the wells,", "1")
                .notes("1See the report.")
                .file();
        for (int length = 0; length < file.length; length += 7) {
            byte[] cut = Arrays.copyOf(file, length);
            try {
                new PdfReader().read(cut, Limits.DEFAULT);
            } catch (SourceException e) {
                assertThat(e.getMessage()).doesNotContain("\n").isNotBlank();
            }
        }
    }

    private static List<Piece> read(byte[] file) throws SourceException {
        return ((ParagraphStream) new PdfReader().read(file, Limits.DEFAULT)).pieces();
    }

    private static Limits limits(int characters, int pages, long memory, int seconds) {
        return new Limits(64 << 20, characters, 200, pages, memory, Duration.ofSeconds(seconds));
    }

    private static void assertRefused(byte[] file, Limits limits, String why) {
        assertThatThrownBy(() -> new PdfReader().read(file, limits))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining(why);
    }
}

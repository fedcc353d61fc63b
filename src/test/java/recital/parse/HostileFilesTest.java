package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static recital.DocxFile.inList;
import static recital.DocxFile.item;
import static recital.DocxFile.note;
import static recital.DocxFile.noteReference;
import static recital.DocxFile.p;
import static recital.DocxFile.paragraph;
import static recital.DocxFile.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.DocxFile;
import recital.ProcessorTime;
import recital.language.Lexicon;
import recital.model.Language;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.source.Limits;
import recital.source.OwnFiles;
import recital.source.ReadingTrial;
import recital.source.Source;
import recital.source.SourceException;
import recital.source.format.Sources;

/** Files that are built to harm or were damaged by chance; many of these were found by FuzzTest. */
class HostileFilesTest {

    private static final String WELLS = "The General Assembly,\nRecalling the wells,\n1. Decides to dig.\n";

    @Test
    void textIsKnownByItsByteOrderMark() throws Exception {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(rows(read(("\ufeff" + WELLS).getBytes(charset))))
                    .as(charset.name())
                    .containsExactly("PP1 Recalling the wells,", "OP1 Decides to dig.");
        }
    }

    @Test
    void whatIsNoTextInUtf8IsRefused() {
        assertRefused(
                WELLS.replace("dig", "\u201cdig\u201d").getBytes(Charset.forName("windows-1252")),
                "text that is not UTF-8");
        assertRefused((WELLS + "\u00ed\u00a0\u0080").getBytes(StandardCharsets.ISO_8859_1), "text that is not UTF-8");
        assertRefused(WELLS.getBytes(StandardCharsets.UTF_16LE), "nor text in UTF-8");
        assertRefused(WELLS.replace("dig", "d\0ig").getBytes(StandardCharsets.UTF_8), "nor text in UTF-8");
    }

    @Test
    void aLineOfMillionsIsRefusedByItsLength() {
        assertRefused("Recalling ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8), "longer than 2097152 characters");
    }

    @Test
    void aTextOfOneCharacterALineIsRefusedByItsLines() {
        assertRefused((WELLS + "a\n".repeat(300_000)).getBytes(StandardCharsets.UTF_8), "more than 262144 lines");
    }

    /** Each stood under the one before: the id of the last had as many parts as there are. */
    @Test
    void pointsThatAllHaveTheFirstLetterAreReadAsDeepAsTextsAre() throws Exception {
        List<String> rows = rows(read((WELLS + "(a)\nSprings\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8)));

        assertThat(rows).hasSizeGreaterThan(20_000).allMatch(row -> row.indexOf(' ') < 50);
    }

    @Test
    void aTextOfManyBytesIsRefusedBeforeItIsDecoded() {
        assertRefused(new byte[7 << 20], "nor text in UTF-8");
        assertRefused("a".repeat(7 << 20).getBytes(StandardCharsets.UTF_8), "longer than 2097152 characters");
    }

    @Test
    void aWordOfAHundredThousandHyphensIsOneWord() throws Exception {
        String word = "well-".repeat(100_000) + "end";

        Resolution read = read((WELLS.replace("dig", word)).getBytes(StandardCharsets.UTF_8));

        assertThat(rows(read)).containsExactly("PP1 Recalling the wells,", "OP1 Decides to " + word + ".");
        assertThat(Lexicon.of(read.language()).tokens().words(word)).hasSize(1);
    }

    @Test
    void aSymbolOfAHundredThousandPartsIsOneWord() {
        String symbol = "A" + "/1".repeat(100_000);

        assertThat(Lexicon.of(Language.ENGLISH).tokens().words(symbol)).hasSize(1);
    }

    @Tag("slow")
    @Test
    void sixtyThousandNotesAtTheFootOfOnePageAreReadInSeconds() throws Exception {
        StringBuilder text = new StringBuilder(WELLS).append("__________\n");
        for (int i = 1; i <= 60_000; i++) {
            text.append(i).append(" See A.\n");
        }

        ProcessorTime.assertWithin(Duration.ofSeconds(30), () -> read(text.toString()));
    }

    @Tag("slow")
    @Test
    void elementsWithoutEndAreRefusedByTheirNumber() {
        assertRefused(
                ("<html><body>" + "<br>".repeat(600_000)).getBytes(StandardCharsets.UTF_8), "more than 349525 tags");
        assertRefused(
                ("<akomaNtoso>" + "<a/>".repeat(1_100_000)).getBytes(StandardCharsets.UTF_8),
                "more than 1048576 elements");
        assertRefused(
                ("<akomaNtoso><body>" + "<p>a</p>".repeat(500_000)).getBytes(StandardCharsets.UTF_8),
                "more than 419430 paragraphs");
    }

    @Tag("slow")
    @Test
    void oneAttributeOrRemarkAsLongAsTheFileIsRefusedBeforeItIsReadFiveTimes() {
        String longest = "a tag, a remark or a text longer than 16777216 bytes";
        String words = "deep ".repeat(4_000_000);

        assertRefused(("<akomaNtoso><p a='" + words + "'/>").getBytes(StandardCharsets.UTF_8), longest);
        assertRefused(("<akomaNtoso><!--" + words + "-->").getBytes(StandardCharsets.UTF_8), longest);
        assertRefused(("<html><body><p title='" + words + "'>").getBytes(StandardCharsets.UTF_8), longest);
        assertRefused(("<html><script>" + words).getBytes(StandardCharsets.UTF_8), longest);
    }

    @Tag("slow")
    @Test
    void attributesWithoutEndAreRefusedByTheirNumber() {
        assertRefused(
                ("<html><body>" + "<p a b c d e f g h>".repeat(300_000)).getBytes(StandardCharsets.UTF_8),
                "more than 2097152 attributes");
    }

    @Test
    void formatsThatAreNotReadAreRefusedByTheirNames() throws IOException {
        assertRefused(
                "{\\rtf1\\ansi The General Assembly,\\par}".getBytes(StandardCharsets.UTF_8), "in Rich Text Format");
        assertRefused(
                ("<?xml version='1.0'?>\n<book>\n<para>\n" + WELLS + "</para></book>").getBytes(StandardCharsets.UTF_8),
                "XML that is neither Akoma Ntoso nor a web page");
        assertRefused(
                "Subject: wells\r\nMIME-Version: 1.0\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe General Assembly,"
                        .getBytes(StandardCharsets.UTF_8),
                "whose text is encoded");
        assertRefused(archive("META-INF/manifest.xml", "<manifest/>"), "in OpenDocument format");
    }

    @Test
    void aPageThatSpeaksOfAPdfIsNone() throws Exception {
        assertThat(
                        rows(
                                read(
                                        "<html><!-- made from %PDF-1.7 --><p>The General Assembly,</p><p>1. Decides to dig.</p></html>")))
                .containsExactly("OP1 Decides to dig.");
    }

    @Test
    void anEncodingThatNobodyKnowsIsRefused() {
        assertRefused(
                "<?xml version='1.0' encoding='x-wells'?><akomaNtoso/>".getBytes(StandardCharsets.UTF_8),
                "encoding x-wells");
    }

    @Test
    void theSameNoteReferredToWithoutEndIsRefused() throws IOException {
        String body = p("The General Assembly,")
                + paragraph("", run("Recalling") + noteReference(2).repeat(10_000));

        assertRefused(
                DocxFile.of(body)
                        .with("footnotes", note(2, "deep ".repeat(1000)))
                        .bytes(),
                "longer than 2097152 characters");
    }

    @Test
    void aNumberOfMillionsOfCharactersIsRefused() throws IOException {
        String endless = DocxFile.NUMBERS.replaceFirst("'%1.'", "'%1" + "0".repeat(10_000) + ".'");
        String body = p("The General Assembly,") + item(1, 0, "Decides to dig;").repeat(1_000);

        assertRefused(DocxFile.of(body).with("numbering", endless).bytes(), "longer than 2097152 characters");
    }

    @Tag("slow")
    @Test
    void aHundredThousandNotesAreRead() throws Exception {
        StringBuilder notes = new StringBuilder();
        StringBuilder references = new StringBuilder();
        for (int i = 2; i < 100_002; i++) {
            notes.append(note(i, "Deep."));
            references.append(noteReference(i));
        }
        byte[] file = DocxFile.of(p("The General Assembly,") + paragraph("", run("Recalling wells,") + references))
                .with("footnotes", notes.toString())
                .bytes();

        ProcessorTime.assertWithin(
                Duration.ofSeconds(30), () -> assertThat(read(file).notes()).hasSize(100_000));
    }

    /** Each paragraph asked for the list, the level, the name of each of them. */
    @Test
    void stylesThatAreBasedOnOneAnotherWithoutEndAreReadInTime() {
        String chained = IntStream.range(0, 20_000)
                .mapToObj(
                        i -> "<w:style w:styleId='S" + i + "'><w:basedOn w:val='S" + (i + 1) % 20_000 + "'/></w:style>")
                .collect(Collectors.joining());
        String wells = DocxFile.paragraph("<w:pStyle w:val='S0'/>", DocxFile.run("1. Decides to dig a well;"));

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(
                        read(DocxFile.of(DocxFile.p("The General Assembly,") + wells.repeat(4_000))
                                        .with("styles", chained)
                                        .bytes())
                                .paragraphs())
                .hasSize(4_000));
    }

    @Tag("slow")
    @Test
    void moreParagraphsThanCanBeNamedAreRefused() {
        byte[] file = (WELLS + "Depth.\n".repeat(200_000)).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(ParseException.class)
                .hasMessage("more than 99999 paragraphs");
    }

    /** Each of these took minutes. */
    @Tag("slow")
    @Test
    void textFullOfBrokenWordsIsMendedInTime() throws Exception {
        for (String broken : List.of("inc lude ", "a 's ", "a-", "a'", "a -b ", "1 2 May ", "\u0301")) {
            byte[] file = (WELLS + broken.repeat(100_000 / broken.length())).getBytes(StandardCharsets.UTF_8);

            ProcessorTime.assertWithin(Duration.ofSeconds(20), () -> read(file));
        }
    }

    /** Each line made it longer, and all of it was read again for a date. */
    @Tag("slow")
    @Test
    void aSentenceOfAdoptionWithoutEndIsReadInTime() throws Exception {
        String masthead = "Resolution adopted by the General Assembly\n" + "well\n".repeat(90_000) + "\n";

        ProcessorTime.assertWithin(
                Duration.ofSeconds(20), () -> read((masthead + WELLS).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anAnnexOfALabelAloneKeepsIt() throws Exception {
        assertThat(rows(read(WELLS + "45th plenary meeting\n19 December 2023\n(a)\n")))
                .last()
                .isEqualTo("AN1 (a)");
    }

    @Test
    void aLineOfInvisibleCharactersIsBlank() throws Exception {
        assertThat(rows(read(WELLS + "45th plenary meeting\n19 December 2023\n\u00a0 \n\u200b\u00ad\n")))
                .hasSize(2);
    }

    @Test
    void metadataInsideTheTextIsNotShown() throws Exception {
        Resolution read = whole(
                ("<akomaNtoso><preamble><formula><p>The General Assembly,</p></formula></preamble><mainBody><paragraph><num>1.</num>"
                                + "<content><p>Digs<meta><p> unseen</p></meta> wells.<br> Deep</br><noteRef marker='2'> ones.</noteRef></p></content>"
                                + "</paragraph></mainBody></akomaNtoso>")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(rows(read)).containsExactly("OP1 Digs wells. Deep ones.");
    }

    @Test
    void wordsAmongThePropertiesOfAParagraphAreKept() throws Exception {
        byte[] file = DocxFile.of(p("The General Assembly,")
                        + paragraph(
                                inList(1, 0) + run("Digs "),
                                "<w:r><w:rPr><w:t>deep </w:t></w:rPr><w:br><w:t>wells</w:t></w:br><w:t>.</w:t></w:r>"))
                .with("numbering", DocxFile.NUMBERS)
                .bytes();

        assertThat(rows(whole(file))).containsExactly("OP1 Digs deep wells.");
    }

    @Test
    void aStreamThatIsSaidToBeLongerThanItsFileIsRefusedBeforeThereIsRoomMadeForIt() throws Exception {
        for (String stream : List.of("WordDocument", "1Table")) {
            byte[] file = OwnFiles.doc();
            int entry = indexOf(stream.getBytes(StandardCharsets.UTF_16LE), file);
            int size = entry + 0x78;
            ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(size, 0x0fff_ffff);

            long before = ReadingTrial.allocated();
            assertRefused(file, "not a Word file, or a broken one");
            assertThat(ReadingTrial.allocated() - before).isLessThan(64 << 20);
        }
    }

    /** A property of paragraphs that says nothing becomes the one that says that a row of a table ends here. */
    @Test
    void wordsWhereARowOfATableEndsAreKept() throws Exception {
        byte[] file = OwnFiles.doc();
        for (int at = 0; at + 2 < file.length; at++) {
            if (file[at] == 0x41 && file[at + 1] == 0x24 && file[at + 2] == 0) {
                file[at] = 0x17;
                file[at + 2] = 1;
            }
        }

        assertThat(whole(file).paragraphs()).extracting(Paragraph::text).contains("White oaks;");
    }

    @Tag("slow")
    @Test
    void moreParagraphsThanThereMayBeAreNotJoinedFirst() throws Exception {
        byte[] file = DocxFile.of(p("The General Assembly,")
                        + p("1. Decides")
                        + p("to dig").repeat(250_000))
                .bytes();

        ProcessorTime.assertWithin(Duration.ofSeconds(20), () -> assertThatThrownBy(() -> read(file))
                .isInstanceOf(ParseException.class)
                .hasMessage("more than 99999 paragraphs"));
    }

    private static int indexOf(byte[] part, byte[] file) {
        return IntStream.range(0, file.length - part.length)
                .filter(at -> Arrays.equals(file, at, at + part.length, part, 0, part.length))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(byte[] file, String why) {
        ThrowingCallable reading = () -> read(file);
        assertThatThrownBy(reading)
                .isInstanceOf(SourceException.class)
                .hasMessageContaining(why)
                .message()
                .doesNotContain("\n");
    }

    /** Reads a file of which no character may be lost. */
    private static Resolution whole(byte[] file) throws Exception {
        Source source = Sources.read(file, Limits.DEFAULT);
        Resolution read = Parsers.parse(source, "file");
        Census census = Census.of(read, source.visibleText());
        assertThat(census.missing() + census.doubled()).isEmpty();
        return read;
    }

    private static Resolution read(String text) throws Exception {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Resolution read(byte[] file) throws Exception {
        return Parsers.parse(Sources.read(file, Limits.DEFAULT), "file");
    }

    private static byte[] archive(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static List<String> rows(Resolution resolution) {
        return resolution.paragraphs().stream()
                .map(p -> p.id() + " " + p.text())
                .toList();
    }
}

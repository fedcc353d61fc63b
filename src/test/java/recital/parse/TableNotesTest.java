package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.DocxFile.p;
import static recital.DocxFile.paragraph;
import static recital.DocxFile.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import recital.DocxFile;
import recital.model.Resolution;
import recital.source.Limits;
import recital.source.Source;
import recital.source.format.Sources;

class TableNotesTest {

    private static final List<String> READ = List.of(
            "OP1 Decides to dig as the table tells:",
            "OP1/1/R1C1 Region",
            "OP1/1/R1C2 Wells",
            "OP1/1/R2C1 North[a]",
            "OP1/1/R2C2 12[b]",
            "OP1/1/R3C1 The 2e South",
            "OP1/1/R3C2 7",
            "OP1/2 [a]With the islands.",
            "OP1/3 [b]Counted by hand.");

    @Test
    void raisedLettersInATableAreMarksOfTheNotesUnderIt() throws Exception {
        assertThat(rows(html("<sup>a</sup> With the islands."))).containsExactlyElementsOf(READ);
        assertThat(rows(akn())).containsExactlyElementsOf(READ);
        assertThat(rows(word())).containsExactlyElementsOf(READ);
    }

    @Test
    void raisedLetterWithoutANoteUnderItsTableIsAWord() throws Exception {
        assertThat(rows(html("Without a letter."))).contains("OP1/1/R2C1 Northa");
    }

    @Test
    void everyCharacterIsPlaced() throws Exception {
        Source source = Sources.read(akn().getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);

        assertThat(Census.of(Parsers.parse(source, "file"), source.visibleText())
                        .complete())
                .isTrue();
    }

    private static String html(String note) {
        return """
                <html><body><p>The General Assembly,</p><p>1. Decides to dig as the table tells:</p>
                <table><tr><th>Region</th><th>Wells</th></tr><tr><td>North<sup>a</sup></td><td>12 <sup>b</sup></td></tr>
                <tr><td>The 2<sup>e</sup> South</td><td>7</td></tr></table>
                <p>%s</p><p><sup>b</sup> Counted by hand.</p></body></html>
                """
                .formatted(note);
    }

    private static String akn() {
        return """
                <akomaNtoso><statement><preamble><formula><p>The General Assembly,</p></formula></preamble><mainBody>
                <paragraph><num>1.</num><content><p>Decides to dig as the table tells:</p></content></paragraph>
                <container><table><tr><th><p>Region</p></th><th><p>Wells</p></th></tr>
                <tr><td><p>North<sup>a</sup></p></td><td><p>12 <sup>b</sup></p></td></tr>
                <tr><td><p>The 2<sup>e</sup> South</p></td><td><p>7</p></td></tr></table></container>
                <paragraph><content><p><sup>a</sup> With the islands.</p></content></paragraph>
                <paragraph><content><p><sup>b</sup> Counted by hand.</p></content></paragraph>
                </mainBody></statement></akomaNtoso>
                """;
    }

    private static byte[] word() throws Exception {
        String rows = row(cell(run("Region")), cell(run("Wells")))
                + row(cell(run("North") + raised("a")), cell(run("12 ") + raised("b")))
                + row(cell(run("The 2") + raised("e") + run(" South")), cell(run("7")));
        return DocxFile.of(p("The General Assembly,") + p("1. Decides to dig as the table tells:")
                        + "<w:tbl>" + rows + "</w:tbl>"
                        + paragraph("", raised("a") + run(" With the islands."))
                        + paragraph("", raised("b") + run(" Counted by hand.")))
                .bytes();
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String runs) {
        return "<w:tc>" + paragraph("", runs) + "</w:tc>";
    }

    private static String raised(String letter) {
        return "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>" + letter + "</w:t></w:r>";
    }

    private static List<String> rows(String file) throws Exception {
        return rows(file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> rows(byte[] file) throws Exception {
        Resolution read = Parsers.parse(Sources.read(file, Limits.DEFAULT), "file");
        return read.paragraphs().stream()
                .map(paragraph -> {
                    StringBuilder text = new StringBuilder(paragraph.text());
                    paragraph.marks().forEach(mark -> text.insert(mark.offset(), "[" + mark.mark() + "]"));
                    return paragraph.id() + " " + text;
                })
                .collect(Collectors.toList());
    }
}

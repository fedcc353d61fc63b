package recital.source;

import static recital.DocxFile.deleted;
import static recital.DocxFile.inserted;
import static recital.DocxFile.item;
import static recital.DocxFile.note;
import static recital.DocxFile.noteReference;
import static recital.DocxFile.p;
import static recital.DocxFile.paragraph;
import static recital.DocxFile.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import recital.DocxFile;
import recital.Invented;
import recital.source.format.Sources;
import recital.source.pdf.Typesetter;

/** A file of each format, with all that its reader looks for. */
public final class OwnFiles {

    private OwnFiles() {}

    static byte[] draft() throws IOException {
        try (InputStream stream = Sources.class.getResourceAsStream("/recital/corpus/A_C.2_74_L.32.txt")) {
            return stream.readAllBytes();
        }
    }

    static byte[] pasted() throws IOException {
        return Files.readAllBytes(Invented.FORMS.resolve("pasted.txt"));
    }

    static byte[] xml() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement>
                <meta><identification><FRBRWork><FRBRdate date="2023-12-19" name="adoption"/></FRBRWork></identification></meta>
                <preface><p><docNumber refersTo="#symbol">A/RES/78/901</docNumber></p><p><docTitle refersTo="#resolutionTitle">Wells</docTitle></p></preface>
                <preamble><formula><p>The General Assembly,</p></formula><recitals><recital><p>Recalling the rope,<authorialNote marker="1"><p>Of
                hemp.</p></authorialNote></p></recital></recitals></preamble>
                <mainBody><hcontainer><num>I</num><heading>Digging</heading>
                <paragraph><num>1.</num><content><p>Decides to dig:<sup>1</sup></p><blockList><item><num>(a)</num><p>here;</p></item>
                <item><num>(b)</num><p>there:</p><blockList><item><num>(i)</num><p>deep.</p></item></blockList></item></blockList></content></paragraph>
                </hcontainer></mainBody>
                <conclusions><p>49th plenary meeting</p><p><docDate refersTo="#adoptionDate" date="2023-12-19">19 December 2023</docDate></p></conclusions>
                <attachments><attachment><doc name="annex"><mainBody><p>A table</p><table><tr><td><p>1</p></td><td><p>2</p></td></tr></table></mainBody></doc></attachment></attachments>
                </statement></akomaNtoso>
                """
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] html() {
        return """
                <html><head><meta charset="utf-8"/><title>Wells</title></head><body><nav><a href="/">Home</a></nav>
                <h1>78/901. Wells</h1><p>The General Assembly,</p><p>Recalling the rope,<sup><a href="#fn1">1</a></sup></p>
                <ol><li><p>Decides to dig:</p><ol type="a"><li>here;</li><li>there:<ol type="i"><li>deep;</li></ol></li></ol></li>
                <li value="4">Invites all.</li></ol>
                <table><tr><td>Rope</td><td>30</td></tr><tr><td>Bucket</td><td>2</td></tr></table>
                <p>49th plenary meeting<br/>19 December 2023</p><div><p><sup>1</sup> Of hemp.</p></div></body></html>
                """
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] docx() throws IOException {
        return DocxFile.of(p("78/901.\tWells") + p("The General Assembly,")
                        + paragraph(
                                "",
                                run("Recalling the rope,")
                                        + noteReference(2)
                                        + deleted(" new")
                                        + inserted(run(" and old,")))
                        + paragraph("<w:rPr><w:del w:id='1'/></w:rPr>", run("Noting"))
                        + p(" the bucket,")
                        + item(1, 0, "Decides to dig:") + item(1, 1, "here;") + item(1, 2, "deep;")
                        + "<w:tbl><w:tr><w:tc>" + p("Rope") + "</w:tc><w:tc>" + p("30") + "</w:tc></w:tr></w:tbl>"
                        + item(2, 0, "Invites all.")
                        + "<w:sectPr><w:headerReference w:type='default' r:id='header'/></w:sectPr>")
                .with("header", p("A/RES/78/901"))
                .with("footnotes", note(2, "Of hemp."))
                .with("numbering", DocxFile.NUMBERS)
                .with("styles", "<w:style w:styleId='Head'><w:name w:val='heading 1'/></w:style>")
                .bytes();
    }

    public static byte[] doc() throws IOException {
        try (InputStream stream = Sources.class.getResourceAsStream("/recital/parse/trees.doc")) {
            return stream.readAllBytes();
        }
    }

    static byte[] pdf() {
        Typesetter set = new Typesetter();
        set.artifact(() -> set.at(60, 760, 10, "A/RES/99/1"));
        set.tagged("P", () -> set.paragraph("The General Assembly,"));
        set.tagged("P", () -> set.paragraph("Recalling the wells of the upper valley,", "and those of the lower,"));
        set.tagged("P", () -> set.paragraph("1.   Decides to dig."));
        set.tagged("Note", () -> set.at(123, 90, 8.5f, "* See the list."));
        set.page();
        set.tagged("P", () -> set.row("Village", "Share"));
        return set.file();
    }
}

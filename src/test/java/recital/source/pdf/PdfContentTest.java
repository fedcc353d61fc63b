package recital.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The content of pages is read as PDFBox reads it, operator by operator. */
class PdfContentTest {

    /** Parts of contents, well and badly written, which are set one behind the other. */
    private static final List<String> PARTS = List.of(
            "BT",
            "ET",
            "Tf",
            "Tj",
            "TJ",
            "T*",
            "'",
            "\"",
            "q",
            "Q",
            "W*",
            "re",
            "f",
            "n",
            "d0",
            "BDC",
            "EMC",
            "Do",
            "null",
            "true",
            "BI",
            "ID",
            "EI",
            "/F1",
            "/P",
            "/Artifact",
            "/a#20b",
            "/",
            "[",
            "]",
            "[<0041>-9(b)]",
            "[(a(b)c)]",
            "[1 2 R]",
            "(plain)",
            "(with \\( escape)",
            "(\\101)",
            "(open",
            "<00410042>",
            "<414>",
            "<41 42>",
            "<4x>",
            "<>",
            "<</MCID 3>>",
            "<<",
            ">>",
            "0",
            "-0",
            "12",
            "-7.25",
            ".5",
            "5.",
            "-.5",
            "+3",
            "--4",
            "1.2.3",
            "4-5",
            "1e5",
            "0.00000912",
            "16777217",
            "123456789012",
            "% remark",
            "{",
            "}",
            ")",
            ">",
            "\u0000");

    /** As many operands are held. */
    private static final int HELD = 6;

    /** A text where no operator takes one. */
    private static final String UNUSED = "text";

    @Test
    void operatorsComeWithTheirOperands() throws Exception {
        assertThat(ours("BT\n/F1 9.96 Tf 1 0 0 1 72 -700.5 Tm [<0054>-20(ext)] TJ (more)Tj ET"))
                .containsExactly(
                        "BEGIN_TEXT",
                        "/F1 9.96 SET_FONT",
                        "1.0 0.0 0.0 1.0 72.0 -700.5 SET_PLACE",
                        "[00 54 -20.0 65 78 74] SHOW_MOVED",
                        "(6d 6f 72 65) SHOW",
                        "END_TEXT");
    }

    @Test
    void operatorsThatShowNoTextAreTakenForOne() throws Exception {
        assertThat(ours("60 727 63 43 re W* n 0 g /Im1 Do"))
                .containsExactly("60.0 727.0 63.0 43.0 OTHER", "OTHER", "OTHER", "0.0 OTHER", "/Im1 DRAW");
    }

    @Test
    void nextOperatorHasNoneOfTheOperandsBefore() throws Exception {
        PdfContent content = content("(a) (b) (c) \" (d) Tj");

        content.next();
        assertThat(content.count()).isEqualTo(3);
        assertThat(bytes(content.text(2, false))).isEqualTo("63");
        content.next();
        assertThat(content.count()).isEqualTo(1);
        assertThat(bytes(content.text(0, false))).isEqualTo("64");
        assertThat(content.text(0, true)).isNull();
    }

    @Test
    void ofManyOperandsTheFirstAndTheLastAreHeld() throws Exception {
        PdfContent content = content("1 2 3 4 5 6 7 /Tag 9 Tc");

        content.next();
        assertThat(content.count()).isEqualTo(9);
        assertThat(content.number(0, 0)).isEqualTo(1);
        assertThat(content.lastNumber(0)).isEqualTo(9);
        assertThat(content.lastName().getName()).isEqualTo("Tag");
        assertThat(content.matrix()).as("not all are numbers").isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(brackets (in) brackets, \\(escapes\\) and \\101) Tj",
                "[(a) [(nested)] /Name null (b)] TJ",
                "/P <</MCID 3/Lang (en)>> BDC q 1 0 0 -1 0 792 cm Q EMC",
                "BI /W 1 /H 1 ID \u0001\u0002 EI (after an image) Tj",
                "(text that has no end Tj",
                "[(an array that has no end) TJ",
                "1.2.3 --4 4-5 +3 1e5 Td",
                "16777217 0.1234567890123 -0 - . Td",
                "/a#20b/c(d)<65>/f Tj",
                "] ) > } Tj (x) Tj",
                "% a remark (x) Tj\r(y) Tj",
                ""
            })
    void whatIsOddIsReadAsPdfBoxReadsIt(String content) throws Exception {
        assertThat(ours(content)).isEqualTo(theirs(content));
    }

    @Test
    void contentsByChanceAreReadAsPdfBoxReadsThem() throws Exception {
        Random random = new Random(12);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder content = new StringBuilder();
            for (int part = 0; part < 12; part++) {
                content.append(PARTS.get(random.nextInt(PARTS.size())));
                content.append(random.nextInt(5) == 0 ? "" : random.nextBoolean() ? " " : "\r\n");
            }
            assertThat(ours(content.toString())).as(content.toString()).isEqualTo(theirs(content.toString()));
        }
    }

    @Test
    void contentThatPdfBoxCannotGoOnFromIsRefused() throws Exception {
        PdfContent content = content("(a) Tj IX (b) Tj");

        assertThat(content.next()).isEqualTo(TextOperator.SHOW);
        assertThatThrownBy(content::next)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Expected operator 'ID'");
    }

    private static PdfContent content(String content) throws IOException {
        return new PdfContent(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static List<String> ours(String text) throws IOException {
        PdfContent content = content(text);
        List<String> operators = new ArrayList<>();
        try {
            for (TextOperator operator = content.next(); operator != TextOperator.END; operator = content.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 0; i < Math.min(content.count(), HELD); i++) {
                    line.append(operand(content, i)).append(' ');
                }
                line.append(more(content.count()));
                operators.add(line.append(operator).toString());
            }
        } catch (IOException e) {
            operators.add(e.getMessage());
        }
        return operators;
    }

    private static String more(int operands) {
        return operands <= HELD ? "" : "and " + (operands - HELD) + " ";
    }

    private static String operand(PdfContent content, int i) {
        if (content.isNumber(i)) {
            return String.valueOf(content.number(i, Float.NaN));
        }
        if (content.text(i, true) != null) {
            return "[" + bytes(content.text(i, true)) + "]";
        }
        if (content.text(i, false) != null) {
            return "(" + bytes(content.text(i, false)) + ")";
        }
        return content.object(i) == null ? UNUSED : name(content.object(i));
    }

    private static String bytes(ShownText text) {
        List<String> parts = new ArrayList<>();
        for (int piece = 0; piece < text.count(); piece++) {
            if (text.move(piece) != 0) {
                parts.add(String.valueOf(text.move(piece)));
            }
            for (int i = text.start(piece); i < text.end(piece); i++) {
                parts.add(String.format("%02x", text.bytes()[i]));
            }
        }
        return String.join(" ", parts);
    }

    private static List<String> theirs(String text) throws IOException {
        PDFStreamParser parser = new PDFStreamParser(text.getBytes(StandardCharsets.ISO_8859_1));
        List<String> operators = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int operands = 0;
        try {
            for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                if (token instanceof Operator operator) {
                    line.append(more(operands));
                    operators.add(
                            line.append(TextOperator.of(operator.getName())).toString());
                    line.setLength(0);
                    operands = 0;
                } else {
                    boolean unused =
                            (token instanceof COSString || token instanceof COSArray) && operands != 0 && operands != 2;
                    line.append(operands >= HELD ? "" : unused ? UNUSED + " " : operand((COSBase) token) + " ");
                    operands++;
                }
            }
        } catch (IOException e) {
            operators.add(e.getMessage());
        }
        return operators;
    }

    private static String operand(COSBase token) {
        if (token instanceof COSNumber number) {
            return String.valueOf(number.floatValue());
        }
        if (token instanceof COSArray || token instanceof COSString) {
            List<String> parts = new ArrayList<>();
            for (COSBase item : token instanceof COSArray array ? array : List.of(token)) {
                if (item instanceof COSNumber number && number.floatValue() != 0) {
                    parts.add(String.valueOf(number.floatValue()));
                } else if (item instanceof COSString string) {
                    for (byte b : string.getBytes()) {
                        parts.add(String.format("%02x", b));
                    }
                }
            }
            String all = String.join(" ", parts);
            return token instanceof COSArray ? "[" + all + "]" : "(" + all + ")";
        }
        return name(token);
    }

    private static String name(COSBase token) {
        return token instanceof COSName name ? "/" + name.getName() : String.valueOf(token);
    }
}
